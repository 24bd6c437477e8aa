import { describe, expect, it } from '@jest/globals';
import { of, toArray } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { keyLane } from '../../../lib/session/rest/keyLane.ts';
import { withNonce } from '../../../lib/session/rest/withNonce.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));

describe('the lane of a key', () => {
  it('has nonces in nanoseconds that rise though the clock stands or is set back', () => {
    const { nonce } = keyLane('clock');
    expect([nonce(1_000), nonce(1_000), nonce(999), nonce(1_001.7), nonce(0)]).toEqual([
      1_000_000_000n,
      1_000_000_001n,
      1_000_000_002n,
      1_001_000_000n,
      1_001_000_001n,
    ]);
  });

  it('is one for all who use the key, and another for each other key', () => {
    const first = keyLane('one').nonce(5);
    expect(keyLane('one').nonce(5)).toBe(first + 1n);
    expect(keyLane('another').nonce(5)).toBe(first);
  });

  it('lets the calls of one key wait for each other, not those of another', () => {
    marbles().run(({ cold, expectObservable }) => {
      const call = (key: string) => cold('--(a|)').pipe(keyLane(key).inTurn());
      expectObservable(call('mine')).toBe('  --(a|)');
      expectObservable(call('mine')).toBe('  ----(a|)');
      expectObservable(call('yours')).toBe(' --(a|)');
    });
  });
});

describe('withNonce', () => {
  it('draws a nonce for each value when it passes, by the clock of the world', () => {
    const scheduler = marbles();
    scheduler.run(({ cold, expectObservable }) => {
      const nonces$ = cold('-a--b|', { a: { id: 1 }, b: { id: 2 } }).pipe(
        withNonce(keyLane('drawn'), scheduler),
      );
      expectObservable(nonces$).toBe('-a--b|', {
        a: { id: 1, nonce: 1_000_000n },
        b: { id: 2, nonce: 4_000_000n },
      });
    });
  });

  it('gives two subscriptions different ones', () => {
    const seen: unknown[] = [];
    const one$ = of({}).pipe(
      withNonce(keyLane('twice'), { now: () => 7, schedule: () => never() }),
      toArray(),
    );
    one$.subscribe((values) => seen.push(...values));
    one$.subscribe((values) => seen.push(...values));
    expect(seen).toEqual([{ nonce: 7_000_000n }, { nonce: 7_000_001n }]);
  });
});

function never(): never {
  throw new Error('nothing is scheduled');
}
