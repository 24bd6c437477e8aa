// Those who rest: limit orders come and go around the fair price, and never cross.
import type { BookSide } from './bookSide.ts';
import type { Listing } from './Listing.ts';
import { orderSize } from './orderSize.ts';
import type { Random } from './random.ts';

/** Levels a side: fewer are filled up, more are cancelled from the far end. */
const [fewest, most] = [45, 110];

/** What resting orders are placed around. */
export interface Around {
  readonly listing: Listing;
  /** Ticks, not rounded. */
  readonly fair: number;
  /** How far from the fair price orders come in, ticks. */
  readonly range: number;
}

/**
 * Dense near the fair price, thin behind. More than half a tick away from it, so that rounding can not bring an order
 * to the other side: whoever takes has left no ask below the fair price and no bid above it, and nothing crosses.
 */
function place(side: BookSide, sign: 1 | -1, { fair, range, listing }: Around, random: Random): void {
  const half = Math.max(0.51, fair * 0.000_01);
  const price = Math.round(fair + sign * (half + range * random.next() ** 3));
  side.place(Math.max(1, price), orderSize(listing, random));
}

function withdraw(side: BookSide, random: Random): void {
  const levels = side.levels();
  const level = levels[Math.floor(random.next() ** 2 * levels.length)];
  if (level === undefined || levels.length <= fewest) return;
  const whole = random.below(5) < 3;
  side.cancel(level.price, whole ? level.qty : (level.qty * BigInt(random.below(90) + 5)) / 100n);
}

/** Cancels what the price has run away from, and what is too much. */
function trim(side: BookSide, { fair, range }: Around): void {
  for (let last = side.levels().at(-1); last !== undefined; last = side.levels().at(-1)) {
    const far = Math.abs(last.price - fair) > 2 * range + 2;
    if ((!far && side.levels().length <= most) || side.levels().length <= 1) return;
    side.cancel(last.price, last.qty);
  }
}

/**
 * One step of those who rest, on both sides.
 * @param orders how many come, and about how many go
 */
export function makeOrders(
  { asks, bids }: { readonly asks: BookSide; readonly bids: BookSide },
  around: Around,
  orders: number,
  random: Random,
): void {
  trim(asks, around);
  trim(bids, around);
  for (let left = orders; left > 0; left -= 1) {
    if (random.below(2) === 0) withdraw(random.below(2) === 0 ? asks : bids, random);
    if (random.below(2) === 0) place(asks, 1, around, random);
    else place(bids, -1, around, random);
  }
  while (asks.levels().length < fewest) place(asks, 1, around, random);
  while (bids.levels().length < fewest) place(bids, -1, around, random);
}
