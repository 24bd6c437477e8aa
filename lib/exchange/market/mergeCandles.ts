import type { MarketCandle } from './MarketCandle.ts';

/** Two candles that follow each other as one; where only one has trades, it alone tells. */
export function mergeCandles(a: MarketCandle, b: MarketCandle): MarketCandle {
  if (b.trades === 0) return a;
  if (a.trades === 0) return { ...b, begin: a.begin };
  return {
    begin: a.begin,
    open: a.open,
    high: Math.max(a.high, b.high),
    low: Math.min(a.low, b.low),
    close: b.close,
    volume: a.volume + b.volume,
    value: a.value + b.value,
    trades: a.trades + b.trades,
  };
}
