/** How the line stands. `epoch` counts the lines that opened; 0 is none yet. */
export type LineStatus =
  /** Nobody wants anything. */
  | { readonly type: 'idle'; readonly epoch: number }
  | { readonly type: 'dialing'; readonly epoch: number }
  | { readonly type: 'open'; readonly epoch: number }
  /** Lost, and to be dialled again after `retryInMs`. */
  | { readonly type: 'waiting'; readonly epoch: number; readonly why: string; readonly retryInMs: number }
  /** Lost for good: observers got the error. */
  | { readonly type: 'ended'; readonly epoch: number; readonly why: string };
