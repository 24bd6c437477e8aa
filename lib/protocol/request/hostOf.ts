import { InputError } from '../../core/errors/InputError.ts';

/**
 * A base address without a slash at its end. It is not named in the error: there may be a password in it.
 * @param like one that would be right
 * @throws {InputError} it is no address
 */
export function hostOf(baseUrl: string, like: string): string {
  if (!/^https?:\/\/[^/?#\s][^?#\s]*$/.test(baseUrl))
    throw new InputError('baseUrl is not the address of a server', `Give one such as ${like}.`);
  return baseUrl.replace(/\/+$/, '');
}
