import type { Interval } from './Interval.ts';

/** Minutes of each candle length, as the wire names them. */
export const intervalMinutes = {
  '1m': 1,
  '5m': 5,
  '15m': 15,
  '30m': 30,
  '1h': 60,
  '4h': 240,
  '1d': 1440,
  '1w': 10080,
  '15d': 21600,
} as const satisfies Readonly<Record<Interval, number>>;
