/** What the machine wants done. */
export type Command =
  | { readonly type: 'send'; readonly text: string }
  /** Tell the machine `flush` after so many milliseconds. */
  | { readonly type: 'flush'; readonly inMs: number }
  /** The server has acked: let the slot's data through. */
  | { readonly type: 'hold'; readonly slot: string }
  /** Let nothing of the slot through until it is held again. `since`: when it was good last. */
  | { readonly type: 'release'; readonly slot: string; readonly why: string; readonly since: number }
  /** The exchange refused the slot: an error for its observers alone. */
  | { readonly type: 'refuse'; readonly slot: string; readonly said: string }
  /** Get what the line is authorised with, and tell the machine. `fresh`: what was there is not good any more. */
  | { readonly type: 'authorise'; readonly fresh: boolean }
  /** Give the line up. */
  | { readonly type: 'hangup'; readonly why: string };
