// Those who take: whoever quotes on the wrong side of the fair price is swept, and some can not wait.
import type { BookSide } from '../engine/bookSide.ts';
import type { Working } from '../engine/Working.ts';
import type { Listing } from '../listings/Listing.ts';
import { orderSize } from './orderSize.ts';
import type { Random } from './random.ts';

/** No order walks through more levels. */
const mostLevels = 6;

/** More than ever rests. */
const all = 1n << 100n;

/** An order of the crowd that takes what it can get and does not stay. */
export interface Impatient {
  readonly order: Working;
  readonly orderType: 'limit' | 'market';
}

/** @param limit the worst price, ticks */
const order = (side: 'buy' | 'sell', limit: number, left: bigint): Working => ({
  id: '',
  account: '',
  side,
  limit,
  left,
  shown: 0n,
  display: undefined,
  queuedAt: 0,
  selfTrade: 'cancel_newest',
});

const worst = (side: BookSide): number | undefined => {
  const levels = side.levels();
  return levels[Math.min(mostLevels, levels.length) - 1]?.price;
};

/** How many can not wait: about two a second, at most four in a long step. */
export function impatient(ms: number, random: Random): number {
  const expected = Math.min(4, 0.05 + ms / 1_500);
  return Math.floor(expected) + (random.next() < expected % 1 ? 1 : 0);
}

/**
 * One step of those who take, one after the other: each is made of the book as the last one left it.
 * @param ms how long the step is  @param take carries an order out
 */
export function takeOrders(
  { asks, bids }: { readonly asks: BookSide; readonly bids: BookSide },
  listing: Listing,
  fair: number,
  ms: number,
  random: Random,
  take: (one: Impatient) => void,
): void {
  // buys what is offered too cheap, sells to who bids too much
  if ((asks.levels()[0]?.price ?? fair) < fair)
    take({ order: order('buy', Math.ceil(fair) - 1, all), orderType: 'limit' });
  if ((bids.levels()[0]?.price ?? fair) > fair)
    take({ order: order('sell', Math.floor(fair) + 1, all), orderType: 'limit' });
  for (let left = impatient(ms, random); left > 0; left -= 1) {
    const buys = random.below(2) === 0;
    const size = orderSize(listing, random) / 2n + 1n;
    const limit = worst(buys ? asks : bids);
    if (limit !== undefined) take({ order: order(buys ? 'buy' : 'sell', limit, size), orderType: 'market' });
  }
}
