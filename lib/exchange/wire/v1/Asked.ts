import type { Wire } from '../Wire.ts';
import type { V1Kind } from './V1Topic.ts';

/** A subscribe or unsubscribe request, read and checked as far as it can be alone. */
export type Asked =
  | {
      readonly type: 'refused';
      /** The exchange's words. */
      readonly error: string;
      /** What is written back of the subscription that was meant. */
      readonly subscription: Wire | undefined;
    }
  | {
      readonly type: 'public';
      /** As they were named. */
      readonly pairs: readonly string[];
      readonly wish: Wish;
    }
  /** The old way to leave: by the number of the channel. */
  | { readonly type: 'number'; readonly channelID: number }
  | {
      readonly type: 'private';
      readonly name: PrivateName;
      readonly token: string | undefined;
      /** Of ownTrades, as is the next. */
      readonly snapshot: boolean;
      readonly consolidate: boolean;
      /** Of openOrders. */
      readonly rateCounter: boolean;
    };

/** Channels of an account. */
export type PrivateName = 'ownTrades' | 'openOrders';

/** What is wanted of each pair: one channel, all of them, or what can not be. */
export type Wish =
  | { readonly type: 'one'; readonly kind: V1Kind }
  | { readonly type: 'all'; readonly kinds: readonly V1Kind[] }
  | { readonly type: 'none'; readonly error: string; readonly subscription: Wire };
