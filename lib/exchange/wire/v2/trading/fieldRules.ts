// Pure: what the fields of trading requests may be. Numbers are numbers here, and never texts.
import { Exact } from '../../Exact.ts';
import type { Said } from '../exactJson.ts';
import type { FieldRule } from './FieldRule.ts';
import { orderWords } from './orderWords.ts';

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
const invalid = (name: string): string => `EGeneral:Invalid arguments:${name}`;

/** A field that has to be of one type of JSON, and then of one form. */
const typed =
  (type: string, is: (value: Said) => boolean, good: (value: Said) => boolean = () => true): FieldRule =>
  (value, name) => {
    if (!is(value)) return `${capital(name)} field must be ${type}`;
    return good(value) ? undefined : invalid(name);
  };

const isText = (value: Said): value is string => typeof value === 'string';
const isWhole = (value: Said): boolean => value instanceof Exact && /^-?\d{1,15}$/.test(value.text);
const isList = (value: Said): value is readonly Said[] => Array.isArray(value);
const isRecord = (value: Said): boolean =>
  typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Exact);
const text = (form: RegExp): FieldRule =>
  typed('a string', isText, (value) => isText(value) && form.test(value));
const oneOf = (words: readonly string[]): FieldRule =>
  typed('a string', isText, (value) => isText(value) && words.includes(value));
const within = (least: number, most: number): FieldRule =>
  typed('a number_integer', isWhole, (value) => {
    const number = value instanceof Exact ? Number(value.text) : Number.NaN;
    return number >= least && number <= most;
  });
const listOf = (rule: FieldRule, most: number): FieldRule =>
  typed(
    'an array',
    isList,
    (value) =>
      isList(value) &&
      value.length > 0 &&
      value.length <= most &&
      value.every((one) => rule(one, '') === undefined),
  );

const id = text(/^[\x21-\x7e]{1,64}$/);
const userref = within(-2_147_483_648, 2_147_483_647);

/** By what they hold. */
export const fieldRules = {
  number: typed('a number_float', (value) => value instanceof Exact),
  flag: typed('a boolean', (value) => typeof value === 'boolean'),
  record: typed('an object', isRecord),
  /** Orders of a batch; they are read one by one. */
  records: typed('an array', isList),
  text: text(/^.{1,64}$/),
  /** Whether there is such a one is asked later. */
  token: typed('a string', isText),
  symbol: typed('a string', isText),
  id,
  ids: listOf(id, 10_000),
  /** Of a batch: what is no number of a group is an id. */
  idsOrUserrefs: listOf((value, name) => (isText(value) ? id : userref)(value, name), 50),
  userref,
  userrefs: listOf(userref, 10_000),
  seconds: within(0, 86_399),
  /** A UUID with or without dashes, or a short text of ASCII. */
  clOrdId: text(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[ -~]{1,18})$/i),
  side: oneOf(orderWords.side),
  orderType: oneOf(orderWords.orderType),
  closeType: oneOf(orderWords.closeType),
  priceType: oneOf(orderWords.priceType),
  reference: oneOf(orderWords.reference),
  timeInForce: oneOf(orderWords.timeInForce),
  feePreference: oneOf(orderWords.feePreference),
  selfTrade: oneOf(orderWords.selfTrade),
  time: text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[-+]\d\d:\d\d)$/),
} as const satisfies Readonly<Record<string, FieldRule>>;
