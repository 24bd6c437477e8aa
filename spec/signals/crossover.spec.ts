import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TestScheduler } from 'rxjs/testing';
import type { Gap } from '../../lib/core/model/Gap.ts';
import type { History } from '../../lib/core/model/History.ts';
import { type Cross, crossover, ema, indicator, sma } from '../../lib/signals/index.ts';
import { closedCandle } from './support/closedCandle.ts';
import { gap, history } from './support/marks.ts';
import { outputs } from './support/outputs.ts';
import { randomWalk } from './support/randomWalk.ts';

const marbles = () => new TestScheduler((actual, expected) => expect(actual).toEqual(expected));

/** Both lines at one input, as the spec wants them. */
interface Point {
  readonly fast: number;
  readonly slow: number | undefined;
}

const line = (name: keyof Point) =>
  indicator<Point, Point | undefined, number>({
    seed: () => undefined,
    step: (_, point) => point,
    read: (point) => point?.[name],
  });

const lines = crossover(line('fast'), line('slow'));
// up, far up, touching, down, not known
const [u, f, t, d, n]: readonly Point[] = [
  { fast: 2, slow: 1 },
  { fast: 9, slow: 1 },
  { fast: 1, slow: 1 },
  { fast: 1, slow: 2 },
  { fast: 2, slow: undefined },
] as const;
const U = { type: 'cross', side: 'up', fast: 2, slow: 1, cause: u } as const;
const D = { type: 'cross', side: 'down', fast: 1, slow: 2, cause: d } as const;
const past = {
  H: history(d, u, d),
  h: history<Cross<Point>>(U, D),
  E: history(d),
  e: history<Cross<Point>>(),
} as const;

describe('crossover', () => {
  it.each([
    ['tells a cross once, at the value that caused it', '-du-f-d-d|', '--U---D--|'],
    ['tells no cross at the first side that is known', '-u-|', '---|'],
    ['tells none when the lines touch and part on the same side', '-utu-dttd|', '-----D---|'],
    ['tells one when the lines touch and part on the other side', '-utd-t-u|', '---D---U|'],
    ['tells one when the lines part that have touched from the start', '-ttuu-d|', '---U--D|'],
    ['knows no start but the first value of both lines', '-ntu-nu|', '---U---|'],
    ['forgets the side when a line has nothing to say', '-und-u|', '-----U|'],
    ['tells none across a gap, and passes the gap on', '-dGu-Gd-uG|', '--G--G--UG|'],
    ['keeps what history had crossed in the history', '-H-|', '-h-|'],
    ['goes on from history without a seam', '-Eu-Hu-Hd|', '-eU-hU-h-|'],
    ['lets no cross be between two histories', '-Edu-Eu|', '-e-U-eU|'],
    ['forgets history at a gap', '-EGu-d|', '-eG--D|'],
    ['passes on an error', '-du#', '--U#'],
    ['completes when nothing came', '-|', '-|'],
    ['is silent as long as its source', '-', '-'],
  ])('%s', (_, source, expected) => {
    marbles().run(({ cold, expectObservable }) => {
      const source$ = cold<Point | Gap | History<Point>>(source, { u, f, t, d, n, G: gap, ...past });
      expectObservable(source$.pipe(lines)).toBe(expected, { U, D, G: gap, ...past });
    });
  });

  it('shares no side between two subscriptions, and lets go of the source', () => {
    marbles().run(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot<Point>('-d-u-d-u-', { u, d });
      const first = '            ^-----!  ';
      const expected1 = '        ---U-D--- ';
      const second = '           --^----! ';
      const expected2 = '        -----D---';
      expectObservable(source.pipe(lines), first).toBe(expected1, { U, D });
      expectObservable(source.pipe(lines), second).toBe(expected2, { U, D });
      expectSubscriptions(source.subscriptions).toBe(['^-----!', '--^----!']);
    });
  });

  it('gives the very value that crossed as the cause', () => {
    const candles = [2, 1, 1, 3, 3].map((price, minute) => closedCandle(price, minute));
    const crosses = outputs(candles, crossover(sma(1), sma(2)));
    expect(crosses).toEqual([{ type: 'cross', side: 'up', fast: 3, slow: 2, cause: candles[3] }]);
    expect(crosses[0]?.cause).toBe(candles[3]);
  });

  it('says nothing before the longer of the two is stable, whichever it is', () => {
    const prices = [9, 1, 9, 1, 9, 1, 9];
    const causes = (fast: number, slow: number) =>
      outputs(
        prices.map((price, minute) => closedCandle(price, minute)),
        crossover(sma(fast), sma(slow)),
      ).map(({ side, cause }) => `${cause.begin / 60_000} ${side}`);
    expect(causes(1, 4)).toEqual(['4 up', '5 down', '6 up']);
    expect(causes(4, 1)).toEqual(['4 down', '5 up', '6 down']);
  });

  it('does not take for a cross what only the rounding of floats parts', () => {
    // the mean of three 0.1 is 0.10000000000000002
    const prices = [0.04, 0.05, 0.05, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2];
    expect(outputs(prices, crossover(sma(2), sma(3))).map(({ side }) => side)).toEqual([]);
    expect(outputs([0.2, ...prices], crossover(sma(2), sma(3))).map(({ side }) => side)).toEqual(['up']);
  });
});

