// Wire texts of a full book: the box's own market keeps fewer levels than a deep book wants, so orders come from here.

import type { BookSide } from '../../lib/exchange/engine/bookSide.ts';
import type { Working } from '../../lib/exchange/engine/Working.ts';
import { listingFor } from '../../lib/exchange/listings/listingFor.ts';
import { bookPublisher } from '../../lib/exchange/live/bookPublisher.ts';
import { decimalOf } from '../../lib/exchange/live/decimalOf.ts';
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
const listing = listingFor('BTC/USD');

/** Dense near the touch, and never across it. */
function place(side: BookSide, sign: 1 | -1, depth: number, chance: Random): void {
  const away = 1 + Math.floor(20 * depth * chance.next() ** 2);
  const left = BigInt(1 + chance.below(2_000_000_000));
  const order: Working = {
    id: '',
    account: '',
    side: sign === 1 ? 'sell' : 'buy',
    limit: listing.price + sign * away,
    left,
    shown: left,
    display: undefined,
    queuedAt: startMs * 1_000,
    selfTrade: 'cancel_newest',
  };
  side.rest(order, order.queuedAt);
}

/** An order comes, or one goes or shrinks, mostly near the touch; the side stays deeper than the depth. */
function change(side: BookSide, sign: 1 | -1, depth: number, chance: Random): void {
  const levels = side.levels();
  const level = levels[Math.floor(chance.next() ** 2 * depth)];
  const spare = levels.length - depth;
  if (level === undefined || spare < 10 || (spare < 60 && chance.below(2) === 0))
    place(side, sign, depth, chance);
  else {
    const [order] = level.orders;
    if (order === undefined) return;
    if (chance.below(2) === 0) side.remove(order, order.queuedAt);
    else side.shrink(order, (order.left + 1n) / 2n, order.queuedAt);
  }
}

/** @param depth levels a side  @param count of updates */
export function bookTexts(depth: number, count: number): BookTexts {
  const pair = symbolMarket(listing, 1, startMs);
  const chance = random(depth);
  for (const [side, sign] of [[pair.bids, -1] as const, [pair.asks, 1] as const])
    while (side.levels().length < depth + 30) place(side, sign, depth, chance);
  let us = startMs * 1_000;
  const told = bookPublisher(pair, depth, () => us);
  const texts = [...told.snapshot()];
  while (texts.length <= count) {
    us += 1_000 + chance.below(20_000);
    pair.bids.forget();
    pair.asks.forget();
    for (let left = 1 + chance.below(3); left > 0; left -= 1)
      if (chance.below(2) === 0) change(pair.bids, -1, depth, chance);
      else change(pair.asks, 1, depth, chance);
    texts.push(...told.update([], undefined));
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
