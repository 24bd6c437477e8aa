// An indicator of one's own: any fold.
import { describe, expect, it } from '@jest/globals';
import { TestScheduler } from 'rxjs/testing';
import type { Gap } from '../../lib/core/model/Gap.ts';
import type { History } from '../../lib/core/model/History.ts';
import { indicator } from '../../lib/signals/index.ts';
import { gap, history } from './support/marks.ts';
import { outputs } from './support/outputs.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));

/** Lowest and highest so far, from the second text on. */
const range = indicator<string, readonly string[], readonly [low: string, high: string]>({
  seed: () => [],
  step: (seen, text) => [...seen, text].sort(),
  read(seen) {
    const [low, high] = [seen[0], seen.at(-1)];
    return seen.length < 2 || low === undefined || high === undefined ? undefined : [low, high];
  },
});

const count = indicator<string, number, number>({
  seed: () => 0,
  step: (n) => n + 1,
  read: (n) => n - 1,
});

describe('indicator', () => {
  it('makes an operator of a fold, with marks like those of the library', () => {
    marbles().run(({ cold, expectObservable }) => {
      const source = '  -ab-G-cH-d|';
      const expected = '--x-G--h-y|';
      const source$ = cold<string | Gap | History<string>>(source, {
        a: 'a',
        b: 'b',
        c: 'c',
        d: 'd',
        G: gap,
        H: history('b', 'f', 'e'),
      });
      expectObservable(source$.pipe(range)).toBe(expected, {
        x: ['a', 'b'],
        y: ['b', 'f'],
        G: gap,
        h: history(['b', 'f'], ['b', 'f']),
      });
    });
  });

  it('tells zero, which is a value', () => {
    expect(outputs([history('a', 'b'), 'c', gap, 'd'], count)).toEqual([history(0, 1), 2, gap, 0]);
  });

  it('passes on an empty history, and starts again at it', () => {
    expect(outputs(['a', history<string>(), 'b', 'c'], count)).toEqual([0, history(), 0, 1]);
  });

  it('passes on the very gap', () => {
    expect(outputs<string | Gap, unknown>(['a', gap], count)[1]).toBe(gap);
  });

  it('touches the fold only when subscribed, once a subscription', () => {
    let seeds = 0;
    const counted = indicator<string, number, number>({
      ...count.fold,
      seed: () => (seeds += 1),
      step: Number,
    });
    marbles().run(({ cold, flush }) => {
      const told$ = cold('-|').pipe(counted);
      expect(seeds).toBe(0);
      told$.subscribe();
      told$.subscribe();
      flush();
    });
    expect(seeds).toBe(2);
  });

  it.each(['seed', 'step', 'read'] as const)('errors the stream when %s throws', (part) => {
    const bug = new Error('bug');
    const broken = indicator<string, number, number>({
      seed: () => 0,
      step: () => 1,
      read: () => 1,
      [part]: () => {
        throw bug;
      },
    });
    marbles().run(({ cold, expectObservable }) => {
      const expected = part === 'seed' ? '#' : '--#';
      expectObservable(cold('--a-').pipe(broken)).toBe(expected, undefined, bug);
    });
  });
});
