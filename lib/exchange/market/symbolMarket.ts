// One market, deterministic: equal seeds and equal steps give equal orders, trades and candles.
import { type BookSide, bookSide } from './bookSide.ts';
import { fairPrice } from './fairPrice.ts';
import type { Listing } from './Listing.ts';
import type { MarketTrade } from './MarketTrade.ts';
import { makeOrders } from './makeOrders.ts';
import { random } from './random.ts';
import { seedOf } from './seedOf.ts';
import { takeOrders } from './takeOrders.ts';
import { type Tape, tape } from './tape.ts';

/** A pair that trades. */
export interface SymbolMarket {
  readonly listing: Listing;
  readonly asks: BookSide;
  readonly bids: BookSide;
  readonly tape: Tape;
  /** Lets time pass. @param toMs up to when, milliseconds since 1970  @returns what was traded */
  step(toMs: number): readonly MarketTrade[];
}

/** @param startMs when it begins, milliseconds since 1970 */
export function symbolMarket(listing: Listing, seed: number, startMs: number): SymbolMarket {
  const chance = random(seedOf(seed, listing.symbol));
  const range = Math.max(150, Math.round(listing.price * 0.002));
  const fairAfter = fairPrice(listing.price, range / 4, chance);
  const sides = { asks: bookSide(1), bids: bookSide(-1) };
  const record = tape(startMs, listing.price);
  let now = startMs;
  let lastAt = startMs * 1_000;
  let lastId = 1_000 + chance.below(90_000_000);

  const enter = (
    fills: ReturnType<typeof takeOrders>,
    fromUs: number,
    toUs: number,
  ): readonly MarketTrade[] => {
    const times = fills.map(() => fromUs + 1 + chance.below(toUs - fromUs)).sort((a, b) => a - b);
    return fills.map(({ side, orderType, price, qty }, index) => {
      // a time names one trade only: it is the cursor of those who read on
      lastAt = Math.max(lastAt + 1, times[index] ?? toUs);
      lastId += 1;
      const trade: MarketTrade = { id: lastId, side, orderType, price, qty, at: lastAt };
      record.take(trade);
      return trade;
    });
  };
  makeOrders(sides, { listing, range, fair: listing.price }, 40, chance);

  return {
    listing,
    ...sides,
    tape: record,
    step(toMs) {
      const ms = toMs - now;
      const fair = fairAfter(ms);
      const fills = takeOrders(sides, listing, fair, ms, chance);
      const trades = enter(fills, now * 1_000, toMs * 1_000);
      makeOrders(sides, { listing, range, fair }, 2 + chance.below(5), chance);
      now = toMs;
      record.pass(toMs);
      return trades;
    },
  };
}
