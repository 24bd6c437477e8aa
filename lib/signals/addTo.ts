import type { Sum } from './Sum.ts';

/**
 * Adds a number and keeps the digits that the float loses, so that a running sum does not drift.
 * The value of the sum is `total + lost`.
 * @see https://doi.org/10.1002/zamm.19740540106 Neumaier's compensated summation
 */
export function addTo({ total, lost }: Sum, x: number): Sum {
  const next = total + x;
  const slip = Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total;
  return { total: next, lost: lost + slip };
}
