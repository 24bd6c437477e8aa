import { InputError } from '../../core/errors/InputError.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';

/** The market of a symbol. @throws {InputError} it is not traded here */
export function pairOf(pairs: ReadonlyMap<string, SymbolMarket>, symbol: string): SymbolMarket {
  const pair = pairs.get(symbol);
  if (pair !== undefined) return pair;
  throw new InputError(`${symbol} is not traded here`, `Choose one of ${[...pairs.keys()].join(', ')}.`);
}
