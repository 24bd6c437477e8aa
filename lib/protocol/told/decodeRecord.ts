import { MalformedError } from '../../core/errors/MalformedError.ts';

/** @throws {MalformedError} it is no object */
export function decodeRecord(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new MalformedError(where, 'an object');
  return value as Readonly<Record<string, unknown>>;
}
