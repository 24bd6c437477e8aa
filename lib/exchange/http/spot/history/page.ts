// Pure: the pages of long lists, newest first.
import type { Wire } from '../../../wire/Wire.ts';
import { param } from '../params/param.ts';

/** Entries of a page, as the exchange has it. */
const usual = 50;

/** The parameters of all lists that come in pages. */
const params = {
  start: param.optional(param.text),
  end: param.optional(param.text),
  ofs: param.or(param.whole(0, 1e9), 0),
  limit: param.or(param.whole(1, 100), usual),
  without_count: param.flag,
  with_cursor: param.flag,
  cursor: param.optional(param.text),
};

interface Wanted {
  readonly ofs: number;
  readonly limit: number;
  readonly without_count: boolean;
  readonly with_cursor: boolean;
  readonly cursor: string | undefined;
}

interface Page<T> {
  readonly entries: readonly T[];
  /** Where the next page begins; null where this is the last one. */
  readonly next: string | null;
  /** The count and the cursor of the answer. */
  readonly tail: { readonly count?: number; readonly cursor?: Wire };
}

/** @param all newest first  @param id what a cursor points at: the last entry of the page before */
function cut<T>(all: readonly T[], wanted: Wanted, id: (entry: T) => string): Page<T> | undefined {
  const { ofs, limit, without_count, with_cursor, cursor } = wanted;
  const byCursor = with_cursor || cursor !== undefined;
  if (byCursor && ofs > 0) return undefined;
  const behind = cursor === undefined ? -1 : all.findIndex((entry) => id(entry) === cursor);
  if (cursor !== undefined && behind < 0) return undefined;
  const from = byCursor ? behind + 1 : ofs;
  const entries = all.slice(from, from + limit);
  const last = entries.at(-1);
  const more = last !== undefined && from + limit < all.length;
  const next = more ? id(last) : null;
  const tail = {
    count: without_count || byCursor ? 0 : all.length,
    ...(byCursor ? { cursor: { next } } : {}),
  };
  return { entries, next, tail };
}

export const page = { params, cut } as const;
