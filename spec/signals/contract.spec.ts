// What every indicator of a price promises, whatever it computes.
import { describe, expect, it } from '@jest/globals';
import { type Observable, take } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { InputError } from '../../lib/core/errors/InputError.ts';
import type { Forming } from '../../lib/core/model/Forming.ts';
import type { Gap } from '../../lib/core/model/Gap.ts';
import type { History } from '../../lib/core/model/History.ts';
import { ema, rsi, sma } from '../../lib/signals/index.ts';
import { closedCandle } from './support/closedCandle.ts';
import { gap, history } from './support/marks.ts';
import { outputs } from './support/outputs.ts';
import { randomWalk } from './support/randomWalk.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
const walk = randomWalk(1, 220);
const [a, b, c, d] = [100, 103, 98, 120];
const forming: Forming = { ...closedCandle(100), type: 'forming' };

describe.each([
  { name: 'sma', make: sma, first: (length: number) => length, second: sma(2) },
  { name: 'ema', make: ema, first: (length: number) => length, second: ema(2) },
  { name: 'rsi', make: rsi, first: (length: number) => length + 1, second: rsi(1) },
])('$name', ({ name, make, first, second }) => {
  // stable from its second value on, so that one set of marbles shows them all
  const of = (...prices: readonly number[]) => outputs(prices, second);

  it.each([1, 2, 3, 14, 200])(
    'of %i has nothing to say before it is stable, then a value for each',
    (length) => {
      const told = walk.map((_, n) => outputs(walk.slice(0, n), make(length)).length);
      expect(told).toEqual(walk.map((_, n) => Math.max(0, n - first(length) + 1)));
    },
  );

  it('tells a value at the input that makes it, and completes with the source', () => {
    marbles().run(({ cold, expectObservable }) => {
      const source = '  -ab-c--|';
      const expected = '--x-y--|';
      const [x, y] = of(a, b, c);
      expectObservable(cold(source, { a, b, c }).pipe(second)).toBe(expected, { x, y });
    });
  });

  it('takes closed candles by their close', () => {
    const candles = walk.map((price, minute) => closedCandle(price, minute));
    expect(outputs(candles, make(5))).toEqual(outputs(walk, make(5)));
  });

  it('shares no state between two subscriptions', () => {
    marbles().run(({ hot, expectObservable }) => {
      const source = hot('-a-b-c-d|', { a, b, c, d });
      const early = '     ^        ';
      const expected1 = ' ---x-y-z|';
      const late = '      --^      ';
      const expected2 = ' -----v-w|';
      const told$ = source.pipe(second);
      const [x, y, z] = of(a, b, c, d);
      const [v, w] = of(b, c, d);
      expectObservable(told$, early).toBe(expected1, { x, y, z });
      expectObservable(told$, late).toBe(expected2, { v, w });
    });
  });

  it('starts again at a gap, and passes it on', () => {
    marbles().run(({ cold, expectObservable }) => {
      const source = '  -abG-cd-|';
      const expected = '--xG--y-|';
      const source$ = cold<number | Gap>(source, { a, b, c, d, G: gap });
      expectObservable(source$.pipe(second)).toBe(expected, { x: of(a, b)[0], y: of(c, d)[0], G: gap });
    });
  });

  it('is warmed up by history without a live value for it, and goes on without a seam', () => {
    marbles().run(({ cold, expectObservable }) => {
      const source = '  -H-c-d|';
      const expected = '-h-y-z|';
      const source$ = cold<number | History<number>>(source, { H: history(a, b), c, d });
      const [x, y, z] = of(a, b, c, d);
      expectObservable(source$.pipe(second)).toBe(expected, { h: history(x), y, z });
    });
  });

  it('says the same of history and live as of all live, wherever the seam is', () => {
    const prices = walk.slice(0, 40);
    for (let seam = 0; seam <= prices.length; seam += 1) {
      const all = outputs(prices, make(5));
      const [past, ...live] = outputs([history(...prices.slice(0, seam)), ...prices.slice(seam)], make(5));
      expect(past).toEqual(history(...all.slice(0, all.length - live.length)));
      expect(live).toEqual(all.slice(Math.max(0, seam - first(5) + 1)));
    }
  });

  it('starts again at a second history', () => {
    expect(outputs([history(a, b, c), d, history(c, d), a], second)).toEqual([
      history(...of(a, b, c)),
      ...of(a, b, c, d).slice(-1),
      history(...of(c, d)),
      ...of(c, d, a).slice(-1),
    ]);
  });

  it('passes on errors, empty ends and silence', () => {
    marbles().run(({ cold, expectObservable }) => {
      const x = of(a, b)[0];
      expectObservable(cold('-ab#', { a, b }).pipe(second)).toBe('--x#', { x });
      expectObservable(cold<number>('-a#', { a }).pipe(second)).toBe('--#');
      expectObservable(cold<number>('---|').pipe(second)).toBe('---|');
      expectObservable(cold<number>('-').pipe(second)).toBe('-');
    });
  });

  it('lets go of the source when its observer leaves, also within a value', () => {
    marbles().run(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('  -ab-c-', { a, b, c });
      const leaves = '       ^--!  ';
      const expected = '     --x-  ';
      const taken = '        --(x|)';
      const subscriptions = ['^--!', '^-!'];
      const x = of(a, b)[0];
      expectObservable(source.pipe(second), leaves).toBe(expected, { x });
      expectObservable(source.pipe(second, take(1))).toBe(taken, { x });
      expectSubscriptions(source.subscriptions).toBe(subscriptions);
    });
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1_000_001])(
    'can not be of length %d',
    (length) => {
      expect(() => make(length)).toThrow(InputError);
      expect(() => make(length)).toThrow(
        expect.objectContaining({
          message: `${name}(${length}) can not be`,
          advice: 'Give a whole number of values, 1 to 1,000,000.',
        }),
      );
    },
  );

  it('can be as long as a million', () => {
    expect(() => make(1_000_000)).not.toThrow();
  });

  it.each([
    ['a forming candle', forming, /^an indicator was given a candle that is not closed$/],
    ['nothing', null, /^an indicator was given/],
    ['not a number', Number.NaN, /^an indicator was given NaN$/],
    ['no finite number', Number.NEGATIVE_INFINITY, /^an indicator was given -Infinity$/],
    ['history with such in it', history(100, Number.NaN), /^an indicator was given NaN$/],
  ])('errors the stream, and only then, when plain JavaScript hands in %s', (_, wrong: unknown, message) => {
    const told: unknown[] = [];
    marbles().run(({ cold, flush, expectSubscriptions }) => {
      const source = cold<unknown>('-abW-c', { a, b, c, W: wrong });
      // @ts-expect-error what plain JavaScript can hand in does not compile here
      const told$: Observable<number> = source.pipe(second);
      told$.subscribe({ next: (x) => told.push(x), error: (error: unknown) => told.push(error) });
      flush();
      expectSubscriptions(source.subscriptions).toBe('^--!');
    });
    expect(told).toEqual([...of(a, b), expect.any(InputError)]);
    expect(told[1]).toMatchObject({ message: expect.stringMatching(message), code: 'INPUT' });
  });
});

describe('rsi', () => {
  it('is of 14 changes unless told otherwise', () => {
    expect(outputs(walk, rsi())).toEqual(outputs(walk, rsi(14)));
  });
});
