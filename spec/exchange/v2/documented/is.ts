// Pure: words to say what a page says of a value.
import type { Members, Shape } from './Shape.ts';

const leaf = (what: string, fits: (value: unknown) => boolean): Shape => ({ type: 'leaf', what, fits });

const like = (what: string, form: RegExp): Shape =>
  leaf(what, (value) => typeof value === 'string' && form.test(value));

/** Values, and how they are put together. */
export const is = {
  like,
  anything: leaf('anything', () => true),
  text: like('a text', /./),
  /** It may be empty. */
  words: leaf('a text', (value) => typeof value === 'string'),
  number: leaf('a number', (value) => typeof value === 'number'),
  whole: leaf('a whole number', (value) => Number.isSafeInteger(value)),
  /** A whole number past what a float holds too. */
  unsigned: leaf('a whole number', (value) => Number.isInteger(value) && Number(value) >= 0),
  flag: leaf('a boolean', (value) => typeof value === 'boolean'),
  nothing: leaf('an empty list', (value) => Array.isArray(value) && value.length === 0),
  seconds: like('RFC 3339, seconds', /^\d{4}(-\d\d){2}T\d\d(:\d\d){2}Z$/),
  micros: like('RFC 3339, microseconds', /^\d{4}(-\d\d){2}T\d\d(:\d\d){2}\.\d{6}Z$/),
  nanos: like('RFC 3339, nanoseconds', /^\d{4}(-\d\d){2}T\d\d(:\d\d){2}\.\d{9}Z$/),
  orderId: like('an id of an order', /^O[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{6}$/),
  /** Of an execution or an amend. */
  tradeId: like('an id of a trade', /^T[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{6}$/),
  ledgerId: like('an id of a ledger entry', /^L[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{6}$/),
  oneOf: (...of: readonly unknown[]): Shape => ({ type: 'oneOf', of }),
  /** Each of them has to be told somewhere. */
  either: (...of: readonly Shape[]): Shape => ({ type: 'either', of }),
  /** Both have to be told somewhere. */
  nullOr: (of: Shape): Shape => ({ type: 'either', of: [{ type: 'oneOf', of: [null] }, of] }),
  listOf: (of: Shape): Shape => ({ type: 'list', of }),
  tuple: (...of: readonly Shape[]): Shape => ({ type: 'tuple', of }),
  table: (name: RegExp, of: Shape): Shape => ({ type: 'table', name, of }),
  /** @param one of these there is exactly one */
  object: (members: Members, ...one: readonly string[]): Shape => ({ type: 'object', members, one }),
} as const;
