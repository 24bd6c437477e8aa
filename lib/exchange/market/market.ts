// All pairs in one time. Pure: it passes only when it is told to.
import type { Listing } from './Listing.ts';
import type { MarketTrade } from './MarketTrade.ts';
import { type SymbolMarket, symbolMarket } from './symbolMarket.ts';

/** The longest step of the past, milliseconds. */
const longestMs = 30_000;

/** How a market begins and how finely it moves. */
export interface MarketOptions {
  readonly listings: readonly Listing[];
  readonly seed: number;
  /** When what is told live begins, milliseconds since 1970. */
  readonly startMs: number;
  /** Traded before that, minutes. */
  readonly historyMinutes: number;
  /** One step, milliseconds of market time. What happens depends on the number of steps, never on when they are asked for. */
  readonly stepMs: number;
}

/** A market of several pairs. */
export interface Market {
  readonly pairs: ReadonlyMap<string, SymbolMarket>;
  /** End of the last step, milliseconds since 1970. */
  readonly now: () => number;
  /** Takes all steps that fit up to a time. @returns the trades of each pair, or undefined where no step fitted */
  advance(toMs: number): ReadonlyMap<string, readonly MarketTrade[]> | undefined;
}

/** @see MarketOptions */
export function market({ listings, seed, startMs, historyMinutes, stepMs }: MarketOptions): Market {
  const pastSteps = Math.ceil((historyMinutes * 60_000) / longestMs);
  const beganMs = startMs - pastSteps * longestMs;
  const pairs = new Map(listings.map((one) => [one.symbol, symbolMarket(one, seed, beganMs)]));
  for (const pair of pairs.values()) {
    for (let step = 1; step <= pastSteps; step += 1) {
      pair.asks.forget();
      pair.bids.forget();
      pair.step(beganMs + step * longestMs);
    }
  }
  let now = startMs;
  return {
    pairs,
    now: () => now,
    advance(toMs) {
      if (now + stepMs > toMs) return undefined;
      const trades = new Map<string, MarketTrade[]>(listings.map(({ symbol }) => [symbol, []]));
      for (const { asks, bids } of pairs.values()) {
        asks.forget();
        bids.forget();
      }
      while (now + stepMs <= toMs) {
        now += stepMs;
        for (const [symbol, pair] of pairs) trades.get(symbol)?.push(...pair.step(now));
      }
      return trades;
    },
  };
}
