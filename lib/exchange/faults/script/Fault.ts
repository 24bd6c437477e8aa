/** Faults that need no more than their name. */
type Plain<T extends string> = T extends string ? { readonly type: T } : never;
/** Faults of data. `symbol` left out: whichever comes first. */
type OnSymbol<T extends string> = T extends string ? { readonly type: T; readonly symbol?: string } : never;
/** Faults that last, milliseconds; `forMs` left out: until they are ended. */
type Lasting<T extends string> = T extends string ? { readonly type: T; readonly forMs?: number } : never;

/** One thing that goes wrong, or is put right again (`go`, `online`). @see faultKinds what each of them does */
export type Fault =
  | Plain<'drop' | 'go' | 'halfOpen' | 'cut' | 'loseAck' | 'ackNoData'>
  | Plain<'tokenExpired' | 'rateLimited' | 'busy' | 'online'>
  | Plain<'refuseRequest' | 'dropRequest' | 'dropAnswer' | 'cutAnswer' | 'halfAnswer'>
  | OnSymbol<'duplicate' | 'swap' | 'skip' | 'corrupt' | 'badCrc'>
  | Lasting<'stall' | 'maintenance' | 'cancelOnly' | 'postOnly'>
  /** @param status of HTTP, 400 to 599 */
  | { readonly type: 'refuse' | 'http'; readonly status: number }
  /** @param status of HTTP, 200 to 599 */
  | { readonly type: 'htmlAnswer'; readonly status: number }
  /** @param code one that may stand in a close frame */
  | { readonly type: 'close'; readonly code: number; readonly reason: string }
  | { readonly type: 'delay'; readonly ms: number }
  | { readonly type: 'lateAck'; readonly ms: number }
  | { readonly type: 'lateAnswer'; readonly ms: number }
  /** @param parts at least two */
  | { readonly type: 'split'; readonly parts: number }
  | { readonly type: 'notJson'; readonly text: string }
  /** @param ms how far the clock of the exchange is ahead; negative: behind; zero: right again */
  | { readonly type: 'skew'; readonly ms: number };

/** What a fault is counted under. */
export type FaultName = Fault['type'];

/** Faults of what is sent, which a line's mangler carries out. */
export type FrameFault = Extract<
  Fault,
  | Plain<'cut' | 'loseAck'>
  | OnSymbol<'duplicate' | 'swap' | 'skip' | 'corrupt' | 'badCrc'>
  | { readonly type: 'delay' | 'lateAck' | 'split' | 'notJson' }
>;

/**
 * A moment at which something can go wrong: a second that passes, an HTTP upgrade that is asked for, a frame
 * that goes out, a request that comes in over a WebSocket, one that comes over HTTP.
 */
export type Opportunity = 'second' | 'upgrade' | 'frame' | 'request' | 'http';
