import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addTo } from '../../lib/signals/addTo.ts';

const sum = (numbers: readonly number[]) => numbers.reduce(addTo, { total: 0, lost: 0 });

describe('addTo', () => {
  it.each([
    ['small beside large', [1, 1e100, 1, -1e100], 2],
    ['large beside small', [1e100, 1, -1e100, 1], 2],
    ['negative', [-1, -1e100, -1, 1e100], -2],
    ['none', [], 0],
  ])('keeps the digits that a float loses: %s', (_, numbers, expected) => {
    const { total, lost } = sum(numbers);
    expect(total + lost).toBe(expected);
  });

  it('comes back to nothing when all that was added leaves, in whatever order', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 200 }), (numbers) => {
        const { total, lost } = sum([...numbers, ...numbers.map((x) => -x)]);
        const size = Math.max(...numbers.map(Math.abs));
        expect(Math.abs(total + lost)).toBeLessThanOrEqual(1e-24 * size);
      }),
    );
  });

  it('changes nothing of the sum that it adds to', () => {
    const before = Object.freeze({ total: 1e16, lost: 0.5 });
    expect(addTo(before, 1)).toEqual({ total: 1e16, lost: 1.5 });
  });
});
