// Pure: what becomes of a subscription.
import type { Wire } from '../Wire.ts';
import { sorted } from './sorted.ts';

/** What can be said of it. */
export interface SubscriptionStatus {
  readonly status: 'subscribed' | 'unsubscribed' | 'error';
  readonly channelID?: number;
  readonly channelName?: string;
  readonly errorMessage?: string;
  readonly pair?: string | undefined;
  readonly reqid: number | undefined;
  readonly subscription: Wire | undefined;
}

/** @see https://docs.kraken.com/api/docs/websocket-v1/subscriptionstatus */
export const subscriptionStatus = (members: SubscriptionStatus): string =>
  sorted({ ...members, event: 'subscriptionStatus' });
