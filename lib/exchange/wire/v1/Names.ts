import type { SymbolMarket } from '../../market/symbolMarket.ts';
import type { Printer } from './printer.ts';

/** The spot pairs of an exchange under their old names. */
export interface Names {
  /** @param pair its old name: `XBT/USD` */
  market(pair: string): SymbolMarket | undefined;
  /** @param symbol its modern name; undefined for contracts and for what is not traded here */
  printer(symbol: string): Printer | undefined;
}
