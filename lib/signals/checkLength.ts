import { InputError } from '../core/errors/InputError.ts';

/** @throws {InputError} a length is not a whole number from 1 to a million */
export function checkLength(name: string, length: number): void {
  if (!Number.isSafeInteger(length) || length < 1 || length > 1_000_000)
    throw new InputError(`${name}(${length}) can not be`, 'Give a whole number of values, 1 to 1,000,000.');
}
