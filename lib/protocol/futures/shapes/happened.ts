import type { Shape } from '../../told/Shape.ts';
import { told } from '../../told/told.ts';

/** One event of a list. */
export const happened = <T>(event: Shape<T>) =>
  told.object({
    uid: told.text,
    /** Unix milliseconds. */
    timestamp: told.integer,
    event,
  });
