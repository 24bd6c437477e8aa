import { InputError } from '../../core/errors/InputError.ts';

/**
 * A list as one text with commas; texts stay as they are, and what is not given too. An object in place of a list is for
 * `extraParams`, and becomes its JSON text.
 * @param name of the parameter, for the error
 * @throws {InputError} it is of another type
 */
export function ensureString(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const isObject = typeof value === 'object' && !Array.isArray(value);
  if (name === 'extraParams' && isObject) return JSON.stringify(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(',');
  if (name === 'extraParams')
    throw new InputError("'extraParams' must be an object!", 'Give an object, or one as JSON text.');
  throw new InputError(`'${name}' can't be ${typeof value}!`, 'Give a text, or a list of texts.');
}
