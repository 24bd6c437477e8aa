// Pure: numbers as the derivatives print them, without the zeros at the end but never without a digit there.
import { digits } from '../wire/digits.ts';
import { Exact } from '../wire/Exact.ts';

const cut = (text: string): string => {
  if (!text.includes('.')) return `${text}.0`;
  const bare = text.replace(/0+$/, '');
  return bare.endsWith('.') ? `${bare}0` : bare;
};

/** Whole last digits: 981100 with one digit behind the point is `98110.0`. */
export const short = (units: number | bigint, precision: number): Exact =>
  new Exact(cut(digits(units, precision)));
