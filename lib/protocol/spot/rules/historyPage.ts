import { asked } from '../../asked/asked.ts';

/** The parameters by which the history calls are paged, newest first. */
export const historyPage = {
  /** Later than this: Unix seconds, or the id of an entry whose time is taken. */
  start: asked.either(asked.integer(0), asked.text),
  /** Not later than this: Unix seconds, or the id of an entry whose time is taken. Default now. */
  end: asked.either(asked.integer(0), asked.text),
  /**
   * How many of the newest to skip. New entries shift it: fix `end` while paging.
   * @deprecated since 2026-09-30: use `with_cursor` and `cursor`
   */
  ofs: asked.integer(0),
  /** Leaves `count` out, which is faster. Default false. */
  without_count: asked.flag,
  /** Asks for a `cursor` in the answer; takes no `ofs` but 0. Default false. */
  with_cursor: asked.flag,
  /** The `cursor.next` of the page before. Not beside `ofs`. */
  cursor: asked.text,
} as const;
