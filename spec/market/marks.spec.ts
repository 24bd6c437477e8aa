import { describe, expect, it } from '@jest/globals';
import { from, type OperatorFunction } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import type { Candle } from '../../lib/core/model/Candle.ts';
import type { Gap } from '../../lib/core/model/Gap.ts';
import type { History } from '../../lib/core/model/History.ts';
import { closed } from '../../lib/market/closed.ts';
import { mapValues } from '../../lib/market/mapValues.ts';
import { values } from '../../lib/market/values.ts';
import { operatorLaw } from './support/operatorLaw.ts';

const gap: Gap = { type: 'gap', epoch: 2, why: 'closed 1012', downMs: 40 };

const past = <T>(...all: readonly T[]): History<T> => ({ type: 'history', values: all });

function told<I, O>(input: readonly I[], operator: OperatorFunction<I, O>): readonly O[] {
  const all: O[] = [];
  from(input)
    .pipe(operator)
    .subscribe((one) => all.push(one));
  return all;
}

describe('mapValues', () => {
  it('changes values, also those of history, and passes gaps as they are', () => {
    const made = told<number | Gap | History<number>, string | Gap | History<string>>(
      [past(1, 2), 3, gap, past<number>(), 4],
      mapValues((value: number) => `<${value}>`),
    );
    expect(made).toEqual([past('<1>', '<2>'), '<3>', gap, past(), '<4>']);
    expect(made[2]).toBe(gap);
  });

  it('leaves out what is changed to undefined, live or past', () => {
    const odd = mapValues((value: number) => (value % 2 === 0 ? undefined : value));
    expect(
      told<number | History<number>, number | Gap | History<number>>([past(1, 2, 3), 4, 5], odd),
    ).toEqual([past(1, 3), 5]);
  });

  it.each([
    ['zero', 0],
    ['an empty text', ''],
    ['false', false],
    ['null', null],
    ['a list', [1, 2]],
    ['an empty list', []],
  ])('keeps %s, live or past', (_name, value) => {
    const made = told<number | History<number>, unknown>(
      [past(1, 2), 3],
      mapValues(() => value),
    );
    expect(made).toEqual([past(value, value), value]);
  });

  it('errs where the change throws, and leaves its source', () => {
    const wrong = new Error('two is not allowed');
    new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(
      ({ hot, expectObservable, expectSubscriptions }) => {
        const source = hot('-a-b-c', { a: 1, b: 2, c: 3 });
        const subs = '      ^--!';
        const wanted = '    -a-#';
        const picky = mapValues((value: number) => {
          if (value === 2) throw wrong;
          return value;
        });
        expectObservable(source.pipe(picky)).toBe(wanted, { a: 1 }, wrong);
        expectSubscriptions(source.subscriptions).toBe(subs);
      },
    );
  });
});

describe('values', () => {
  it('drops gaps and history, and nothing else', () => {
    const live = [0, '', null, undefined, { type: 'closed' }, [gap]];
    expect(told([past(1), ...live, gap, past<number>()], values())).toEqual(live);
  });
});

const candle = (type: Candle['type'], begin: number): Candle => ({
  type,
  symbol: 'BTC/USD',
  interval: 1_000,
  begin,
  open: '1',
  high: '1',
  low: '1',
  close: '1',
  vwap: '1',
  volume: '1',
  trades: 1,
});

describe('closed', () => {
  it('drops forming candles only: marks pass', () => {
    const over = candle('closed', 0);
    const before = past(candle('closed', 0));
    expect(told([before, candle('forming', 0), over, gap, candle('forming', 1_000)], closed())).toEqual([
      before,
      over,
      gap,
    ]);
  });
});

operatorLaw<number | Gap | History<number>>(
  'mapValues',
  (source) => source.pipe(mapValues((value: number) => value * 2)),
  [past(1, 2), 3, gap, 4],
);
operatorLaw<number | Gap | History<number>>('values', (source) => source.pipe(values()), [
  1,
  gap,
  past(2),
  3,
]);
operatorLaw<Candle | Gap>('closed', (source) => source.pipe(closed()), [
  candle('forming', 0),
  candle('closed', 0),
  gap,
  candle('forming', 1_000),
]);
