import type { Closed } from '../../../lib/core/model/Closed.ts';

/** A closed candle of a minute. @param minute when it began */
export const closedCandle = (close: number, minute = 0): Closed => ({
  type: 'closed',
  symbol: 'BTC/USD',
  interval: 60_000,
  begin: minute * 60_000,
  open: `${close}`,
  high: `${close}`,
  low: `${close}`,
  close: `${close}`,
  vwap: `${close}`,
  volume: '1',
  trades: 1,
});
