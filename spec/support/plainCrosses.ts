import type { CandleEvent } from '../../lib/client/candleEvents.ts';
import type { Cross } from '../../lib/signals/index.ts';

/** The mean after each price, from the `length`th on. */
function emas(prices: readonly number[], length: number): readonly (number | undefined)[] {
  let mean = 0;
  return prices.map((price, index) => {
    mean += (price - mean) * (index < length ? 1 / (index + 1) : 2 / (length + 1));
    return index < length - 1 ? undefined : mean;
  });
}

/** The crossing that the last of these prices makes, if any. */
function lastCross(prices: readonly number[], fast: number, slow: number): string | undefined {
  const [a, b] = [emas(prices, fast), emas(prices, slow)];
  const sides = prices.flatMap((_, index) => {
    const [quick, lazy] = [a[index], b[index]];
    return quick === undefined || lazy === undefined ? [] : Math.sign(quick - lazy);
  });
  if (sides.length < 2) return undefined;
  const now = sides.at(-1) ?? 0;
  const before = sides.slice(0, -1).findLast((side) => side !== 0) ?? 0;
  return now === 0 || now === before ? undefined : `${now > 0 ? 'up' : 'down'} ${a.at(-1)} ${b.at(-1)}`;
}

/** A crossing in words. */
export const crossText = ({ side, fast, slow, cause }: Cross<{ readonly begin: number }>): string =>
  `${cause.begin} ${side} ${fast} ${slow}`;

/** The crossings of two means that may be told of these candles, reckoned plainly: from nothing before a gap. */
export function plainCrosses(told: readonly CandleEvent[], fast: number, slow: number): readonly string[] {
  let prices: readonly number[] = [];
  return told.flatMap((event) => {
    if (event.type === 'forming') return [];
    if (event.type !== 'closed') {
      prices = event.type === 'gap' ? [] : event.values.map(({ close }) => Number(close));
      return [];
    }
    prices = [...prices, Number(event.close)];
    const cross = lastCross(prices, fast, slow);
    return cross === undefined ? [] : [`${event.begin} ${cross}`];
  });
}
