// All pairs in one time. Pure: it passes only when it is told to.
import type { Listing } from '../listings/Listing.ts';
import { pace } from './pace.ts';
import { type SymbolMarket, symbolMarket } from './symbolMarket.ts';

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

/** Whoever acts between the steps of the crowd. */
interface Between {
  /** After a step of a pair. */
  stepped(pair: SymbolMarket): void;
  /** After all pairs have taken a step. @param nowMs milliseconds since 1970 */
  passed(nowMs: number): void;
}

/** A market of several pairs. */
export interface Market {
  readonly pairs: ReadonlyMap<string, SymbolMarket>;
  /** End of the last step, milliseconds since 1970. */
  readonly now: () => number;
  /** Takes all steps that fit up to a time. @returns whether any did */
  advance(toMs: number, between?: Between): boolean;
}

/** @see MarketOptions */
export function market({ listings, seed, startMs, historyMinutes, stepMs }: MarketOptions): Market {
  const pairs = new Map(
    listings.map((one) => [one.symbol, symbolMarket(one, seed, startMs, historyMinutes)]),
  );
  const walkers = [...pairs.values()].map((pair) => ({
    pair,
    offset: pair.listing.rank,
    every: pace(pair.listing, stepMs),
  }));
  let now = startMs;
  let steps = 0;
  return {
    pairs,
    now: () => now,
    advance(toMs, between) {
      if (now + stepMs > toMs) return false;
      while (now + stepMs <= toMs) {
        now += stepMs;
        steps += 1;
        for (const { pair, offset, every } of walkers) {
          if ((steps + offset) % every !== 0) continue;
          pair.step(now);
          between?.stepped(pair);
        }
        between?.passed(now);
      }
      return true;
    },
  };
}
