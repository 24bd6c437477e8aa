// Pure: what a position in a contract needs by its size.

import type { MarginLevel } from './Contract.ts';

/** From this notional value on, US dollars, the margin of the first step is needed so many times. */
const steps: readonly (readonly [from: number, times: number])[] = [
  [0, 1],
  [2_000_000, 2],
  [5_000_000, 3],
  [10_000_000, 5],
  [25_000_000, 7.5],
  [50_000_000, 10],
];

/**
 * @param leverage the highest, 50 for an initial margin of 0.02
 * @param order 0 for the busiest contract; the steps of the smaller ones come sooner
 */
export function marginLevelsOf(leverage: number, order: number): readonly MarginLevel[] {
  const sooner = order < 2 ? 1 : order < 10 ? 4 : 20;
  const first = 1_000_000 / leverage;
  return steps
    .filter(([, times]) => first * times <= 1_000_000)
    .map(([from, times]) => ({
      from: from / sooner,
      initial: first * times,
      maintenance: (first * times) / 2,
    }));
}
