import type { Listing } from './Listing.ts';
import { seedOf } from './seedOf.ts';

/** Digits of price and quantity, a price, and a common size of an order. */
type Facts = readonly [pricePrecision: number, qtyPrecision: number, price: number, size: number];

/** Sizes of PEPE are past what a float holds at its eight digits: a client that reads them as floats is found out. */
const known: Readonly<Record<string, Facts>> = {
  'BTC/USD': [1, 8, 98_120.4, 0.4],
  'ETH/USD': [2, 8, 3_551.18, 4],
  'SOL/USD': [2, 8, 182.37, 60],
  'XRP/USD': [5, 8, 2.21347, 3_000],
  'DOGE/USD': [7, 8, 0.1612345, 20_000],
  'ADA/USD': [6, 8, 0.654321, 8_000],
  'ETH/BTC': [5, 8, 0.03619, 2],
  'PEPE/USD': [9, 8, 0.000_007_123, 400_000_000],
};

/** The pairs that are listed unless others are asked for. */
export const listed: readonly string[] = Object.keys(known);

/** A pair that nobody described: five digits and a price of its own. */
const unknown = (symbol: string): Facts => [5, 8, 1 + (seedOf(7, symbol) % 100_000) / 1_000, 500];

/** The facts of a pair. @param symbol `BASE/QUOTE` */
export function listingOf(symbol: string): Listing {
  const [base = '', quote = ''] = symbol.split('/');
  const [pricePrecision, qtyPrecision, price, size] = known[symbol] ?? unknown(symbol);
  const lots = BigInt(Math.round(size * 10)) * 10n ** BigInt(qtyPrecision - 1);
  return {
    symbol,
    base,
    quote,
    pricePrecision,
    qtyPrecision,
    price: Math.round(price * 10 ** pricePrecision),
    lots,
    lotsMin: lots / 10_000n,
  };
}
