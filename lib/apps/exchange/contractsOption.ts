import { InputError } from '../../core/errors/InputError.ts';
import { contracts } from '../../exchange/listings/contracts.ts';
import { checkSymbols } from '../watch/checkSymbols.ts';
import { namesOption } from './namesOption.ts';

/** Reads `PF_XBTUSD,PF_ETHUSD`, `all` or `none`. @throws {InputError} it is none of these */
export function contractsOption(text: string): readonly string[] {
  const known = contracts.map(({ symbol }) => symbol);
  if (text === 'all') return known;
  if (text === 'none') return [];
  const names = namesOption(text);
  if (names.length === 0)
    throw new InputError(
      `--contracts '${text}' can not be`,
      'Name contracts divided by commas, such as PF_XBTUSD,PF_ETHUSD, or write all or none.',
    );
  checkSymbols(names, known);
  return names;
}
