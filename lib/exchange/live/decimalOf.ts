import type { Decimal } from '../../core/model/Decimal.ts';
import { digits } from '../wire/digits.ts';

const isDecimal = (text: string): text is Decimal => /^-?\d+(\.\d+)?$/.test(text);

/** A whole number of last digits as the model's decimal. */
export function decimalOf(units: number | bigint, precision: number): Decimal {
  const text = digits(units, precision);
  if (!isDecimal(text)) throw new TypeError(`${text} is no decimal`);
  return text;
}
