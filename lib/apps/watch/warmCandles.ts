import type { Spot } from '../../client/spot.ts';
import type { Place } from './Place.ts';

/** Candles of a minute, with enough of the past to warm most indicators up. */
export const warmCandles =
  (market: Spot): Place['candles'] =>
  (symbol) =>
    market.candles(symbol, '1m', { warmup: 300 });
