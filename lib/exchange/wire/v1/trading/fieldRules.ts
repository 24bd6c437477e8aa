// Pure: what the fields of trading requests may be. Numbers are texts here.
import { yesNo } from '../yesNo.ts';

/** Is it what the field can be? */
export type FieldRule = (value: unknown) => boolean;

const matches =
  (pattern: RegExp): FieldRule =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const oneOf =
  (...words: readonly unknown[]): FieldRule =>
  (value) =>
    words.includes(value);

const id = matches(/^[\x21-\x7e]{1,64}$/);
const whole: FieldRule = (value) =>
  typeof value === 'number' ? Number.isSafeInteger(value) && value >= 0 : matches(/^\d{1,15}$/)(value);
const list =
  (rule: FieldRule): FieldRule =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(rule);
const int32: FieldRule = (value) =>
  (typeof value === 'number' || matches(/^-?\d{1,10}$/)(value)) &&
  Number.isInteger(Number(value)) &&
  Math.abs(Number(value)) < 2 ** 31;

const orderTypes = [
  'limit',
  'market',
  'stop-loss',
  'stop-loss-limit',
  'take-profit',
  'take-profit-limit',
  'trailing-stop',
  'trailing-stop-limit',
  'settle-position',
];

/** By what they hold. */
export const fieldRules = {
  id,
  ids: list(id),
  idsOrUserrefs: list((value) => id(value) || int32(value)),
  idOrUserref: (value: unknown) => id(value) || int32(value),
  userref: int32,
  amount: matches(/^\d{1,30}(\.\d{0,30})?$/),
  price: matches(/^[-+#]?\d{1,30}(\.\d{0,30})?%?$/),
  whole,
  yesNo: (value: unknown) => value !== undefined && yesNo(value, true) !== undefined,
  side: oneOf('buy', 'sell'),
  orderType: oneOf(...orderTypes),
  closeType: oneOf(...orderTypes.filter((type) => type !== 'market' && type !== 'settle-position')),
  timeInForce: oneOf('GTC', 'GTD', 'IOC', 'FOK'),
  selfTrade: matches(/^cancel[-_](newest|oldest|both)$/),
  leverage: matches(/^(none|\d{1,3}(:1)?)$/),
  flags: matches(/^((viqc|fcib|fciq|nompp|post)(,(?!$)|$))*$/),
  /** Zero, so many seconds from now, or seconds since 1970. */
  time: (value: unknown) =>
    matches(/^\+?\d{1,12}(\.\d{1,9})?$/)(typeof value === 'number' ? String(value) : value),
  deadline: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[-+]\d\d:\d\d)$/),
  text: matches(/^.{1,64}$/),
} as const satisfies Readonly<Record<string, FieldRule>>;
