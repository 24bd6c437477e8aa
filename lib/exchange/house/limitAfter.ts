// Pure: the limit of a waiting order where it is a distance from the trigger.
import type { Listing } from '../listings/Listing.ts';
import { away } from './away.ts';
import type { Order } from './Order.ts';

/** @returns ticks; the limit as it is where it stands by itself */
export function limitAfter(
  { askedLimit, limit, trigger }: Pick<Order, 'askedLimit' | 'limit' | 'trigger'>,
  listing: Listing,
): number | undefined {
  const follows = trigger !== undefined && askedLimit !== undefined && askedLimit.type !== 'static';
  return follows ? (away(askedLimit, trigger.price, listing) ?? limit) : limit;
}
