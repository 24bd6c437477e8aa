import { describe, expect, it } from '@jest/globals';
import { careful } from '../../../lib/session/limits/careful.ts';
import { counter } from '../../../lib/session/limits/counter.ts';
import { spotTiers } from '../../../lib/session/limits/spotTiers.ts';

const perSecond = { max: 20, decay: { points: 1, ms: 1_000 } } as const;
const call = () => Symbol();

describe('the tiers', () => {
  it.each([
    ['starter', 15, 0.33, 60, 1],
    ['intermediate', 20, 0.5, 125, 2.34],
    ['pro', 20, 1, 180, 3.75],
  ] as const)(
    '%s: REST %d falling by %d a second, engine %d falling by %d',
    (tier, rest, fall, most, fast) => {
      const { rest: r, engine: e } = spotTiers[tier];
      expect([r.max, (r.decay.points * 1_000) / r.decay.ms]).toEqual([rest, fall]);
      expect([e.max, (e.decay.points * 1_000) / e.decay.ms]).toEqual([most, fast]);
    },
  );
});

describe('a counter', () => {
  it('keeps a charge whole until its answer came, and lets it fall from then on', () => {
    const meter = counter(perSecond);
    const one = call();
    meter.take(one, 4, 0);
    expect(meter.count(60_000)).toBe(4);
    meter.settle(one, 60_000);
    expect([60_000, 61_000, 63_500, 64_000, 99_000].map((now) => meter.count(now))).toEqual([
      4, 3, 0.5, 0, 0,
    ]);
  });

  it('goes on counting what is on its way while the rest falls', () => {
    const meter = counter(perSecond);
    const [one, two] = [call(), call()];
    meter.take(one, 3, 0);
    meter.settle(one, 0);
    meter.take(two, 2, 1_000);
    expect(meter.count(1_000)).toBe(4);
    expect(meter.count(10_000)).toBe(2);
    meter.settle(two, 10_000);
    expect(meter.count(11_000)).toBe(1);
  });

  it('lets a charge fall from a later time on where that is told', () => {
    const meter = counter(perSecond);
    const one = call();
    meter.take(one, 2, 0);
    meter.settle(one, 5_000);
    expect([5_000, 6_000, 7_000].map((now) => meter.count(now))).toEqual([2, 1, 0]);
  });

  it.each([
    ['starter', 3_031],
    ['intermediate', 2_000],
    ['pro', 1_000],
  ] as const)('of %s is full after its most, and has room for one more after %d ms', (tier, ms) => {
    const { rest } = spotTiers[tier];
    const meter = counter(rest);
    const all = call();
    expect(meter.wait(rest.max, 0)).toBe(0);
    meter.take(all, rest.max, 0);
    meter.settle(all, 0);
    expect(meter.wait(1, 0)).toBe(ms);
    expect(meter.wait(1, ms - 1)).toBe(1);
    expect(meter.wait(1, ms)).toBe(0);
  });

  it('counts halves exactly, and drifts by nothing in a hundred thousand charges', () => {
    const meter = counter(spotTiers.intermediate.engine);
    for (let n = 0; n < 100_000; n += 1) {
      const one = call();
      meter.take(one, 0.5, n * 1_000);
      meter.settle(one, n * 1_000);
    }
    const last = 99_999 * 1_000;
    expect(meter.count(last)).toBe(0.5);
    expect(meter.count(last + 100)).toBe(0.266);
    const odd = counter(spotTiers.starter.rest);
    for (let n = 0; n < 1_000; n += 1) {
      const one = call();
      odd.take(one, 1, 0);
      odd.settle(one, 0);
    }
    expect(odd.count(100_000)).toBe(967);
    expect(odd.count(3_000_000)).toBe(10);
  });

  it('says whether only an answer makes room', () => {
    const meter = counter(perSecond);
    const one = call();
    meter.take(one, 18, 0);
    expect([meter.stuck(2), meter.stuck(3)]).toEqual([false, true]);
    meter.settle(one, 0);
    expect(meter.stuck(3)).toBe(false);
  });

  it('is full when the exchange says so, beside what is on its way', () => {
    const meter = counter(perSecond);
    const [one, two] = [call(), call()];
    meter.take(one, 1, 0);
    meter.settle(one, 0);
    meter.take(two, 2, 0);
    meter.fill(500);
    expect(meter.count(500)).toBe(22);
    expect(meter.count(1_500)).toBe(21);
  });

  it('stands and falls in a copy as in the first, each by itself', () => {
    const first = counter(perSecond);
    const one = call();
    first.take(one, 3, 0);
    const second = first.copy(0);
    second.settle(one, 0);
    expect([first.count(1_000), second.count(1_000)]).toEqual([3, 2]);
  });

  it('neither falls at once nor stands still when the clock is put', () => {
    const meter = counter(perSecond);
    const [one, two] = [call(), call()];
    meter.take(one, 3, 3_600_000);
    meter.settle(one, 3_600_000);
    meter.take(two, 2, 3_600_000);
    meter.settle(two, 3_605_000);
    expect(meter.count(3_600_000)).toBe(5);
    expect(meter.count(1_000)).toBe(5);
    expect(meter.count(2_000)).toBe(4);
    expect(meter.count(8_000)).toBe(0);
  });
});

describe('care', () => {
  it('falls a thousandth slower than the exchange tells, and never rounds in our favour', () => {
    const meter = counter({ max: 20, decay: careful.rate({ points: 1, ms: 1_000 }) });
    const one = call();
    meter.take(one, 10, 0);
    meter.settle(one, careful.answered(0));
    expect(meter.count(1_001)).toBe(9.001);
    expect(careful.age(0, 5_000)).toBe(4_994);
    expect(careful.span(10_000)).toBe(10_012);
  });
});
