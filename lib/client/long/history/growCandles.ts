// Pure: candles out of trades in order.
import { epochMs } from '../../../core/epochMs.ts';
import type { Bar } from '../../../core/model/Bar.ts';
import type { Closed } from '../../../core/model/Closed.ts';
import type { Trade } from '../../../core/model/Trade.ts';
import { type Growing, growBar } from '../../../market/growBar.ts';

/** How candles are made. */
export interface Making {
  /** Milliseconds. */
  readonly interval: number;
  /** Is there a candle of an interval without a trade? */
  readonly fills: boolean;
}

/** An interval without a trade, as the exchange tells it. */
const flat = ({ symbol, interval, close }: Bar, begin: number): Closed => ({
  type: 'closed',
  symbol,
  interval,
  begin,
  open: close,
  high: close,
  low: close,
  close,
  vwap: '0',
  volume: '0',
  trades: 0,
});

/** The candles of intervals without a trade behind one, up to a time. @param until milliseconds since 1970 */
export function emptyCandles(bar: Bar, until: number, { interval, fills }: Making): readonly Closed[] {
  const length = fills ? Math.max(0, Math.ceil((until - bar.begin) / interval) - 1) : 0;
  return Array.from({ length }, (_, n) => flat(bar, bar.begin + (n + 1) * interval));
}

/** A candle that is over, and the empty ones behind it. @param until milliseconds since 1970 */
export const closeCandle = ({ bar }: Growing, until: number, making: Making): readonly Closed[] => [
  { ...bar, type: 'closed' },
  ...emptyCandles(bar, until, making),
];

/** The candle that is not over yet, and those that are. @param old the one that was not over before */
export function growCandles(
  old: Growing | undefined,
  trades: readonly Trade[],
  making: Making,
): readonly [Growing | undefined, readonly Closed[]] {
  let growing = old;
  const over: Closed[] = [];
  for (const trade of trades) {
    const at = epochMs(trade.at);
    const begin = at - (at % making.interval);
    const same = growing?.bar.begin === begin;
    // one by one: a pair may have been silent for a year of minutes
    if (growing !== undefined && !same)
      for (const candle of closeCandle(growing, begin, making)) over.push(candle);
    growing = growBar(same ? growing : undefined, trade, begin, making.interval);
  }
  return [growing, over];
}
