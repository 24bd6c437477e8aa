import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tier } from '../../../lib/exchange/access/Tier.ts';
import type { TradingRequest } from '../../../lib/exchange/access/TradingRequest.ts';
import { tradingCost } from '../../../lib/exchange/access/tradingCost.ts';
import { tradingCounter } from '../../../lib/exchange/access/tradingCounter.ts';
import { tradingTiers } from '../../../lib/exchange/access/tradingTiers.ts';

const second = 1_000_000;
const start = 1_700_000_000 * second;
const seconds = (n: number): number => start + Math.round(n * second);
const add: TradingRequest = { type: 'add' };

describe('what a request costs', () => {
  const at = seconds(1_000);
  const edges = [
    0, 4.999_999, 5, 9.999_999, 10, 14.999_999, 15, 44.999_999, 45, 89.999_999, 90, 299.999_999, 300,
  ];
  const points = {
    amend: [4, 4, 3, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1],
    edit: [7, 7, 6, 6, 5, 5, 3, 3, 2, 2, 1, 1, 1],
    cancel: [8, 8, 6, 6, 5, 5, 4, 4, 2, 2, 1, 1, 0],
  } as const;

  it.each(['amend', 'edit', 'cancel'] as const)('%s by the age of the order', (type) => {
    const costs = edges.map((age) => tradingCost({ type, since: at - Math.round(age * second) }, at));
    expect(costs).toEqual(points[type]);
  });

  it('counts the fixed part alone where there is no such order', () => {
    const costs = (['amend', 'edit', 'cancel'] as const).map((type) =>
      tradingCost({ type, since: undefined }, at),
    );
    expect(costs).toEqual([1, 1, 0]);
  });

  it('counts half for each order of a batch, and each cancel of a batch by its age', () => {
    expect(tradingCost(add, at)).toBe(1);
    expect(tradingCost({ type: 'batchAdd', orders: 15 }, at)).toBe(7.5);
    const since = [at, at - 50 * second, undefined, at - 400 * second];
    expect(tradingCost({ type: 'batchCancel', since }, at)).toBe(10);
  });
});

