import type { Frame } from '../../protocol/Frame.ts';

/** What happens to the machine. `now` is the world's clock, milliseconds. */
export type Event<T> = { readonly now: number } & (
  | { readonly type: 'want'; readonly slot: string; readonly topic: T }
  | { readonly type: 'unwant'; readonly slot: string }
  /** What the slot gave can not be trusted: leave it and ask again. */
  | { readonly type: 'renew'; readonly slot: string; readonly why: string }
  | { readonly type: 'opened' }
  /** `heardAt`: as of `tick`. */
  | { readonly type: 'lost'; readonly why: string; readonly heardAt: number }
  | { readonly type: 'frame'; readonly frame: Frame }
  /** Somebody needs the line authorised, whatever topics are wanted. */
  | { readonly type: 'authorise' }
  /** The line may ask for private topics. */
  | { readonly type: 'authorised' }
  /** It may not, and will not. */
  | { readonly type: 'denied'; readonly said: string }
  | { readonly type: 'flush' }
  /** `heardAt`: the last data or heartbeat of the line; `silent`: slots held whose first snapshot has not come. */
  | { readonly type: 'tick'; readonly heardAt: number; readonly silent: ReadonlySet<string> }
);
