import type { Decimal } from '../core/model/Decimal.ts';

const shape = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** A number's text as plain digits: `1e-08` is `0.00000001`, and digits that are plain stay as they are; undefined where it is no number. */
export function plainDecimal(text: string): Decimal | undefined {
  const [, sign = '', whole = '', fraction = '', exponent] = shape.exec(text) ?? [];
  if (whole === '') return undefined;
  if (exponent === undefined) return text as Decimal;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const padded = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const rest = padded.slice(at);
  return `${sign}${padded.slice(0, at)}${rest === '' ? '' : `.${rest}`}` as Decimal;
}
