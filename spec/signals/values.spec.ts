// What the indicators compute, against formulas that begin anew for every value.
import { describe, expect, it } from '@jest/globals';
import { random } from '../../lib/exchange/market/random.ts';
import { ema, rsi, sma } from '../../lib/signals/index.ts';
import { farthest } from './support/farthest.ts';
import { outputs } from './support/outputs.ts';
import { randomWalk } from './support/randomWalk.ts';

const walk = randomWalk(7, 10_000);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Means of each whole window. */
const windows = (values: readonly number[], length: number) =>
  values.slice(length - 1).map((_, at) => mean(values.slice(at, at + length)));

/** The sum of all values ever seen by their weights; the mean of the first `length` counts as one. */
const smoothed = (values: readonly number[], length: number, weight: number) => {
  const fading = values.map((_, age) => (1 - weight) ** age);
  const began = mean(values.slice(0, length));
  return values.slice(length - 1).map((_, last) => {
    let sum = began * (fading[last] ?? 0);
    // a weight under 1e-18 changes no digit
    for (let age = 0; age < last && (fading[age] ?? 0) > 1e-18; age += 1)
      sum += weight * (fading[age] ?? 0) * (values[length - 1 + last - age] ?? 0);
    return sum;
  });
};

/** Wilder's definition: 100 - 100 / (1 + RS). */
const strength = (prices: readonly number[], length: number) => {
  const changes = prices.slice(1).map((price, at) => price - (prices[at] ?? 0));
  const average = (sizes: readonly number[]) => smoothed(sizes, length, 1 / length);
  const gains = average(changes.map((change) => Math.max(change, 0)));
  const losses = average(changes.map((change) => Math.max(-change, 0)));
  return gains.map((gain, at) => {
    const loss = losses[at] ?? 0;
    if (loss === 0) return gain === 0 ? 50 : 100;
    return 100 - 100 / (1 + gain / loss);
  });
};

describe('sma', () => {
  it.each([1, 2, 14, 200])('of %i is the mean of the window', (length) => {
    expect(farthest(outputs(walk, sma(length)), windows(walk, length))).toBeLessThan(1e-9);
  });

  it('does not drift, also when the prices change their magnitude', () => {
    const chance = random(3);
    const prices = Array.from(
      { length: 1_000_000 },
      (_, n) => (0.5 + chance.next()) * 10 ** ((Math.floor(n / 1_000) % 13) - 4),
    );
    expect(farthest(outputs(prices, sma(20)), windows(prices, 20))).toBeLessThan(1e-9);
  });
});

describe('ema', () => {
  it.each([1, 2, 14, 200])('of %i is the sum of all prices by their fading weights', (length) => {
    const expected = smoothed(walk, length, 2 / (length + 1));
    expect(farthest(outputs(walk, ema(length)), expected)).toBeLessThan(1e-9);
  });

  it('begins with the simple mean', () => {
    expect(outputs([1, 2, 6, 7], ema(3))).toEqual([3, 5]);
  });
});

describe('rsi', () => {
  it.each([1, 2, 14, 200])('of %i follows the definition of Wilder', (length) => {
    expect(farthest(outputs(walk, rsi(length)), strength(walk, length))).toBeLessThan(1e-9);
  });

  it.each([
    ['100 without losses', [1, 2, 3, 3], 100],
    ['0 without gains', [3, 2, 2, 1], 0],
    ['50 without any change', [2, 2, 2, 2], 50],
    ['50 with as much gain as loss', [1, 2, 1, 1], 50],
  ])('is %s', (_, prices, expected) => {
    expect(outputs(prices, rsi(3))).toEqual([expected]);
  });

  // StockCharts' ChartSchool, Relative Strength Index, worked example cs-rsi.xls: QQQQ, 14 days
  it('gives the published values', () => {
    const prices = [
      44.3389, 44.0902, 44.1497, 43.6124, 44.3278, 44.8264, 45.0955, 45.4245, 45.8433, 46.0826, 45.8931,
      46.0328, 45.614, 46.282, 46.282, 46.0028, 46.0328, 46.4116, 46.2222, 45.6439, 46.2122, 46.2521, 45.7137,
      46.4515, 45.7835, 45.3548, 44.0288, 44.1783, 44.2181, 44.5672, 43.4205, 42.6628, 43.1314,
    ];
    const published = [
      70.53, 66.32, 66.55, 69.41, 66.36, 57.97, 62.93, 63.26, 56.06, 62.38, 54.71, 50.42, 39.99, 41.46, 41.87,
      45.46, 37.3, 33.08, 37.77,
    ];
    expect(outputs(prices, rsi(14)).map((value) => Number(value.toFixed(2)))).toEqual(published);
  });
});
