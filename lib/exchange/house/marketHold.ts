// Pure: what an order that takes every price needs now.
import type { Met } from '../engine/matching.ts';
import type { Listing } from '../listings/Listing.ts';
import { costOf } from './costOf.ts';
import type { Hold } from './Hold.ts';
import { holdFor } from './holdFor.ts';
import type { Order } from './Order.ts';
import { share } from './share.ts';

/** To the last digit what its fills will take. @param meets what it meets, match by match */
export function marketHold(order: Order, listing: Listing, meets: Iterable<Met>): Hold | undefined {
  if (order.side === 'sell') return holdFor(order, listing, 1);
  if (order.leverage > 0 || listing.contract !== undefined) return undefined;
  let amount = 0n;
  for (const { price, qty } of meets) {
    const cost = costOf(listing, BigInt(price) * qty);
    amount += cost + (order.feeIn === 'quote' ? share(cost, order.feeCap) : 0n);
  }
  return { asset: listing.quote, amount };
}
