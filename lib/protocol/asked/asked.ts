import { LosslessNumber } from 'lossless-json';
import { InputError } from '../../core/errors/InputError.ts';
import { plainDecimal } from '../plainDecimal.ts';
import type { Wire } from '../Wire.ts';
import type { ParamsOf } from './ParamsOf.ts';
import type { Rule, Rules } from './Rule.ts';
import { refuse } from './refuse.ts';
import { writeParams } from './writeParams.ts';

const like = (pattern: RegExp, what: string): Rule<string, false> => ({
  required: false,
  what,
  write: (value, where) =>
    typeof value === 'string' && pattern.test(value) ? value : refuse(where, value, what),
});

/** Digits for the wire, without an exponent; undefined where it is no number, or has lost digits already. */
const digitsOf = (value: unknown): string | undefined =>
  (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER) || typeof value === 'string'
    ? plainDecimal(String(value))
    : undefined;

/** A number with all its digits: a decimal text, or a number where a float will do. */
const decimal = (
  what: string,
  fits: (digits: string) => boolean,
  written: (digits: string) => Wire = (digits) => digits,
): Rule<string | number, false> => ({
  required: false,
  what,
  write(value, where) {
    const digits = digitsOf(value);
    return digits !== undefined && fits(digits) ? written(digits) : refuse(where, value, what);
  },
});

const unsigned = (digits: string): boolean => !digits.startsWith('-');
const anyNumber = 'a number, as text if its digits matter';

const integer = (least: number, most = Number.MAX_SAFE_INTEGER): Rule<number, false> => {
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  const what = `a whole number ${range}`;
  return {
    required: false,
    what,
    write: (value, where) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
        ? value
        : refuse(where, value, what),
  };
};

function oneOf<const T extends string | number>(...values: readonly T[]): Rule<T, false> {
  const quoted = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
  const what = quoted.length === 1 ? quoted.join('') : `one of ${quoted.join(', ')}`;
  return {
    required: false,
    what,
    oneOf: values,
    write: (value, where) => values.find((known) => known === value) ?? refuse(where, value, what),
  };
}

const flag: Rule<boolean, false> = {
  required: false,
  what: 'true or false',
  write: (value, where) => (typeof value === 'boolean' ? value : refuse(where, value, 'true or false')),
};

const object = <const S extends Rules>(members: S): Rule<ParamsOf<S>, false> => ({
  required: false,
  what: `an object of ${Object.keys(members).join(', ')}`,
  members,
  write: (value, where) => writeParams(where, members, value),
});

/** @param least, most how many of them; default 1 to 1,000 */
function list<T>(item: Rule<T>, least = 1, most = 1_000): Rule<readonly T[], false> {
  const what = `a list of ${least} to ${most}, each ${item.what}`;
  return {
    required: false,
    what,
    ...(item.members !== undefined && { members: item.members }),
    write: (value, where) =>
      Array.isArray(value) && value.length >= least && value.length <= most
        ? value.map((each: unknown, index): Wire => item.write(each, `${where}.${index}`))
        : refuse(where, value, what),
  };
}

/** Names, divided by commas, or a list of them. */
const names = (what: string): Rule<string | readonly string[], false> => ({
  required: false,
  what,
  write(value, where) {
    const text: unknown = Array.isArray(value) ? value.join(',') : value;
    return typeof text === 'string' && /^[^\s,]+(,[^\s,]+)*$/.test(text) ? text : refuse(where, value, what);
  },
});

const required = <T>(rule: Rule<T>): Rule<T, true> => ({ ...rule, required: true });

/** One of several kinds: the first that takes the value writes it. */
function either<A, B>(one: Rule<A>, other: Rule<B>): Rule<A | B, false> {
  const what = `${one.what}, or ${other.what}`;
  return {
    required: false,
    what,
    write(value, where) {
      for (const rule of [one, other])
        try {
          return rule.write(value, where);
        } catch (error) {
          // what is wrong inside tells more than that it is of neither kind
          if (error instanceof InputError && error.message.startsWith(`${where}.`)) throw error;
        }
      return refuse(where, value, what);
    },
  };
}

/** The words in which endpoints say what they may be asked. */
export const asked = {
  text: like(/^[\s\S]{1,1000}$/, 'a text'),
  like,
  names,
  flag,
  integer,
  oneOf,
  object,
  list,
  either,
  required,
  /** At least 0. */
  decimal: decimal('a number of at least 0, as text if its digits matter', unsigned),
  signed: decimal(anyNumber, () => true),
  /** Written as a JSON number where the body is JSON. */
  figure: decimal(
    anyNumber,
    () => true,
    (digits) => new LosslessNumber(digits),
  ),
  /** A price, or a distance to one: `37500`, `+5%`, `-10.5`, `#3`. */
  price: ((): Rule<string | number, false> => {
    const what = "a price such as '37500.1', or a distance such as '+5%', '-10' or '#3'";
    return {
      required: false,
      what,
      write(value, where) {
        // a number is a price: a miscalculated negative one must not become a distance
        const [, sign = '', digits = '', percent = ''] = /^([+\-#]?)([^%]*)(%?)$/.exec(String(value)) ?? [];
        const plain = digitsOf(typeof value === 'number' ? value : digits);
        return plain !== undefined && unsigned(plain)
          ? `${typeof value === 'number' ? '' : sign}${plain}${percent}`
          : refuse(where, value, what);
      },
    };
  })(),
  /** RFC 3339: `2026-11-25T12:00:00Z`. */
  instant: like(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
    'an instant such as 2026-11-25T12:00:00.000Z',
  ),
} as const;
