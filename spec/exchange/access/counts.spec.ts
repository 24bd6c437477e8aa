import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decayingCount } from '../../../lib/exchange/access/decayingCount.ts';
import { lockouts } from '../../../lib/exchange/access/lockouts.ts';
import { nonceMemory } from '../../../lib/exchange/access/nonceMemory.ts';

const second = 1_000_000;

describe('a count that decays', () => {
  it('falls to nothing at the very microsecond, whatever the steps in which it is read', () => {
    const starter = decayingCount({ points: 33, micros: 100_000_000 });
    starter.add(33, 0);
    for (let at = 0; at < 100 * second; at += 777_777) expect(starter.read(at)).toBeGreaterThan(0);
    expect(starter.read(100 * second - 1)).toBeGreaterThan(0);
    expect(starter.read(100 * second)).toBe(0);
    expect(starter.read(200 * second)).toBe(0);
  });

  it('neither falls nor rises when the clock is put back, nor falls twice for the same time', () => {
    const count = decayingCount({ points: 1, micros: second });
    count.add(10, 100 * second);
    expect(count.read(50 * second)).toBe(10);
    expect(count.read(101 * second)).toBe(9);
    expect(count.read(90 * second)).toBe(9);
    expect(count.read(101 * second)).toBe(9);
  });

  it('says how long until it is low enough, to the microsecond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 600 * second }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        (points, micros, spent, least) => {
          const now = 1_700_000_000 * second;
          const make = () => {
            const count = decayingCount({ points, micros });
            count.add(spent, now);
            return count;
          };
          const wait = make().until(least, now);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(make().read(now + wait)).toBeLessThanOrEqual(least);
          if (wait > 0) expect(make().read(now + wait - 1)).toBeGreaterThan(least);
        },
      ),
    );
  });
});

describe('a memory of nonces', () => {
  it('never lets one through twice, nor one below the window, and always one above all', () => {
    const nonces = fc.array(fc.bigInt({ min: 0n, max: 60n }), { maxLength: 80 });
    fc.assert(
      fc.property(nonces, fc.bigInt({ min: 0n, max: 20n }), (all, window) => {
        const memory = nonceMemory({ window, grace: 0 });
        const taken = new Set<bigint>();
        let highest = 0n;
        for (const nonce of all) {
          const verdict = memory.judge(nonce, 0);
          const fits = !taken.has(nonce) && nonce >= highest - window;
          expect(verdict === 'good').toBe(fits);
          if (!fits) continue;
          memory.take(nonce, 0);
          taken.add(nonce);
          if (nonce > highest) highest = nonce;
          expect(memory.highest()).toBe(highest);
        }
      }),
    );
  });

  it('closes the door behind the lowest when it has to remember too many', () => {
    const memory = nonceMemory({ window: 1_000_000n, grace: 0 });
    for (let nonce = 10n; nonce < 1_010n; nonce += 1n) memory.take(nonce, 0);
    expect(memory.judge(9n, 0)).toBe('good');
    memory.take(1_010n, 0);
    expect(memory.judge(9n, 0)).toBe('below');
    expect(memory.judge(10n, 0)).toBe('below');
    expect(memory.judge(11n, 0)).toBe('duplicate');
    expect(memory.judge(1_011n, 0)).toBe('good');
  });
});

describe('a list of those shut out', () => {
  it('forgets the one that failed longest ago when it has too many', () => {
    const { strike, locked } = lockouts();
    for (let n = 0; n < 10; n += 1) strike('first', 0);
    for (let n = 0; n < 999; n += 1) strike(`other ${n}`, 0);
    expect(locked('first', 1)).toBe(true);
    for (let n = 0; n < 1_000; n += 1) strike(`more ${n}`, 0);
    expect(locked('first', 1)).toBe(false);
  });
});
