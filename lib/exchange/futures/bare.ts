// Pure: decimals of the history, which are texts.
import { digits } from '../wire/digits.ts';

/** Without zeros at the end: 10 with one digit behind the point is `1`. */
export function bare(units: number | bigint, precision: number): string {
  const text = digits(units, precision);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
