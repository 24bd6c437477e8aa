import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { faultCounter } from '../../../lib/exchange/faults/script/faultCounter.ts';
import { faultDice } from '../../../lib/exchange/faults/script/faultDice.ts';
import { faultKinds } from '../../../lib/exchange/faults/script/faultKinds.ts';
import { faultNames } from '../../../lib/exchange/faults/script/faultNames.ts';
import { readFault } from '../../../lib/exchange/faults/script/readFault.ts';
import { random } from '../../../lib/exchange/market/random.ts';

const opportunities = ['second', 'upgrade', 'frame', 'request', 'http'] as const;

describe('faults at random', () => {
  const rates = { drop: 0.01, 'delay[500]': 0.05, skip: 0.1, refuse429: 0.5, loseAck: 0.2 };

  it('come about as often as told, each at its own opportunity', () => {
    const dice = faultDice({ rates, random: random(7) });
    const counter = faultCounter();
    for (let n = 0; n < 20_000; n += 1)
      for (const opportunity of opportunities) {
        const fault = dice.roll(opportunity);
        if (fault === undefined) continue;
        expect(faultKinds[fault.type].strikes).toContain(opportunity);
        counter.count(fault.type);
      }
    const near = (times: number, rate: number) => Math.abs(times / 20_000 - rate) < 0.01;
    const counts = counter.counts();
    expect(near(counts.delay, 0.05)).toBe(true);
    expect(near(counts.skip, 0.1)).toBe(true);
    expect(near(counts.refuse, 0.5)).toBe(true);
    expect(near(counts.loseAck, 0.2)).toBe(true);
    expect(counts.drop).toBeGreaterThan(100);
    expect(counts.drop).toBeLessThan(300);
    expect(counts.http).toBe(0);
  });

  it('are the same for the same seed, and carry what stands in brackets', () => {
    const rolls = (seed: number) => {
      const dice = faultDice({ rates, random: random(seed) });
      return Array.from({ length: 500 }, () => dice.roll('frame'));
    };
    expect(rolls(3)).toEqual(rolls(3));
    expect(rolls(3)).not.toEqual(rolls(4));
    expect(rolls(3)).toContainEqual({ type: 'delay', ms: 500 });
  });

  it('always or never happen at the ends of the scale', () => {
    const always = faultDice({ rates: { cut: 1, drop: 0 }, random: random(1) });
    for (let n = 0; n < 1_000; n += 1) {
      expect(always.roll('frame')).toEqual({ type: 'cut' });
      expect(always.roll('second')).toBeUndefined();
    }
  });

  it('end by themselves where they would last for ever', () => {
    const roll = (word: string) => faultDice({ rates: { [word]: 1 }, random: random(1) }).roll('second');
    expect(roll('stall')).toEqual({ type: 'stall', forMs: 5_000 });
    expect(roll('maintenance')).toEqual({ type: 'maintenance', forMs: 5_000 });
    expect(roll('stall[20]')).toEqual({ type: 'stall', forMs: 20 });
  });

  it.each([
    [{ dorp: 0.1 }, "there is no fault 'dorp' in the rates"],
    [{ drop: -0.1 }, 'the rate of drop can not be -0.1'],
    [{ drop: 1.1 }, 'the rate of drop can not be 1.1'],
    [{ drop: Number.NaN }, 'the rate of drop can not be NaN'],
    [{ skip: 0.6, cut: 0.5 }, 'the rates of skip, cut are more than 1 together'],
  ])('%j are refused', (wrong, words) => {
    const make = () => faultDice({ rates: wrong, random: random(1) });
    expect(make).toThrow(InputError);
    expect(make).toThrow(words);
  });

  it('may sum to one in fractions, and to more than one at different opportunities', () => {
    expect(() =>
      faultDice({
        rates: { cut: 0.2, skip: 0.4, swap: 0.3, split: 0.1, drop: 1, http500: 1 },
        random: random(1),
      }),
    ).not.toThrow();
  });
});

describe('the table of faults', () => {
  it('has an example of each parameter that is read as that fault', () => {
    for (const name of faultNames) {
      const { parameter, strikes, says } = faultKinds[name];
      expect(strikes.length).toBeGreaterThan(0);
      expect(says).toMatch(/^[A-Z].*\.$/);
      if (parameter !== undefined) expect(readFault(parameter.example).type).toBe(name);
    }
  });

  it('says what a fault without brackets is', () => {
    for (const name of faultNames) {
      const otherwise = faultKinds[name].parameter?.otherwise;
      if (otherwise === undefined || /^until|^whichever/.test(otherwise)) continue;
      expect(readFault(`${name}[${otherwise}]`)).toEqual(readFault(name));
    }
  });
});

describe('the counter', () => {
  it('has every fault at zero, counts, and what it told stays as it was', () => {
    const counter = faultCounter();
    const before = counter.counts();
    expect(Object.keys(before).sort()).toEqual([...faultNames].sort());
    expect(Object.values(before).every((times) => times === 0)).toBe(true);
    counter.count('drop');
    counter.count('refuse', 3);
    expect(counter.counts()).toEqual({ ...before, drop: 1, refuse: 3 });
    expect(before.drop).toBe(0);
    expect(faultCounter().counts().drop).toBe(0);
  });
});
