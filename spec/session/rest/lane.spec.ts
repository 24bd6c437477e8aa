import { describe, expect, it } from '@jest/globals';
import { defer, NEVER, of } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { lane } from '../../../lib/session/rest/lane.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));

describe('a lane', () => {
  it('lets one at a time through, in their order, whether they end well or not', () => {
    marbles().run(({ cold, expectObservable, expectSubscriptions }) => {
      const turn = lane().inTurn<string>();
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
      const turn = lane().inTurn<string>();
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
    const turn = lane().inTurn<number>();
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

  it('bears thousands that wait and end at once', () => {
    const { inTurn } = lane();
    const first = NEVER.pipe(inTurn()).subscribe();
    let seen = 0;
    for (let n = 0; n < 20_000; n += 1)
      of(n)
        .pipe(inTurn())
        .subscribe(() => {
          seen += 1;
        });
    first.unsubscribe();
    expect(seen).toBe(20_000);
  });

  it('holds several kinds at once', () => {
    const seen: unknown[] = [];
    const { inTurn } = lane();
    of(1)
      .pipe(inTurn<number>())
      .subscribe((value) => seen.push(value));
    of('a')
      .pipe(inTurn<string>())
      .subscribe((value) => seen.push(value));
    expect(seen).toEqual([1, 'a']);
  });
});
