import { InputError } from '../../core/errors/InputError.ts';
import type { Market } from '../market/market.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';

/** The market of a symbol. @throws {InputError} it is not traded here */
export function pairOf(market: Market, symbol: string): SymbolMarket {
  const pair = market.pairs.get(symbol);
  if (pair !== undefined) return pair;
  throw new InputError(
    `${symbol} is not traded here`,
    `Choose one of ${[...market.pairs.keys()].join(', ')}.`,
  );
}
