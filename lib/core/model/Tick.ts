import type { Decimal } from './Decimal.ts';

/** A price at a time: what bars are made of. A trade is one; so is a mid price, with nothing traded. */
export interface Tick {
  readonly symbol: string;
  readonly price: Decimal;
  /** Base currency. */
  readonly qty: Decimal;
  /** RFC 3339, the exchange's clock. */
  readonly at: string;
}
