import { InputError } from '../../core/errors/InputError.ts';
import type { Clock } from '../Clock.ts';
import type { FaultDesk } from '../faults/faultDesk.ts';
import { listingOf } from '../market/listingOf.ts';
import { market } from '../market/market.ts';
import type { Stage } from '../Stage.ts';
import { liveFeed } from './liveFeed.ts';
import { trueBook } from './trueBook.ts';
import { trueCandles } from './trueCandles.ts';

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
}

/** A market that runs with the clock. */
export function liveStage({ symbols, seed, speed, historyMinutes, clock, desk }: LiveParts): Stage {
  const startMs = Math.floor(clock.now());
  const trading = market({
    listings: symbols.map(listingOf),
    seed,
    startMs,
    historyMinutes,
    stepMs: Math.min(longestStepMs, Math.round(tickMs * speed)),
  });
  const marketMs = (): number => startMs + (clock.now() - startMs) * speed;
  const feed = liveFeed(trading, desk.harm);
  const stop = clock.every(tickMs, () => {
    const trades = trading.advance(marketMs());
    if (trades !== undefined) feed.publish(trades);
  });
  return {
    venue: {
      listings: [...trading.pairs.values()].map((pair) => pair.listing),
      now: () => Math.floor(marketMs() * 1_000),
      candles: (symbol, minutes) => trading.pairs.get(symbol)?.tape.candles(minutes) ?? [],
      trades: (symbol) => trading.pairs.get(symbol)?.tape.trades() ?? [],
    },
    feed,
    books: (symbol) => trueBook(trading, symbol),
    candles: (symbol, minutes) => trueCandles(trading, symbol, minutes),
    replayEnded: () =>
      Promise.reject(new InputError('no recording plays', 'Give exchange() the path of one: { replay }.')),
    end: stop,
  };
}
