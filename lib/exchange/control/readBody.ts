// Pure: the body of a command.
import { InputError } from '../../core/errors/InputError.ts';
import { isRecord } from '../wire/isRecord.ts';

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new InputError('the body is not JSON', 'Send one JSON object.');
  }
}

/** @param names that may be in it  @throws {InputError} it is not an object of JSON, or has other names */
export function readBody(body: string, names: readonly string[]): Readonly<Record<string, unknown>> {
  const value = parse(body);
  if (!isRecord(value)) throw new InputError('the body is not a JSON object', 'Send one JSON object.');
  const odd = Object.keys(value).find((name) => !names.includes(name));
  if (odd !== undefined)
    throw new InputError(`'${odd.slice(0, 40)}' means nothing here`, `Give ${names.join(', ')}.`);
  return value;
}
