// Wire texts of a full book: the box's own market keeps fewer levels than a deep book wants, so orders come from here.
import { bookPublisher } from '../../lib/exchange/live/bookPublisher.ts';
import { decimalOf } from '../../lib/exchange/live/decimalOf.ts';
import type { BookSide } from '../../lib/exchange/market/bookSide.ts';
import { listingOf } from '../../lib/exchange/market/listingOf.ts';
import { type Random, random } from '../../lib/exchange/market/random.ts';
import { symbolMarket } from '../../lib/exchange/market/symbolMarket.ts';

/** What is told of a book, and what it is in the end. */
export interface BookTexts {
  /** A snapshot, then updates of one to three changes, as the exchange mostly tells them. */
  readonly texts: readonly string[];
  /** `price qty`, best first. */
  readonly bids: readonly string[];
  readonly asks: readonly string[];
}

const startMs = 1_793_000_000_000;
const listing = listingOf('BTC/USD');

/** Dense near the touch, and never across it. */
function place(side: BookSide, sign: 1 | -1, depth: number, chance: Random): void {
  const away = 1 + Math.floor(20 * depth * chance.next() ** 2);
  side.place(listing.price + sign * away, BigInt(1 + chance.below(2_000_000_000)));
}

/** An order comes, or one goes or shrinks, mostly near the touch; the side stays deeper than the depth. */
function change(side: BookSide, sign: 1 | -1, depth: number, chance: Random): void {
  const levels = side.levels();
  const level = levels[Math.floor(chance.next() ** 2 * depth)];
  const spare = levels.length - depth;
  if (level === undefined || spare < 10 || (spare < 60 && chance.below(2) === 0))
    place(side, sign, depth, chance);
  else side.cancel(level.price, chance.below(2) === 0 ? level.qty : level.qty / 2n);
}

/** @param depth levels a side  @param count of updates */
export function bookTexts(depth: number, count: number): BookTexts {
  const pair = symbolMarket(listing, 1, startMs);
  const chance = random(depth);
  for (const [side, sign] of [[pair.bids, -1] as const, [pair.asks, 1] as const])
    while (side.levels().length < depth + 30) place(side, sign, depth, chance);
  let us = startMs * 1_000;
  const told = bookPublisher(pair, depth, () => us);
  const texts = [told.snapshot()];
  while (texts.length <= count) {
    us += 1_000 + chance.below(20_000);
    pair.bids.forget();
    pair.asks.forget();
    for (let left = 1 + chance.below(3); left > 0; left -= 1)
      if (chance.below(2) === 0) change(pair.bids, -1, depth, chance);
      else change(pair.asks, 1, depth, chance);
    const text = told.update([], undefined);
    if (text !== undefined) texts.push(text);
  }
  const best = (side: BookSide): readonly string[] =>
    side
      .levels()
      .slice(0, depth)
      .map(
        ({ price, qty }) =>
          `${decimalOf(price, listing.pricePrecision)} ${decimalOf(qty, listing.qtyPrecision)}`,
      );
  return { texts, bids: best(pair.bids), asks: best(pair.asks) };
}
