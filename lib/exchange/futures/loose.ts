// Pure: numbers that come of a division, in plain digits.
import { Exact } from '../wire/Exact.ts';
import { short } from './short.ts';

/** Never with an exponent. @param decimals digits behind the point at most */
export function loose(value: number, decimals = 12): Exact {
  if (!Number.isFinite(value)) return new Exact('0.0');
  const [whole = '0', rest = ''] = value.toFixed(decimals).split('.');
  const text = short(BigInt(`${whole.replace('-', '')}${rest}`), rest.length).text;
  return new Exact(value < 0 && text !== '0.0' ? `-${text}` : text);
}
