import { InputError } from '../../../core/errors/InputError.ts';

/**
 * For those without a compiler: a misspelt option would be left out in silence.
 * @throws {InputError} a member is none of the names
 */
export function checkNames(what: string, given: object, names: readonly string[]): void {
  for (const name of Object.keys(given))
    if (!names.includes(name))
      throw new InputError(`${what} has no '${name}'`, `It has ${names.join(', ')}.`);
}
