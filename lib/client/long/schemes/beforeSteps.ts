import { epochMs } from '../../../core/epochMs.ts';
import { rowsOf } from '../paging/rowsOf.ts';
import type { Steps } from '../paging/Scheme.ts';

/** Rows of a full page. */
const most = 100;

/**
 * Lists of the hundred rows before a time, newest first. The time of the next page is a millisecond later than the last
 * row's, because rows of one sweep have one time and a page may end among them; those that come again are told once.
 * @param name of the rows in the answer  @param ids the members that tell rows apart
 * @param at the member that is their time, RFC 3339
 * @param write puts a time among what is asked
 */
export const beforeSteps = <
  K extends string,
  I extends string,
  A extends string,
  P,
  Page extends Readonly<
    Record<K, readonly (Readonly<Partial<Record<I, unknown>>> & Readonly<Record<A, string>>)[]>
  >,
>(
  name: K,
  ids: readonly I[],
  at: A,
  write: (before: string) => NoInfer<Partial<P>>,
): Steps<P, Page> => ({
  first: (params) => params,
  rows: rowsOf.inList(name, ...ids),
  next(page, asked) {
    const oldest = page[name].at(-1);
    if (oldest === undefined || page[name].length < most) return undefined;
    const ms = Math.floor(epochMs(oldest[at])) + 1;
    return { ...asked, ...write(new Date(ms).toISOString()) };
  },
});
