// Those who rest: limit orders come and go around the fair price, and never cross.
import type { BookSide } from '../engine/bookSide.ts';
import type { Working } from '../engine/Working.ts';
import type { Listing } from '../listings/Listing.ts';
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
  readonly newId: () => string;
  /** Microseconds since 1970. */
  readonly at: number;
}

const crowds = ({ account }: Working): boolean => account === '';

/**
 * Dense near the fair price, thin behind. More than half a tick away from it, so that rounding can not bring an order
 * to the other side: whoever takes has left no ask below the fair price and no bid above it. What an account has left
 * there does not cross either: the crowd stays behind it.
 */
function place(
  side: BookSide,
  other: BookSide,
  sign: 1 | -1,
  { fair, range, listing, newId, at }: Around,
  random: Random,
): void {
  const tick = listing.tickSize;
  const half = Math.max(0.51 * tick, fair * 0.000_01);
  const wanted = Math.round((fair + sign * (half + range * random.next() ** 3)) / tick) * tick;
  const size = orderSize(listing, random);
  const touch = other.levels()[0]?.price;
  const free = touch !== undefined && sign * (wanted - touch) <= 0 ? touch + sign * tick : wanted;
  side.rest(
    {
      id: newId(),
      account: '',
      side: sign === 1 ? 'sell' : 'buy',
      limit: Math.max(tick, free),
      left: size,
      shown: size,
      display: undefined,
      queuedAt: at,
      selfTrade: 'cancel_newest',
    },
    at,
  );
}

function withdraw(side: BookSide, at: number, random: Random): void {
  const levels = side.levels();
  const level = levels[Math.floor(random.next() ** 2 * levels.length)];
  const order = level?.orders[random.below(level.orders.length)];
  const whole = random.below(5) < 3;
  const share = BigInt(random.below(90) + 5);
  if (order === undefined || !crowds(order) || levels.length <= fewest) return;
  const left = order.left - (order.left * share) / 100n;
  if (whole || left === 0n) side.remove(order, at);
  else side.shrink(order, left, at);
}

/** Cancels what the price has run away from, and what is too much. */
function trim(side: BookSide, { fair, range, at }: Around): void {
  const levels = side.levels();
  for (let index = levels.length - 1; index > 0; index -= 1) {
    const level = levels[index];
    if (level === undefined) continue;
    const far = Math.abs(level.price - fair) > 2 * range + 2;
    if (!far && levels.length <= most) return;
    for (const order of level.orders.filter(crowds)) side.remove(order, at);
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
  const sell = (): void => {
    place(asks, bids, 1, around, random);
  };
  const buy = (): void => {
    place(bids, asks, -1, around, random);
  };
  trim(asks, around);
  trim(bids, around);
  for (let left = orders; left > 0; left -= 1) {
    if (random.below(2) === 0) withdraw(random.below(2) === 0 ? asks : bids, around.at, random);
    if (random.below(2) === 0) sell();
    else buy();
  }
  while (asks.levels().length < fewest) sell();
  while (bids.levels().length < fewest) buy();
}