type Told = Cross<number> | Gap;

/** The side by whole numbers only: no float rounds here. */
const exactSide = (ticks: readonly number[], fast: number, slow: number) => {
  const total = (length: number) => ticks.slice(-length).reduce((sum, tick) => sum + tick, 0);
  return Math.sign(total(fast) * slow - total(slow) * fast);
};

/** Index and side of each cross of one stretch without gaps. */
const plainCrosses = (ticks: readonly number[], sideAt: (seen: readonly number[]) => number | undefined) => {
  let last: number | undefined;
  return ticks.flatMap((_, at) => {
    const now = sideAt(ticks.slice(0, at + 1));
    if (now === undefined) return [];
    const side = now === 0 ? (last ?? 0) : now;
    const crossed = last !== undefined && side !== last;
    last = side;
    return crossed ? [`${at} ${side > 0 ? 'up' : 'down'}`] : [];
  });
};

describe('crossover on random walks', () => {
  const length = fc.integer({ min: 1, max: 7 });
  const steps = fc.array(fc.integer({ min: -1, max: 1 }), { maxLength: 60 });
  const walk = (stretch: readonly number[]) => {
    let tick = 100;
    return stretch.map((step) => (tick += step));
  };
  const sideOf = (told: Told) => (told.type === 'gap' ? 'gap' : told.side);

  it('tells what whole numbers tell, with every touch and after every gap', () => {
    fc.assert(
      fc.property(length, length, fc.array(steps, { maxLength: 4 }), (fast, slow, stretches) => {
        const sideAt = (ticks: readonly number[]) =>
          ticks.length < Math.max(fast, slow) ? undefined : exactSide(ticks, fast, slow);
        const candles = stretches.map((stretch) =>
          walk(stretch).map((tick, at) => closedCandle(tick / 100, at)),
        );
        const inputs = candles.flatMap((stretch) => [...stretch, gap]);
        const told = outputs(inputs, crossover(sma(fast), sma(slow)));
        const expected = stretches.flatMap((stretch) => [...plainCrosses(walk(stretch), sideAt), 'gap']);
        expect(
          told.map((each) => (each.type === 'gap' ? 'gap' : `${each.cause.begin / 60_000} ${each.side}`)),
        ).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('goes up and down in turn between gaps', () => {
    fc.assert(
      fc.property(length, length, fc.array(steps, { maxLength: 4 }), (fast, slow, stretches) => {
        const inputs = stretches.flatMap((stretch) => [...walk(stretch), gap]);
        const told = outputs<number | Gap, Told>(inputs, crossover(ema(fast), ema(slow))).map(sideOf);
        told.slice(1).forEach((side, at) => {
          if (side !== 'gap') expect(side).not.toBe(told[at]);
        });
      }),
    );
  });

  it.each([
    [3, 10],
    [12, 26],
    [26, 12],
  ])('of ema(%i) and ema(%i) is the change of sides of the two run alone', (fast, slow) => {
    const prices = randomWalk(11, 10_000);
    const alone = (length: number) => [
      ...Array<undefined>(length - 1).fill(undefined),
      ...outputs(prices, ema(length)),
    ];
    const [quick, calm] = [alone(fast), alone(slow)];
    const expected = prices.flatMap((cause, at) => {
      const [a, b, before, under] = [quick[at], calm[at], quick[at - 1], calm[at - 1]];
      if (a === undefined || b === undefined || before === undefined || under === undefined) return [];
      return a > b === before > under
        ? []
        : [{ type: 'cross', side: a > b ? 'up' : 'down', fast: a, slow: b, cause }];
    });
    expect(expected.length).toBeGreaterThan(100);
    expect(outputs(prices, crossover(ema(fast), ema(slow)))).toEqual(expected);
  });
});
