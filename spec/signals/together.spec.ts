import { describe, expect, it } from '@jest/globals';
import { share } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import type { Gap } from '../../lib/core/model/Gap.ts';
import type { History } from '../../lib/core/model/History.ts';
import { crossover, ema, type Fold, rsi, sma, together } from '../../lib/signals/index.ts';
import { closedCandle } from './support/closedCandle.ts';
import { gap, history } from './support/marks.ts';
import { outputs } from './support/outputs.ts';
import { randomWalk } from './support/randomWalk.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
const [a, b, c, d] = [10, 20, 15, 25];
const pair = together({ price: sma(1), mean: sma(2) });
const reading = (cause: number, mean?: number) => ({
  type: 'reading' as const,
  cause,
  values: { price: cause, mean },
});

/** What a part says of each input, alone. */
function alone<I, S, O>({ fold }: { readonly fold: Fold<I, S, O> }, inputs: readonly I[]): (O | undefined)[] {
  let state = fold.seed();
  return inputs.map((input) => {
    state = fold.step(state, input);
    return fold.read(state);
  });
}

const parts = {
  fast: ema(3),
  slow: sma(20),
  strength: rsi(14),
  cross: crossover(ema(3), sma(20)),
  pair,
} as const;

describe('together', () => {
  it('gives exactly one reading of all parts for each input, undefined where a part has nothing', () => {
    marbles().run(({ cold, expectObservable }) => {
      const source = '  -ab-c--|';
      const expected = '-xy-z--|';
      expectObservable(cold(source, { a, b, c }).pipe(pair)).toBe(expected, {
        x: reading(a),
        y: reading(b, 15),
        z: reading(c, 17.5),
      });
    });
  });

  it('reads in the tick of the input, never between its parts', () => {
    const order: string[] = [];
    marbles().run(({ cold, flush }) => {
      const source$ = cold('-ab|', { a, b }).pipe(share());
      source$.subscribe((price) => order.push(`input ${price}`));
      source$.pipe(pair).subscribe({
        next: ({ cause, values }) => order.push(`${cause}: ${JSON.stringify(values)}`),
        error: (error: unknown) => order.push(String(error)),
      });
      flush();
    });
    expect(order).toEqual(['input 10', '10: {"price":10}', 'input 20', '20: {"price":20,"mean":15}']);
  });

  it('reads what each part says when run alone', () => {
    const prices = randomWalk(5, 2_000);
    const readings = outputs(prices, together(parts));
    expect(readings.map(({ cause }) => cause)).toEqual(prices);
    expect(readings.map(({ values }) => values.fast)).toEqual(alone(parts.fast, prices));
    expect(readings.map(({ values }) => values.slow)).toEqual(alone(parts.slow, prices));
    expect(readings.map(({ values }) => values.strength)).toEqual(alone(parts.strength, prices));
    expect(readings.map(({ values }) => values.cross)).toEqual(alone(parts.cross, prices));
    expect(readings.map(({ values }) => values.pair)).toEqual(alone(parts.pair, prices));
    expect(readings.filter(({ values }) => values.cross).length).toBeGreaterThan(50);
  });

  it('has the values of its operators at the same inputs', () => {
    const prices = randomWalk(6, 500);
    const readings = outputs(prices, together(parts));
    const said = <O>(pick: (values: (typeof readings)[number]['values']) => O) =>
      readings.map(({ values }) => pick(values)).filter((value) => value !== undefined);
    expect(said(({ fast }) => fast)).toEqual(outputs(prices, parts.fast));
    expect(said(({ strength }) => strength)).toEqual(outputs(prices, parts.strength));
    expect(said(({ cross }) => cross)).toEqual(outputs(prices, parts.cross));
  });

  it('gives the very input as the cause', () => {
    const candles = [a, b, c].map((price, minute) => closedCandle(price, minute));
    const readings = outputs(candles, together({ mean: sma(2) }));
    expect(readings.map(({ cause }) => candles.indexOf(cause))).toEqual([0, 1, 2]);
  });

  it('starts all parts again at a gap, and passes it on once', () => {
    marbles().run(({ cold, expectObservable }) => {
      const source = '  -abG-cd|';
      const expected = '-xyG-zw|';
      const source$ = cold<number | Gap>(source, { a, b, c, d, G: gap });
      expectObservable(source$.pipe(pair)).toBe(expected, {
        x: reading(a),
        y: reading(b, 15),
        z: reading(c),
        w: reading(d, 20),
        G: gap,
      });
    });
  });

  it('is warmed up by history without a live reading for it, and goes on without a seam', () => {
    marbles().run(({ cold, expectObservable }) => {
      const source = '  -H-cd-|';
      const expected = '-h-zw-|';
      const source$ = cold<number | History<number>>(source, { H: history(a, b), c, d });
      expectObservable(source$.pipe(pair)).toBe(expected, {
        h: history(reading(a), reading(b, 15)),
        z: reading(c, 17.5),
        w: reading(d, 20),
      });
    });
  });

  it('shares no state between two subscriptions, and lets go of the source', () => {
    marbles().run(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-a-b-c-', { a, b, c });
      const first = '     ^---!  ';
      const expected1 = ' -x-y---';
      const second = '    --^---!';
      const expected2 = ' ---v-w-';
      expectObservable(source.pipe(pair), first).toBe(expected1, { x: reading(a), y: reading(b, 15) });
      expectObservable(source.pipe(pair), second).toBe(expected2, { v: reading(b), w: reading(c, 17.5) });
      expectSubscriptions(source.subscriptions).toBe(['^---!', '--^---!']);
    });
  });

  it('passes on errors, empty ends and silence', () => {
    marbles().run(({ cold, expectObservable }) => {
      expectObservable(cold('-a#', { a }).pipe(pair)).toBe('-x#', { x: reading(a) });
      expectObservable(cold<number>('--|').pipe(pair)).toBe('--|');
      expectObservable(cold<number>('-').pipe(pair)).toBe('-');
    });
  });

  it('of nothing reads nothing, once an input', () => {
    expect(outputs([a, b], together({}))).toEqual([
      { type: 'reading', cause: a, values: {} },
      { type: 'reading', cause: b, values: {} },
    ]);
  });
});
