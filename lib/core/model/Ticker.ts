import type { Decimal } from './Decimal.ts';

/**
 * Best prices and the last 24 hours of one symbol.
 * @see https://docs.kraken.com/api/docs/websocket-v2/ticker
 */
export interface Ticker {
  readonly symbol: string;
  readonly bid: Decimal;
  readonly bidQty: Decimal;
  readonly ask: Decimal;
  readonly askQty: Decimal;
  /** Price of the last trade; may be missing where there was none in the last 24 hours. */
  readonly last?: Decimal;
  /** Traded in 24 hours, base currency. */
  readonly volume: Decimal;
  readonly vwap: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Over 24 hours, quote currency. */
  readonly change: Decimal;
  /** Over 24 hours, percent. */
  readonly changePct: Decimal;
  /** RFC 3339; older service versions lack it. */
  readonly at?: string;
}
