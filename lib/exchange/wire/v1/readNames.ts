// Pure: finds pairs by their old names.
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import type { Names } from './Names.ts';
import { type Printer, printer } from './printer.ts';

/** @param markets spot pairs */
export function readNames(markets: readonly SymbolMarket[]): Names {
  const pairs = new Map<string, SymbolMarket>();
  const printers = new Map<string, Printer>();
  for (const market of markets) {
    const print = printer(market.listing);
    pairs.set(print.pair, market);
    printers.set(market.listing.symbol, print);
  }
  return {
    market: (pair) => pairs.get(pair),
    printer: (symbol) => printers.get(symbol),
  };
}
