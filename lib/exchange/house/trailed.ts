// Pure: where the trigger of an order stands that follows the price.
import type { Listing } from '../listings/Listing.ts';
import { away } from './away.ts';
import { distance } from './distance.ts';
import type { PriceText } from './Order.ts';

/**
 * Below the best price for a sell, above it for a buy.
 * @param peak ticks  @returns ticks; undefined where what was asked is no distance that leads away
 */
export function trailed(
  asked: PriceText,
  side: 'buy' | 'sell',
  peak: number,
  listing: Listing,
): number | undefined {
  if (asked.type === 'static' || (distance(asked, peak, listing)?.amount ?? 0n) <= 0n) return undefined;
  return away(asked, peak, listing, side === 'sell' ? -1n : 1n);
}
