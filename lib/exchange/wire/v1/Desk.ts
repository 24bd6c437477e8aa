import type { Asked } from './Asked.ts';

/** Where the subscriptions of one line are kept. */
export interface Desk {
  subscribe(asked: Asked, reqid: number | undefined): void;
  unsubscribe(asked: Asked, reqid: number | undefined): void;
  readonly held: () => number;
  /** Does a private subscription live that was made with this token? */
  readonly holds: (token: string) => boolean;
  readonly end: () => void;
}
