import { rowsOf } from '../paging/rowsOf.ts';
import type { Steps } from '../paging/Scheme.ts';

interface Asked {
  readonly with_cursor?: boolean | undefined;
  readonly cursor?: string | undefined;
  readonly ofs?: number | undefined;
  readonly end?: number | string | undefined;
  readonly limit?: number | undefined;
}

interface Row {
  readonly time?: string;
  readonly closetm?: string;
}

interface Told {
  readonly count?: number;
  readonly cursor?: { readonly next?: string };
}

/** Rows of a page where no `limit` is asked. */
const usual = 50;

/** The end of the second of the newest row: what comes later is not to shift the pages. */
function newest(rows: readonly Row[]): number | undefined {
  const times = rows.map(({ time, closetm = time }) => Number(closetm)).filter((time) => time > 0);
  return times.length === 0 ? undefined : Math.ceil(Math.max(...times));
}

/**
 * Long lists of the account, newest first: by cursor; where the exchange tells none, or `ofs` is asked, by offset, with
 * an `end` that stands still.
 * @param name of the rows in the answer
 */
export const historySteps = <
  K extends string,
  P extends Asked,
  Page extends Told & Readonly<Record<K, Readonly<Record<string, Row>>>>,
>(
  name: K,
): Steps<P, Page> => ({
  first: (params) =>
    params.cursor !== undefined || (params.ofs ?? 0) > 0
      ? params
      : { ...params, ofs: undefined, with_cursor: params.with_cursor ?? true },
  rows: rowsOf.inRecord(name),
  next(page, asked) {
    if (page.cursor !== undefined || asked.cursor !== undefined) {
      const cursor = page.cursor?.next;
      return cursor === undefined ? undefined : { ...asked, ofs: undefined, cursor };
    }
    const rows = Object.values<Row>(page[name]);
    const ofs = (asked.ofs ?? 0) + rows.length;
    const count = page.count ?? 0;
    const last = count > 0 ? ofs >= count : rows.length < (asked.limit ?? usual);
    return last || rows.length === 0
      ? undefined
      : { ...asked, with_cursor: undefined, ofs, end: asked.end ?? newest(rows) };
  },
});
