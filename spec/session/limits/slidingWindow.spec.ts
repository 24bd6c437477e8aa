import { describe, expect, it } from '@jest/globals';
import { slidingWindow } from '../../../lib/session/limits/slidingWindow.ts';

const rule = { max: 500, ms: 10_000 } as const;

/** Charges that are answered at once. */
const spent = (...charges: readonly (readonly [at: number, points: number])[]) => {
  const meter = slidingWindow(rule);
  for (const [at, points] of charges) {
    const one = Symbol();
    meter.take(one, points, at);
    meter.settle(one, at);
  }
  return meter;
};

describe('a sliding window', () => {
  it('holds 500 in any ten seconds, wherever they begin', () => {
    const meter = spent([0, 200], [6_000, 290]);
    expect(meter.wait(10, 6_000)).toBe(0);
    expect(meter.wait(11, 6_000)).toBe(4_000);
    expect(meter.count(9_999)).toBe(490);
    expect(meter.count(10_000)).toBe(290);
    expect(meter.count(16_000)).toBe(0);
  });

  it('waits for as many charges to go as it takes', () => {
    expect(spent([0, 100], [1_000, 100], [2_000, 300]).wait(150, 2_000)).toBe(9_000);
    expect(spent([0, 100], [1_000, 100], [2_000, 300]).wait(201, 2_000)).toBe(10_000);
  });

  it('counts the ten seconds from the answer on, and until then not at all', () => {
    const meter = slidingWindow(rule);
    const one = Symbol();
    meter.take(one, 400, 0);
    expect(meter.stuck(101)).toBe(true);
    expect(meter.wait(101, 60_000)).toBe(10_000);
    meter.settle(one, 60_000);
    expect(meter.stuck(101)).toBe(false);
    expect(meter.wait(101, 60_000)).toBe(10_000);
    expect(meter.wait(101, 70_000)).toBe(0);
  });

  it('is full for ten seconds when the exchange says so', () => {
    const meter = spent([0, 100]);
    meter.fill(2_000);
    expect(meter.count(2_000)).toBe(500);
    expect(meter.wait(50, 2_000)).toBe(8_000);
    expect(meter.wait(101, 2_000)).toBe(10_000);
    expect(meter.count(12_000)).toBe(0);
  });

  it('goes on from there when the clock is put back', () => {
    const meter = spent([3_600_000, 500]);
    expect(meter.wait(1, 1_000)).toBe(10_000);
    expect(meter.wait(1, 11_000)).toBe(0);
  });
});
