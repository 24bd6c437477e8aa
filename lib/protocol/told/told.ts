import { MalformedError } from '../../core/errors/MalformedError.ts';
import type { Decimal } from '../../core/model/Decimal.ts';
import { plainDecimal } from '../plainDecimal.ts';
import { decodeObject } from './decodeObject.ts';
import { decodeRecord } from './decodeRecord.ts';
import { decodeRow } from './decodeRow.ts';
import type { Shape } from './Shape.ts';

type Always<T> = Shape<T, false>;

/** What `read` gives undefined for is something else than `what`. */
const kind = <T>(what: string, read: (value: unknown) => T | undefined): Always<T> => ({
  optional: false,
  what,
  read(value, where) {
    const known = read(value);
    if (known === undefined) throw new MalformedError(where, what);
    return known;
  },
});

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const list = <T>(item: Shape<T>): Always<readonly T[]> => ({
  optional: false,
  what: 'a list',
  read(value, where) {
    if (!Array.isArray(value)) throw new MalformedError(where, 'a list');
    return value.map((each: unknown, index) => item.read(each, `${where}.${index}`));
  },
});

/** By names that the exchange chooses: pairs, assets, ids. */
const record = <T>(item: Shape<T>): Always<Readonly<Record<string, T>>> => ({
  optional: false,
  what: 'an object',
  read: (value, where) =>
    Object.fromEntries(
      Object.entries(decodeRecord(value, where)).map(([name, each]) => [
        name,
        item.read(each, `${where}.${name}`),
      ]),
    ),
});

const optional = <T>(told: Shape<T>): Shape<T, true> => ({ ...told, optional: true });

const orNull = <T>(told: Shape<T>): Always<T | null> => ({
  optional: false,
  what: `${told.what}, or nothing`,
  read: (value, where) => (value === null || value === undefined ? null : told.read(value, where)),
});

/** One of two kinds: the first that can read it does. */
const either = <A, B>(one: Shape<A>, other: Shape<B>): Always<A | B> => ({
  optional: false,
  what: `${one.what} or ${other.what}`,
  read(value, where) {
    try {
      return one.read(value, where);
    } catch {
      return other.read(value, where);
    }
  },
});

/** The words in which endpoints say what they answer. Numbers keep their digits; members that are not named pass through. */
export const told = {
  text: kind('a text', textOf),
  /** A price, a quantity, a time with a fraction: all digits, never an exponent. */
  decimal: kind<Decimal>('a number', (value) =>
    typeof value === 'string' || typeof value === 'number' ? plainDecimal(String(value)) : undefined,
  ),
  /** A count, whole seconds, milliseconds. */
  integer: kind('an integer', (value) => {
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
  }),
  flag: kind('true or false', (value) => (typeof value === 'boolean' ? value : undefined)),
  /** One of these words; the exchange may add to them, so others are let through. */
  word: <const W extends string>(...known: readonly W[]): Always<W | (string & {})> =>
    kind(`a text such as ${known.join(', ')}`, textOf),
  list,
  record,
  row: decodeRow,
  object: decodeObject,
  optional,
  orNull,
  either,
  /** Whatever it is. */
  anything: kind<unknown>('anything', (value) => value ?? null),
} as const;
