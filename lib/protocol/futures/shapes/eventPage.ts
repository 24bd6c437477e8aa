import type { Shape } from '../../told/Shape.ts';
import { told } from '../../told/told.ts';

/** A page of events. */
export const eventPage = <T>(element: Shape<T>) => ({
  /** Rows of this page. */
  len: told.integer,
  /** RFC 3339. */
  serverTime: told.optional(told.text),
  elements: told.list(element),
  /** To be given as `continuation_token` for the next page; missing on the last one. */
  continuationToken: told.optional(told.text),
});
