import type { Answer } from './Call.ts';

/** What becomes of a request, for whoever carries it. */
export type RestEnd =
  | { readonly type: 'answered'; readonly answer: Answer }
  /** Half of the answer goes, and then the connection is gone. */
  | { readonly type: 'cut'; readonly answer: Answer }
  /** The connection is gone, and not a byte was said. */
  | { readonly type: 'dropped' };
