// What was traded before the doors opened: trades around the fair price, without a book behind them.
import type { Listing } from '../listings/Listing.ts';
import type { MarketTrade } from './MarketTrade.ts';
import { orderSize } from './orderSize.ts';
import type { Random } from './random.ts';
import { impatient } from './takeOrders.ts';

/** One step of the past, milliseconds. */
export const pastStepMs = 30_000;

/** The trades of one step of the past. @param fair ticks  @param fromUs microseconds since 1970 */
export function past(
  listing: Listing,
  fair: number,
  fromUs: number,
  random: Random,
): readonly Omit<MarketTrade, 'id'>[] {
  const many = impatient(pastStepMs, random);
  const span = (pastStepMs * 1_000) / (many + 1);
  return Array.from({ length: many }, (_, index) => {
    const buys = random.below(2) === 0;
    const away = fair * 0.000_02 + listing.tickSize * 3 * random.next() ** 3;
    const price = Math.round((fair + (buys ? away : -away)) / listing.tickSize) * listing.tickSize;
    return {
      side: buys ? ('buy' as const) : ('sell' as const),
      orderType: random.below(4) === 0 ? ('limit' as const) : ('market' as const),
      price: Math.max(listing.tickSize, price),
      qty: orderSize(listing, random) / 2n + 1n,
      at: Math.floor(fromUs + span * (index + random.next())) + 1,
    };
  });
}
