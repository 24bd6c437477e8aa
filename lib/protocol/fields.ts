import { MalformedError } from '../core/errors/MalformedError.ts';
import type { Decimal } from '../core/model/Decimal.ts';
import { plainDecimal } from './plainDecimal.ts';

/** Reads the members of one object of the wire, each checked; a path says where something is odd. */
export interface Fields {
  has(name: string): boolean;
  raw(name: string): unknown;
  text(name: string): string;
  decimal(name: string): Decimal;
  integer(name: string): number;
  oneOf<T extends string>(name: string, values: readonly T[]): T;
  inner(name: string): Fields;
  /** Each element through `read`. */
  list<T>(name: string, read: (item: Fields) => T): readonly T[];
}

/**
 * @param raw what `exactJson` gave  @param where its path, for the error
 * @throws {MalformedError} it is not an object, or a member is missing or of another kind
 */
export function fields(raw: unknown, where: string): Fields {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new MalformedError(where, 'an object');
  const members = new Map<string, unknown>(Object.entries(raw));
  const odd = (name: string, wanted: string): never => {
    throw new MalformedError(`${where}.${name}`, wanted);
  };
  return {
    has: (name) => members.has(name) && members.get(name) !== null,
    raw: (name) => members.get(name),
    text(name) {
      const value = members.get(name);
      return typeof value === 'string' ? value : odd(name, 'a text');
    },
    decimal(name) {
      const value = members.get(name);
      const text = typeof value === 'number' ? String(value) : value;
      return (typeof text === 'string' ? plainDecimal(text) : undefined) ?? odd(name, 'a number');
    },
    integer(name) {
      const value = members.get(name);
      return typeof value === 'number' ? value : odd(name, 'an integer');
    },
    oneOf(name, values) {
      const value = members.get(name);
      return values.find((known) => known === value) ?? odd(name, `one of ${values.join(', ')}`);
    },
    inner: (name) => fields(members.get(name), `${where}.${name}`),
    list(name, read) {
      const value = members.get(name);
      if (!Array.isArray(value)) return odd(name, 'a list');
      return value.map((item: unknown, index) => read(fields(item, `${where}.${name}.${index}`)));
    },
  };
}
