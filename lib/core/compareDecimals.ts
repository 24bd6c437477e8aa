import type { Decimal } from './model/Decimal.ts';

const parts = (x: Decimal): { readonly whole: bigint; readonly fraction: string } => {
  const at = x.indexOf('.');
  return at < 0
    ? { whole: BigInt(x), fraction: '' }
    : { whole: BigInt(x.slice(0, at)), fraction: x.slice(at + 1) };
};

/** Exact where floats are not: both are not negative and differ by less than a float can tell. */
function compareExactly(a: Decimal, b: Decimal): number {
  const [p, q] = [parts(a), parts(b)];
  if (p.whole !== q.whole) return p.whole < q.whole ? -1 : 1;
  const length = Math.max(p.fraction.length, q.fraction.length);
  const [f, g] = [p.fraction.padEnd(length, '0'), q.fraction.padEnd(length, '0')];
  return f === g ? 0 : f < g ? -1 : 1;
}

/** Orders two decimals that are not negative by value, exactly: below zero if `a` is less, zero for `0.1` and `0.10`. */
export const compareDecimals = (a: Decimal, b: Decimal): number =>
  a === b ? 0 : Number(a) - Number(b) || compareExactly(a, b);
