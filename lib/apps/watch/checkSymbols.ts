import { InputError } from '../../core/errors/InputError.ts';
import { nearest } from './nearest.ts';

/** @throws {InputError} one of the symbols is not known; it names near ones */
export function checkSymbols(wanted: readonly string[], known: readonly string[]): void {
  const unknown = wanted.find((symbol) => !known.includes(symbol));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  throw new InputError(
    `the exchange has no symbol '${unknown}'`,
    near.length === 0 ? 'It lists none at all.' : `Did you mean ${near.join(', ')}?`,
  );
}
