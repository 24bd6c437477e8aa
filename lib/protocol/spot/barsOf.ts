import type { Bar } from '../../core/model/Bar.ts';
import type { OhlcResult } from './endpoints/ohlc.ts';

/** REST candles in the words of the model; the last one may still run. @param minutes their length */
export const barsOf = ({ rows }: OhlcResult, symbol: string, minutes: number): readonly Bar[] =>
  rows.map(([time, open, high, low, close, vwap, volume, trades]) => ({
    symbol,
    interval: minutes * 60_000,
    begin: time * 1_000,
    open,
    high,
    low,
    close,
    vwap,
    volume,
    trades,
  }));
