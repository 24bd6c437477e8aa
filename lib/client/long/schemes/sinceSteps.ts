import type { Steps } from '../paging/Scheme.ts';

/**
 * OHLC and Spread: all that there is comes at once, and what came meanwhile after it, until nothing does.
 * A row that comes again is told once, as it was first: the running candle as it was then.
 * @param cells how many of a row tell it apart, from the first on
 */
export const sinceSteps = <
  P extends { readonly since?: number | undefined },
  Page extends { readonly last: number; readonly rows: readonly (readonly unknown[])[] },
>(
  cells: number,
): Steps<P, Page> => {
  const id = (row: readonly unknown[]): string => row.slice(0, cells).join(' ');
  return {
    first: (params) => params,
    rows: {
      ids: ({ rows }) => rows.map(id),
      only: (page, wanted) => ({ ...page, rows: page.rows.filter((row) => wanted(id(row))) }),
    },
    next: ({ last }, asked, fresh) =>
      fresh === 0 || last === asked.since ? undefined : { ...asked, since: last },
  };
};
