import { InputError } from '../core/errors/InputError.ts';
import { assetOf } from './listings/assetOf.ts';
import { contracts } from './listings/contracts.ts';
import { findListing } from './listings/findListing.ts';

function checkSymbol(symbol: string): void {
  const [, base = '', quote = ''] = /^([A-Za-z0-9.]+)\/([A-Za-z0-9.]+)$/.exec(symbol) ?? [];
  if (base === '')
    throw new InputError(
      `'${symbol}' is not a symbol`,
      'Write BASE/QUOTE with the modern names, such as BTC/USD.',
    );
  const modern = `${assetOf(base.toUpperCase()).name}/${assetOf(quote.toUpperCase()).name}`;
  if (modern !== symbol && findListing(symbol)?.symbol !== symbol && findListing(modern)?.symbol === modern)
    throw new InputError(`'${symbol}' is not a symbol`, `Write ${modern}.`);
  if (base === quote) throw new InputError(`'${symbol}' trades an asset for itself`, 'Name two assets.');
}

/** @throws {InputError} one can not be, or is there twice */
export function checkSymbols(symbols: readonly string[], contractSymbols: readonly string[]): void {
  if (symbols.length === 0)
    throw new InputError('there are no symbols', 'Name at least one, such as BTC/USD.');
  for (const symbol of symbols) checkSymbol(symbol);
  for (const contract of contractSymbols)
    if (findListing(contract)?.contract === undefined || findListing(contract)?.symbol !== contract)
      throw new InputError(
        `'${contract}' is not a contract`,
        `Choose from ${contracts.map(({ symbol }) => symbol).join(', ')}.`,
      );
  if (new Set(symbols).size < symbols.length)
    throw new InputError('a symbol is named twice', 'Name each symbol once.');
  if (new Set(contractSymbols).size < contractSymbols.length)
    throw new InputError('a contract is named twice', 'Name each contract once.');
}
