import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defer, Observable, VirtualTimeScheduler } from 'rxjs';
import { limiter } from '../../../lib/session/limits/limiter.ts';
import { calls } from './support/calls.ts';

/** What was let go: when it arrived and how much it cost. */
type Arrival = readonly [at: number, points: number];

interface Sent {
  readonly points: number;
  readonly gap: number;
  readonly up: number;
  readonly down: number;
}

/** Lets all go through a limiter, over a way that takes its time. */
function arrivals(pool: 'futures' | 'history', sent: readonly Sent[]): readonly Arrival[] {
  const scheduler = new VirtualTimeScheduler();
  const { admit } = limiter({ side: 'futures', scheduler });
  const arrived: Arrival[] = [];
  let at = 0;
  for (const { points, gap, up, down } of sent) {
    const answer$ = new Observable((observer) => {
      scheduler.schedule(() => arrived.push([scheduler.now(), points]), up);
      scheduler.schedule(() => observer.complete(), up + down);
    });
    at += gap;
    scheduler.schedule(
      () =>
        defer(() => answer$)
          .pipe(admit(calls[pool](points)))
          .subscribe(),
      at,
    );
  }
  scheduler.flush();
  return arrived;
}

const sum = (some: readonly Arrival[]): number => some.reduce((all, [, points]) => all + points, 0);

/** Is there ever too much for a pool that is refilled evenly? */
function overdrawn(max: number, ms: number, some: readonly Arrival[]): boolean {
  let count = 0;
  let last = 0;
  return some.some(([at, points]) => {
    count = Math.max(0, count - ((at - last) * max) / ms) + points;
    last = at;
    return count > max + 1e-6;
  });
}

const way = { gap: fc.nat(2_000), up: fc.nat(1_000), down: fc.nat(1_000) };

describe('the budgets of Futures', () => {
  it('are never overdrawn, whether the exchange counts in windows from anywhere or refills evenly', () => {
    const asked = fc.record({ points: fc.constantFrom(1, 2, 10, 25, 100, 200), ...way });
    fc.assert(
      fc.property(fc.array(asked, { minLength: 10, maxLength: 60 }), (sent) => {
        const some = arrivals('futures', sent);
        expect(some).toHaveLength(sent.length);
        for (const [from] of some)
          expect(sum(some.filter(([at]) => at >= from && at < from + 10_000))).toBeLessThanOrEqual(500);
        expect(overdrawn(500, 10_000, some)).toBe(false);
      }),
    );
    const history = fc.record({ points: fc.constantFrom(1, 2, 3, 6, 10), ...way });
    fc.assert(
      fc.property(fc.array(history, { minLength: 10, maxLength: 60 }), (sent) => {
        expect(overdrawn(100, 600_000, arrivals('history', sent))).toBe(false);
      }),
    );
  });

  it('let through at least 95% of what is allowed', () => {
    const way = { gap: 0, up: 100, down: 100 };
    const orders = arrivals(
      'futures',
      Array.from({ length: 5_000 }, () => ({ points: 10, ...way })),
    );
    const pages = arrivals(
      'history',
      Array.from({ length: 500 }, () => ({ points: 3, ...way })),
    );
    const rate = (some: readonly Arrival[], max: number, ms: number): number =>
      sum(some) / (max + ((some.at(-1)?.[0] ?? 0) * max) / ms);
    expect(rate(orders, 500, 10_000)).toBeGreaterThan(0.95);
    expect(rate(pages, 100, 600_000)).toBeGreaterThan(0.95);
  });
});
