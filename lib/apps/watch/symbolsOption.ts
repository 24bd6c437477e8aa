import { InputError } from '../../core/errors/InputError.ts';

/** Reads symbols divided by commas. @throws {InputError} there are none, or too many for a screen */
export function symbolsOption(text: string): readonly string[] {
  const symbols = [...new Set(text.split(',').map((symbol) => symbol.trim()))].filter((name) => name !== '');
  if (symbols.length < 1 || symbols.length > 20)
    throw new InputError(
      `--symbols '${text}' can not be`,
      'Name 1 to 20 symbols divided by commas, such as BTC/USD,ETH/USD.',
    );
  return symbols;
}
