// Those who take: whoever quotes on the wrong side of the fair price is swept, and some can not wait.
import type { BookSide } from './bookSide.ts';
import type { Listing } from './Listing.ts';
import type { MarketTrade } from './MarketTrade.ts';
import { orderSize } from './orderSize.ts';
import type { Random } from './random.ts';

/** A trade before it is entered: who met whom, and when is still open. */
export type Fill = Pick<MarketTrade, 'side' | 'orderType' | 'price' | 'qty'>;

/** No order walks through more levels. */
const mostLevels = 6;

/** Takes from the best level on, up to a price and a quantity. */
function take(
  from: BookSide,
  side: 'buy' | 'sell',
  orderType: 'limit' | 'market',
  lots: bigint,
  good: (price: number) => boolean,
): readonly Fill[] {
  const fills: Fill[] = [];
  let left = lots;
  for (const { price } of from.levels().slice(0, mostLevels)) {
    if (left === 0n || !good(price)) break;
    const qty = from.trade(price, left);
    left -= qty;
    fills.push({ side, orderType, price, qty });
  }
  return fills;
}

/** Buys what is offered too cheap, sells to who bids too much. */
function sweep(asks: BookSide, bids: BookSide, fair: number): readonly Fill[] {
  const all = 1n << 100n;
  const fills: Fill[] = [];
  while ((asks.levels()[0]?.price ?? fair) < fair)
    fills.push(...take(asks, 'buy', 'limit', all, (p) => p < fair));
  while ((bids.levels()[0]?.price ?? fair) > fair)
    fills.push(...take(bids, 'sell', 'limit', all, (p) => p > fair));
  return fills;
}

/** How many can not wait: about two a second, at most four in a long step. */
function impatient(ms: number, random: Random): number {
  const expected = Math.min(4, 0.05 + ms / 1_500);
  return Math.floor(expected) + (random.next() < expected % 1 ? 1 : 0);
}

/** One step of those who take. @param ms how long the step is */
export function takeOrders(
  { asks, bids }: { readonly asks: BookSide; readonly bids: BookSide },
  listing: Listing,
  fair: number,
  ms: number,
  random: Random,
): readonly Fill[] {
  const fills = [...sweep(asks, bids, fair)];
  for (let left = impatient(ms, random); left > 0; left -= 1) {
    const buys = random.below(2) === 0;
    const size = orderSize(listing, random) / 2n + 1n;
    fills.push(...take(buys ? asks : bids, buys ? 'buy' : 'sell', 'market', size, () => true));
  }
  return fills;
}
