import { InputError } from '../../core/errors/InputError.ts';
import type { AccountOptions, BoxAccount } from '../AccountOptions.ts';
import type { Clock } from '../Clock.ts';
import type { FaultDesk } from '../faults/faultDesk.ts';
import type { OpenedHouse } from '../house/openHouse.ts';
import type { Inside } from '../Inside.ts';
import { listingFor } from '../listings/listingFor.ts';
import { market } from '../market/market.ts';
import { random } from '../market/random.ts';
import { seedOf } from '../market/seedOf.ts';
import type { Stage } from '../Stage.ts';
import { board } from './board.ts';
import { fund } from './fund.ts';
import { keysOf } from './keysOf.ts';
import { makeInside } from './makeInside.ts';
import { trueBook } from './trueBook.ts';
import { trueCandles } from './trueCandles.ts';
import { v2Feed } from './v2Feed.ts';

/** Milliseconds of the clock between two steps: twenty frames a second for each topic, at any speed. */
const tickMs = 50;

/** The longest step of the market: trades of one step must not span several minutes. */
const longestStepMs = 15_000;

/** What a market is played with. */
export interface LiveParts {
  readonly symbols: readonly string[];
  readonly seed: number;
  readonly speed: number;
  readonly historyMinutes: number;
  readonly clock: Clock;
  readonly desk: FaultDesk;
  /** How far the exchange's clock is told to be ahead, milliseconds. Default none. */
  readonly skewMs?: () => number;
  /** Symbols of contracts. Default none. */
  readonly contracts?: readonly string[];
  /** Default none. */
  readonly accounts?: readonly AccountOptions[];
  /** Are the matching engine's counters watched? Default true. */
  readonly limits?: boolean;
}

/** A stage with a state behind every surface. */
export interface LiveStage extends Stage {
  readonly inside: Inside & { readonly house: OpenedHouse };
  readonly accounts: readonly BoxAccount[];
}

/** A market that runs with the clock. @throws {InputError} a balance is none */
export function liveStage(parts: LiveParts): LiveStage {
  const { symbols, contracts = [], accounts = [], limits = true, skewMs = () => 0 } = parts;
  const { seed, speed, historyMinutes, clock, desk } = parts;
  const startMs = Math.floor(clock.now());
  const trading = market({
    listings: [...symbols, ...contracts].map(listingFor),
    seed,
    startMs,
    historyMinutes,
    stepMs: Math.min(longestStepMs, Math.round(tickMs * speed)),
  });
  const { pairs } = trading;
  const marketMs = (): number => startMs + (clock.now() - startMs) * speed;
  const now = (): number => Math.floor(marketMs() * 1_000);
  const told = (): number => now() + Math.round(skewMs() * 1_000);
  const feeds = board(desk.harm);
  const people = keysOf(accounts, random(seedOf(seed, 'keys')));
  const inside = makeInside({
    pairs,
    board: feeds,
    seed,
    accounts: accounts.map(({ name, tier = 'pro' }) => ({ id: name, tier })),
    keys: people.keys,
    opened: people.open,
    limits,
    clockNow: () => Math.floor(clock.now() * 1_000),
    expired: () => desk.once('tokenExpired') !== undefined,
    now,
  });
  fund(inside.house, accounts);
  const spot = new Map([...pairs].filter(([, { listing }]) => listing.contract === undefined));
  const feed = v2Feed(spot, told);
  feeds.hang(feed);
  const stop = clock.every(tickMs, () => {
    if (trading.advance(marketMs(), inside.house)) for (const pair of pairs.values()) feeds.publish(pair);
  });
  return {
    inside,
    accounts: people.accounts,
    venue: {
      listings: [...spot.values()].map((pair) => pair.listing),
      now: told,
      candles: (symbol, minutes) => spot.get(symbol)?.tape.candles(minutes) ?? [],
      trades: (symbol) => spot.get(symbol)?.tape.trades() ?? [],
    },
    feed,
    books: (symbol) => trueBook(pairs, symbol),
    candles: (symbol, minutes) => trueCandles(pairs, symbol, minutes),
    replayEnded: () =>
      Promise.reject(new InputError('no recording plays', 'Give exchange() the path of one: { replay }.')),
    end: stop,
  };
}
