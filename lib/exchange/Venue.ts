import type { Listing } from './listings/Listing.ts';
import type { MarketCandle } from './market/MarketCandle.ts';
import type { MarketTrade } from './market/MarketTrade.ts';

/** What REST tells of: a market, or a recording that stands for one. */
export interface Venue {
  readonly listings: readonly Listing[];
  /** Microseconds since 1970. */
  readonly now: () => number;
  /** Oldest first, at most 720, the last one runs. @param minutes length of a candle */
  candles(symbol: string, minutes: number): readonly MarketCandle[];
  /** Oldest first. */
  trades(symbol: string): readonly MarketTrade[];
}
