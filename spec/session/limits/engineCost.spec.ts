import { describe, expect, it } from '@jest/globals';
import { engineCost } from '../../../lib/session/limits/engineCost.ts';

describe('what the engine counts', () => {
  // the rows of the published table: fixed part plus part by age
  const ages = [
    0, 4_999, 5_000, 9_999, 10_000, 14_999, 15_000, 44_999, 45_000, 89_999, 90_000, 299_999, 300_000,
  ];

  it.each([
    ['amend', [4, 4, 3, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1]],
    ['edit', [7, 7, 6, 6, 5, 5, 3, 3, 2, 2, 1, 1, 1]],
    ['cancel', [8, 8, 6, 6, 5, 5, 4, 4, 2, 2, 1, 1, 0]],
  ] as const)('%s, by the age of the order', (touch, points) => {
    expect(ages.map((age) => engineCost.touch(touch, age))).toEqual(points);
  });

  it('one for an order, and half of it for each of a batch', () => {
    expect(engineCost.add).toBe(1);
    expect([2, 3, 15].map(engineCost.batchAdd)).toEqual([1, 1.5, 7.5]);
  });
});
