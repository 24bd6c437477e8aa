import { checkLength } from './checkLength.ts';
import { type Indicator, indicator } from './indicator.ts';
import { type Priced, priceOf } from './priceOf.ts';

interface State {
  readonly count: number;
  readonly mean: number;
}

/**
 * Exponential moving average: each price moves it by 2 / (length + 1) of the distance. It begins with the simple
 * mean of the first `length` prices and is stable from there on; constant time.
 * @param length number of values
 * @throws {InputError} the length can not be
 * @see https://en.wikipedia.org/wiki/Exponential_smoothing
 */
export function ema(length: number): Indicator<Priced, number> {
  checkLength('ema', length);
  const weight = 2 / (length + 1);
  return indicator<Priced, State, number>({
    seed: () => ({ count: 0, mean: 0 }),
    step({ count, mean }, input) {
      const share = count < length ? 1 / (count + 1) : weight;
      return { count: count + 1, mean: mean + (priceOf(input) - mean) * share };
    },
    read: ({ count, mean }) => (count < length ? undefined : mean),
  });
}
