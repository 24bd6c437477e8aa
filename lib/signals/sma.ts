import { addTo } from './addTo.ts';
import { checkLength } from './checkLength.ts';
import { type Indicator, indicator } from './indicator.ts';
import { type Priced, priceOf } from './priceOf.ts';
import type { Sum } from './Sum.ts';

/** The ring is one longer than the window, so that the state before the last step stays good. */
interface State {
  readonly ring: Float64Array;
  readonly count: number;
  readonly sum: Sum;
}

/**
 * Simple moving average: the mean of the last `length` prices. Stable from the `length`-th on; constant time.
 * @param length number of values
 * @throws {InputError} the length can not be
 * @see https://en.wikipedia.org/wiki/Moving_average
 */
export function sma(length: number): Indicator<Priced, number> {
  checkLength('sma', length);
  return indicator<Priced, State, number>({
    seed: () => ({ ring: new Float64Array(length + 1), count: 0, sum: { total: 0, lost: 0 } }),
    step({ ring, count, sum }, input) {
      const price = priceOf(input);
      ring[count % (length + 1)] = price;
      const grown = addTo(sum, price);
      const leaving = count < length ? undefined : ring[(count - length) % (length + 1)];
      return { ring, count: count + 1, sum: leaving === undefined ? grown : addTo(grown, -leaving) };
    },
    read: ({ count, sum }) => (count < length ? undefined : (sum.total + sum.lost) / length),
  });
}
