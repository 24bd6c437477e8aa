// Pure: decimals of the wire as whole last digits, and back and forth between precisions.

import { powerOfTen } from './powerOfTen.ts';

/** A decimal that was read: how many last digits it is, or why it is none. */
export type Units =
  | { readonly type: 'units'; readonly units: bigint }
  | { readonly type: 'malformed' }
  /** It has digits that the precision has not. */
  | { readonly type: 'tooFine' };

const decimal = /^([+-]?)(\d{1,40})(?:\.(\d{0,40}))?(?:[eE]([+-]?\d{1,2}))?$/;

/** Reads `0.5`, `-3`, `1e-7`. @param precision digits behind the point */
export function readUnits(text: string, precision: number): Units {
  const [, sign = '', whole, fraction = '', exponent = '0'] = decimal.exec(text) ?? [];
  if (whole === undefined) return { type: 'malformed' };
  const digits = whole + fraction;
  const shift = precision - fraction.length + Number(exponent);
  const cut = shift < 0 ? digits.slice(shift) : '';
  if (/[1-9]/.test(cut)) return { type: 'tooFine' };
  const kept = shift < 0 ? digits.slice(0, shift) || '0' : digits + '0'.repeat(shift);
  const units = BigInt(kept);
  return { type: 'units', units: sign === '-' ? -units : units };
}

/** Divided and rounded to the nearest, halves away from zero. */
export function rounded(dividend: bigint, divisor: bigint): bigint {
  if (divisor < 0n) return rounded(-dividend, -divisor);
  const twice = 2n * dividend;
  return dividend < 0n ? (twice - divisor) / (2n * divisor) : (twice + divisor) / (2n * divisor);
}

/** Last digits of one precision as those of another, to the nearest. */
export const rescaled = (units: bigint, from: number, to: number): bigint =>
  to >= from ? units * powerOfTen(to - from) : rounded(units, powerOfTen(from - to));
