import { describe, expect, it } from '@jest/globals';
import { defer, NEVER, of } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { inTurn } from '../../../lib/session/rest/inTurn.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));

describe('inTurn', () => {
  it('lets one at a time through, in their order, whether they end well or not', () => {
    marbles().run(({ cold, expectObservable, expectSubscriptions }) => {
      const turn = inTurn<string>();
      const [first, second, third] = [cold('--a|'), cold('-#'), cold('-c|')];
      expectObservable(first.pipe(turn)).toBe('--a|');
      expectObservable(second.pipe(turn)).toBe('----#');
      expectObservable(third.pipe(turn)).toBe('-----c|');
      expectSubscriptions(first.subscriptions).toBe(' ^--!');
      expectSubscriptions(second.subscriptions).toBe('---^!');
      expectSubscriptions(third.subscriptions).toBe(' ----^-!');
    });
  });

  it('makes none for one that leaves the queue, and goes on when the one whose turn it is leaves', () => {
    marbles().run(({ cold, expectObservable, expectSubscriptions }) => {
      const turn = inTurn<string>();
      const [first, second, third] = [cold('------a'), cold('b'), cold('-c|')];
      expectObservable(first.pipe(turn), '^--!').toBe('---');
      expectObservable(second.pipe(turn), '^-!').toBe('--');
      expectObservable(third.pipe(turn)).toBe('----c|');
      expectSubscriptions(first.subscriptions).toBe('^--!');
      expectSubscriptions(second.subscriptions).toBe([]);
      expectSubscriptions(third.subscriptions).toBe('---^-!');
    });
  });

  it('runs what ends at once one after the other, and is free afterwards', () => {
    const turn = inTurn<number>();
    const seen: string[] = [];
    const call = (n: number) => defer(() => of(n)).pipe(turn);
    for (const n of [1, 2, 3]) call(n).subscribe((value) => seen.push(`${n}: ${value}`));
    expect(seen).toEqual(['1: 1', '2: 2', '3: 3']);
    const waiting = NEVER.pipe(turn).subscribe();
    call(4).subscribe((value) => seen.push(`4: ${value}`));
    expect(seen).toHaveLength(3);
    waiting.unsubscribe();
    expect(seen.at(-1)).toBe('4: 4');
  });
});
