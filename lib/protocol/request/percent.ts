import { InputError } from '../../core/errors/InputError.ts';

/**
 * A text for a path, a query or a form, spaces as `%20`. Nothing is left in it that a URL parser on its way would write
 * in another way: the signature is made over these letters.
 * @param where its parameter, for the error
 * @throws {InputError} there is half a character in it
 */
export function percent(where: string, text: string): string {
  try {
    return encodeURIComponent(text).replaceAll("'", '%27');
  } catch {
    throw new InputError(`${where} has half a character in it`, 'Give a well-formed text.');
  }
}
