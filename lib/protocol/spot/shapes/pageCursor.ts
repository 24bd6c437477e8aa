import { told } from '../../told/told.ts';

/** Where the next page begins. */
export const pageCursor = told.object({
  /** To be given as `cursor`; missing on the last page. */
  next: told.optional(told.text),
});
