import { InputError } from '../../core/errors/InputError.ts';
import { listings } from '../../exchange/listings/listings.ts';
import { checkSymbols } from '../watch/checkSymbols.ts';
import { namesOption } from './namesOption.ts';

/** Reads `BTC/USD,ETH/USD`, `all`, or how many of the busiest pairs. @throws {InputError} it is none of these */
export function symbolsOption(text: string): readonly string[] {
  const known = listings.map(({ symbol }) => symbol);
  if (text === 'all') return known;
  const count = /^\d+$/.test(text) ? Number(text) : undefined;
  const symbols = count === undefined ? namesOption(text) : known.slice(0, count);
  if (symbols.length === 0 || (count ?? 0) > known.length)
    throw new InputError(
      `--symbols '${text}' can not be`,
      `Name pairs divided by commas, such as BTC/USD,ETH/USD, or write all, or a number from 1 to ${known.length}.`,
    );
  checkSymbols(symbols, known);
  return symbols;
}
