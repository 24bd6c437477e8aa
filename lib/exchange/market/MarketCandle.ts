/** Open, high, low, close in ticks; sums in lots. */
export interface MarketCandle {
  /** Milliseconds since 1970. */
  readonly begin: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  /** Lots. */
  readonly volume: bigint;
  /** Ticks times lots. */
  readonly value: bigint;
  readonly trades: number;
}
