import type { Decimal } from './Decimal.ts';

/** One price level of an order book: all that rests at one price. */
export interface Level {
  /** Price in the quote currency. */
  readonly price: Decimal;
  /** Quantity in the base currency; zero in a change takes the level away. */
  readonly qty: Decimal;
}
