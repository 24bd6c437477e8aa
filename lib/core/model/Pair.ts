import type { Decimal } from './Decimal.ts';

/** A market of the exchange, as `instrument` tells it. */
export interface Pair {
  /** `BTC/USD`: the modern names. */
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  /** `online`, `cancel_only`, `post_only`, `limit_only`, `reduce_only`, `maintenance`, `delisted`, `work_in_progress`. */
  readonly status: string;
  /** Decimals of a price on the wire. */
  readonly pricePrecision: number;
  readonly priceIncrement: Decimal;
  /** Decimals of a quantity on the wire. */
  readonly qtyPrecision: number;
  readonly qtyIncrement: Decimal;
  readonly qtyMin: Decimal;
  /** Least price times quantity, quote currency. */
  readonly costMin: Decimal;
}
