// The law of folds: a state stays good for one step more, so the last input can be replaced, again and again.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Priced } from '../../lib/signals/index.ts';
import { crossover, ema, type Fold, rsi, sma, together } from '../../lib/signals/index.ts';

const price = fc.double({ min: 0.01, max: 1_000, noNaN: true });
const lengths = fc.integer({ min: 1, max: 6 });

describe.each<{ name: string; fold: (length: number) => Fold<Priced, unknown, unknown> }>([
  { name: 'sma', fold: (length) => sma(length).fold },
  { name: 'ema', fold: (length) => ema(length).fold },
  { name: 'rsi', fold: (length) => rsi(length).fold },
  { name: 'crossover', fold: (length) => crossover(sma(length), ema(length + 2)).fold },
  { name: 'together', fold: (length) => together({ mean: sma(length), strength: rsi(length) }).fold },
])('the fold of $name', ({ fold: make }) => {
  const last = (fold: Fold<Priced, unknown, unknown>, inputs: readonly Priced[]) =>
    fold.read(inputs.reduce<unknown>((state, input) => fold.step(state, input), fold.seed()));

  it('has never seen an input that was replaced', () => {
    const input = fc.record({ right: price, replaced: fc.array(price, { maxLength: 3 }) });
    fc.assert(
      fc.property(lengths, fc.array(input, { maxLength: 30 }), (length, inputs) => {
        const fold = make(length);
        let state = fold.seed();
        inputs.forEach(({ right, replaced }, at) => {
          const before = inputs.slice(0, at).map((each) => each.right);
          for (const wrong of replaced)
            expect(fold.read(fold.step(state, wrong))).toEqual(last(fold, [...before, wrong]));
          state = fold.step(state, right);
          expect(fold.read(state)).toEqual(last(fold, [...before, right]));
        });
      }),
    );
  });

  it('gives every seed to one only', () => {
    const fold = make(2);
    const [ours, theirs] = [
      [10, 20, 5, 7, 30],
      [1, 2, 3, 4, 5],
    ];
    let [our, their] = [fold.seed(), fold.seed()];
    ours.forEach((price, at) => {
      our = fold.step(our, price);
      their = fold.step(their, theirs[at] ?? 0);
    });
    expect(fold.read(our)).toEqual(last(fold, ours));
    expect(fold.read(their)).toEqual(last(fold, theirs));
  });
});
