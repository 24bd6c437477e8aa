import type { Decimal } from './Decimal.ts';

/** Open, high, low, close of one interval; whether it is over is said by `Forming` and `Closed`. */
export interface Bar {
  readonly symbol: string;
  /** Length, milliseconds. */
  readonly interval: number;
  /** Start, milliseconds since 1970, the exchange's clock. */
  readonly begin: number;
  readonly open: Decimal;
  readonly high: Decimal;
  readonly low: Decimal;
  readonly close: Decimal;
  readonly vwap: Decimal;
  /** Traded, base currency. */
  readonly volume: Decimal;
  /** Number of trades. */
  readonly trades: number;
}
