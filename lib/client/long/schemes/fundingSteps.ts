import { rowsOf } from '../paging/rowsOf.ts';
import type { Steps } from '../paging/Scheme.ts';

/** The cursor of a page, and what may stand beside it. */
interface Beside {
  readonly cursor: string;
  readonly account_id: string | undefined;
}

/**
 * Lists of Funding (Beta): a cursor holds the filters that it was made with, and refuses them beside it.
 * @param name of the rows in the answer  @param ids the members that tell rows apart
 * @param alone what is asked with a cursor; what stands in the path belongs to it
 */
export const fundingSteps = <
  K extends string,
  I extends string,
  P extends { readonly account_id?: string | undefined },
  Page extends { readonly next_cursor?: string } & Readonly<
    Record<K, readonly Readonly<Partial<Record<I, unknown>>>[]>
  >,
>(
  name: K,
  ids: readonly I[],
  alone: (beside: Beside, asked: P) => NoInfer<P>,
): Steps<P, Page> => ({
  first: (params) => params,
  rows: rowsOf.inList(name, ...ids),
  next: ({ next_cursor: cursor }, asked) =>
    cursor === undefined || cursor === ''
      ? undefined
      : alone({ cursor, account_id: asked.account_id }, asked),
});
