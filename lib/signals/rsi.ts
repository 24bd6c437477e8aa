import { checkLength } from './checkLength.ts';
import { type Indicator, indicator } from './indicator.ts';
import { type Priced, priceOf } from './priceOf.ts';

interface State {
  /** Prices seen. */
  readonly count: number;
  readonly last: number;
  readonly gain: number;
  readonly loss: number;
}

/**
 * Relative strength index, 0 to 100: 100 - 100 / (1 + average gain / average loss). The averages begin with the
 * simple mean of the first `length` changes and go on by Wilder's smoothing; stable from the `length + 1`-th price
 * on; constant time. Without losses it is 100, without any change 50.
 * @param length number of changes, default 14
 * @throws {InputError} the length can not be
 * @see https://en.wikipedia.org/wiki/Relative_strength_index J. Welles Wilder, New Concepts in Technical Trading Systems, 1978
 */
export function rsi(length = 14): Indicator<Priced, number> {
  checkLength('rsi', length);
  return indicator<Priced, State, number>({
    seed: () => ({ count: 0, last: 0, gain: 0, loss: 0 }),
    step({ count, last, gain, loss }, input) {
      const price = priceOf(input);
      if (count === 0) return { count: 1, last: price, gain, loss };
      const change = price - last;
      const share = 1 / Math.min(count, length);
      return {
        count: count + 1,
        last: price,
        gain: gain + (Math.max(change, 0) - gain) * share,
        loss: loss + (Math.max(-change, 0) - loss) * share,
      };
    },
    read({ count, gain, loss }) {
      if (count <= length) return undefined;
      return gain === 0 && loss === 0 ? 50 : (100 * gain) / (gain + loss);
    },
  });
}
