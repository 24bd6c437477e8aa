// Pure: what an order is reckoned at before it trades.
import type { Order } from './Order.ts';

/** Ticks. Who sells may get more than asked for, so that more is lent. @param last ticks */
export function orderPrice({ side, limit, trigger }: Order, last: number): number {
  if (trigger?.status === 'untriggered') return limit ?? trigger.price;
  return limit === undefined || (side === 'sell' && limit < last) ? last : limit;
}
