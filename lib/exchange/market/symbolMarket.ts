// One market, deterministic: equal seeds and equal steps give equal orders, trades and candles.
import type { BookSide } from '../engine/bookSide.ts';
import type { MatchWitness } from '../engine/MatchWitness.ts';
import { type Match, type Matching, matching, type Taken } from '../engine/matching.ts';
import type { Working } from '../engine/Working.ts';
import type { Listing } from '../listings/Listing.ts';
import { crowdIds } from './crowdIds.ts';
import { fairPrice } from './fairPrice.ts';
import type { MarketTrade } from './MarketTrade.ts';
import { makeOrders } from './makeOrders.ts';
import { past, pastStepMs } from './past.ts';
import { random } from './random.ts';
import { seedOf } from './seedOf.ts';
import { takeOrders } from './takeOrders.ts';
import { type Tape, tape } from './tape.ts';

/** Whoever is told what happens in the book at the moment when it happens, whoever takes. */
interface BookWitness extends Omit<MatchWitness, 'matched'> {
  matched(match: Match, trade: MarketTrade): void;
}

/** A pair or a contract that trades. */
export interface SymbolMarket {
  readonly listing: Listing;
  readonly asks: BookSide;
  readonly bids: BookSide;
  /** For orders of accounts. */
  readonly book: Matching;
  readonly tape: Tape;
  /** Price of the last trade, ticks. */
  readonly last: () => number;
  /** What it is worth elsewhere, ticks, rounded to the tick. */
  readonly index: () => number;
  /** Trades since `forget`, oldest first. */
  readonly fresh: () => readonly MarketTrade[];
  /** Was anything touched or traded since `forget`? */
  readonly stirred: () => boolean;
  /** Carries an order out against the book and prints its trades. @param at microseconds since 1970 */
  take(order: Working, orderType: 'limit' | 'market', at: number): Taken;
  /** Somebody of the crowd trades with an order, whatever stands in the book. @param price ticks  @param lots no more than are left */
  force(order: Working, price: number, lots: bigint, at: number): void;
  /** Names a trade beside the book: it is on no tape and moves no price. @param price ticks  @param lots not negative */
  aside(side: 'buy' | 'sell', price: number, lots: bigint, at: number): MarketTrade;
  /** Lets the crowd act. @param toMs up to when, milliseconds since 1970 */
  step(toMs: number): void;
  /** One only. */
  witness(witness: BookWitness): void;
  /** What was told is forgotten. */
  forget(): void;
}

/** @param startMs when it opens, milliseconds since 1970  @param historyMinutes traded before that */
export function symbolMarket(
  listing: Listing,
  seed: number,
  startMs: number,
  historyMinutes = 0,
): SymbolMarket {
  const own = seedOf(seed, listing.symbol);
  const chance = random(own);
  const range = Math.max(150 * listing.tickSize, Math.round(listing.price * 0.002));
  // a contract is worth what its underlying is: both walk with one seed
  const root = listing.contract?.underlying ?? listing.symbol;
  const fairAfter = fairPrice(listing.price, range / 4, random(seedOf(seed, `${root} fair`)));
  const book = matching();
  const { asks, bids } = book;
  const sides = { asks, bids };
  const newId = crowdIds(own);
  const pastSteps = Math.ceil((historyMinutes * 60_000) / pastStepMs);
  let now = startMs - pastSteps * pastStepMs;
  let fair = listing.price;
  let last = listing.price;
  const record = tape(now, listing.price);
  let lastAt = now * 1_000;
  let lastId = 1_000 + chance.below(90_000_000);
  let fresh: MarketTrade[] = [];
  let witness: BookWitness | undefined;

  const print = (trade: Omit<MarketTrade, 'id'>): MarketTrade => {
    // a time names one trade only: it is the cursor of those who read on
    lastAt = Math.max(lastAt + 1, trade.at);
    lastId += 1;
    last = trade.price;
    const { side, orderType, price, qty } = trade;
    const printed = { id: lastId, side, orderType, price, qty, at: lastAt };
    record.take(printed);
    return printed;
  };
  const take = (order: Working, orderType: 'limit' | 'market', at: number): Taken =>
    book.take(order, at, {
      matched(match) {
        const trade = print({ side: order.side, orderType, price: match.price, qty: match.qty, at });
        fresh.push(trade);
        witness?.matched(match, trade);
      },
      removed: (maker) => witness?.removed(maker),
      refilled: (maker) => witness?.refilled(maker),
    });

  for (let step = 0; step < pastSteps; step += 1) {
    fair = fairAfter(pastStepMs);
    for (const trade of past(listing, fair, now * 1_000, chance)) print(trade);
    now += pastStepMs;
    record.pass(now);
  }
  makeOrders(sides, { listing, range, fair, newId, at: now * 1_000 }, 40, chance);

  const forget = (): void => {
    asks.forget();
    bids.forget();
    fresh = [];
  };
  forget();

  return {
    listing,
    asks,
    bids,
    book,
    tape: record,
    last: () => last,
    index: () => Math.max(1, Math.round(fair / listing.tickSize)) * listing.tickSize,
    fresh: () => fresh,
    stirred: () => fresh.length > 0 || asks.touched().size > 0 || bids.touched().size > 0,
    take,
    force(order, price, lots, at) {
      const maker: Working = {
        id: newId(),
        account: '',
        side: order.side === 'buy' ? 'sell' : 'buy',
        limit: price,
        left: 0n,
        shown: 0n,
        display: undefined,
        queuedAt: at,
        selfTrade: 'cancel_newest',
      };
      order.left -= lots;
      const orderType = order.limit === undefined ? 'market' : 'limit';
      const trade = print({ side: order.side, orderType, price, qty: lots, at });
      fresh.push(trade);
      witness?.matched({ maker, taker: order, price, qty: lots }, trade);
    },
    aside(side, price, qty, at) {
      lastAt = Math.max(lastAt + 1, at);
      lastId += 1;
      return { id: lastId, side, orderType: 'limit', price, qty, at: lastAt };
    },
    step(toMs) {
      const ms = toMs - now;
      fair = fairAfter(ms);
      let at = now * 1_000;
      takeOrders(sides, listing, fair, ms, chance, ({ order, orderType }) => {
        at += 1 + chance.below(Math.max(1, (toMs * 1_000 - at) >>> 1));
        take(order, orderType, at);
      });
      now = toMs;
      makeOrders(sides, { listing, range, fair, newId, at: now * 1_000 }, 2 + chance.below(5), chance);
      record.pass(toMs);
    },
    witness(next) {
      witness = next;
    },
    forget,
  };
}
