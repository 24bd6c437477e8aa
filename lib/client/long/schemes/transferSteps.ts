import { rowsOf } from '../paging/rowsOf.ts';
import type { Steps } from '../paging/Scheme.ts';

/**
 * The status of deposits and withdrawals: `cursor: true` begins, and makes an object of the answer.
 * @param name of the rows in that object
 */
export const transferSteps = <
  K extends string,
  P extends { readonly cursor?: boolean | string | undefined },
  Page extends { readonly next_cursor: string | null } & Readonly<
    Record<K, readonly { readonly refid: string }[]>
  >,
>(
  name: K,
): Steps<P, Page> => ({
  first: (params) => ({ ...params, cursor: typeof params.cursor === 'string' ? params.cursor : true }),
  rows: rowsOf.inList(name, 'refid'),
  next: ({ next_cursor: cursor }, asked) =>
    cursor === null || cursor === '' ? undefined : { ...asked, cursor },
});