describe('the counter of a pair', () => {
  it('adds up as in the published example: add, amend after 7 s, cancel 36 s later is 8', () => {
    const placed = seconds(0);
    const amended = seconds(7);
    const cancelled = seconds(43);
    const costs = [
      tradingCost(add, placed),
      tradingCost({ type: 'amend', since: placed }, amended),
      tradingCost({ type: 'cancel', since: amended }, cancelled),
    ];
    expect(costs).toEqual([1, 3, 4]);
    const { charge } = tradingCounter('starter');
    const none = { open: 0 };
    expect(charge('BTC/USD', add, { ...none, now: placed })).toEqual({ type: 'admitted', count: 1 });
    expect(charge('BTC/USD', { type: 'amend', since: placed }, { ...none, now: amended }).count).toBe(3);
    expect(charge('BTC/USD', { type: 'cancel', since: amended }, { ...none, now: cancelled }).count).toBe(4);
  });

  it.each<[Tier, number, number]>([
    ['starter', 60, 1],
    ['intermediate', 125, 2.34],
    ['pro', 180, 3.75],
  ])('of %s refuses above %i and falls by %f a second', (tier, most, decay) => {
    const { charge, count, threshold } = tradingCounter(tier);
    expect(threshold).toBe(most);
    const say = (now: number) => charge('BTC/USD', add, { now, open: 0 });
    for (let n = 1; n <= most; n += 1) expect(say(start)).toEqual({ type: 'admitted', count: n });
    expect(say(start)).toEqual({ type: 'refused', error: 'EOrder:Rate limit exceeded', count: most + 1 });
    expect(count('BTC/USD', seconds(10))).toBeCloseTo(most + 1 - 10 * decay, 9);
    expect(count('BTC/USD', seconds(1_000))).toBe(0);
  });

  it('counts refused requests too', () => {
    const { charge, count } = tradingCounter('starter');
    for (let n = 0; n < 70; n += 1) charge('BTC/USD', add, { now: start, open: 0 });
    expect(count('BTC/USD', start)).toBe(70);
    expect(charge('BTC/USD', add, { now: seconds(10), open: 0 }).type).toBe('refused');
    expect(charge('BTC/USD', add, { now: seconds(12), open: 0 }).type).toBe('admitted');
  });

  it('refuses each kind of request above the threshold but a batch of cancels, which counts all the same', () => {
    const { charge, count } = tradingCounter('starter');
    const of = { now: start, open: 0 };
    for (let n = 0; n < 61; n += 1) charge('BTC/USD', add, of);
    const old = seconds(-1_000);
    const kinds: readonly TradingRequest[] = [
      add,
      { type: 'batchAdd', orders: 2 },
      { type: 'amend', since: old },
      { type: 'edit', since: old },
      { type: 'cancel', since: old },
    ];
    for (const kind of kinds) expect(charge('BTC/USD', kind, of).type).toBe('refused');
    const before = count('BTC/USD', start);
    expect(charge('BTC/USD', { type: 'batchCancel', since: [start, start] }, of)).toEqual({
      type: 'admitted',
      count: before + 16,
    });
  });

  it('is one for each pair', () => {
    const { charge, count } = tradingCounter('starter');
    for (let n = 0; n < 61; n += 1) charge('BTC/USD', add, { now: start, open: 0 });
    expect(charge('ETH/USD', add, { now: start, open: 0 })).toEqual({ type: 'admitted', count: 1 });
    expect(count('SOL/USD', start)).toBe(0);
  });

  it.each<[Tier, number]>([
    ['starter', 60],
    ['intermediate', 80],
    ['pro', 225],
  ])('of %s bears %i open orders', (tier, most) => {
    const { charge } = tradingCounter(tier);
    const say = (request: TradingRequest, open: number): string => {
      const answer = charge('BTC/USD', request, { now: start, open });
      return answer.type === 'admitted' ? 'admitted' : answer.error;
    };
    expect(say(add, most - 1)).toBe('admitted');
    expect(say(add, most)).toBe('EOrder:Orders limit exceeded');
    expect(say({ type: 'batchAdd', orders: 2 }, most - 2)).toBe('admitted');
    expect(say({ type: 'batchAdd', orders: 2 }, most - 1)).toBe('EOrder:Orders limit exceeded');
    expect(say({ type: 'amend', since: start }, most)).toBe('admitted');
    expect(say({ type: 'edit', since: start }, most)).toBe('admitted');
    expect(say({ type: 'cancel', since: start }, most + 1)).toBe('admitted');
  });

  const tier = fc.constantFrom<Tier>('starter', 'intermediate', 'pro');
  const age = fc.integer({ min: 0, max: 400 * second });
  const request = fc.oneof(
    fc.constant(add),
    fc.record({ type: fc.constant('batchAdd' as const), orders: fc.integer({ min: 2, max: 15 }) }),
    fc.record({ type: fc.constantFrom('amend', 'edit', 'cancel'), since: age.map((ago) => start - ago) }),
    fc.record({
      type: fc.constant('batchCancel' as const),
      since: fc.array(
        age.map((ago) => start - ago),
        { maxLength: 50 },
      ),
    }),
  );
  const steps = fc.array(fc.tuple(fc.integer({ min: -second, max: 30 * second }), request), {
    maxLength: 60,
  });

  it('is never negative, falls by its decay and no faster, and refuses exactly above the threshold', () => {
    fc.assert(
      fc.property(tier, steps, (of, all) => {
        const { charge, count, threshold } = tradingCounter(of);
        const { points, micros } = tradingTiers[of].decay;
        let now = start;
        let latest = 0;
        let before = 0;
        for (const [wait, each] of all) {
          now += wait;
          const passed = Math.max(0, now - latest);
          latest = Math.max(latest, now);
          const decayed = Math.max(0, before - (passed * points) / micros);
          expect(count('BTC/USD', now)).toBeCloseTo(decayed, 6);
          const answer = charge('BTC/USD', each, { now, open: 0 });
          expect(answer.count).toBeCloseTo(decayed + tradingCost(each, now), 6);
          expect(answer.count).toBeGreaterThanOrEqual(0);
          expect(answer.type).toBe(
            answer.count > threshold && each.type !== 'batchCancel' ? 'refused' : 'admitted',
          );
          before = answer.count;
        }
      }),
    );
  });
});
