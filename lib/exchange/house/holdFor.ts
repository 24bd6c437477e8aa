// Pure: what is put aside for an order with a price.
import type { Listing } from '../listings/Listing.ts';
import { coinsOf } from './coinsOf.ts';
import { costOf } from './costOf.ts';
import type { Hold } from './Hold.ts';
import type { Order } from './Order.ts';
import { share } from './share.ts';

/** The most that its fills can take; undefined for orders with leverage and for contracts. @param price ticks */
export function holdFor(order: Order, listing: Listing, price: number): Hold | undefined {
  const { side, left, feeIn, feeCap, leverage } = order;
  if (leverage > 0 || listing.contract !== undefined || left === 0n) return undefined;
  const sells = side === 'sell';
  const amount = sells ? coinsOf(listing, left) : costOf(listing, BigInt(price) * left);
  const fee = feeIn === (sells ? 'base' : 'quote') ? share(amount, feeCap) : 0n;
  return { asset: sells ? listing.base : listing.quote, amount: amount + fee };
}
