// Candles of the lengths that the derivatives have.
import type { MarketCandle } from '../market/MarketCandle.ts';
import { mergeCandles } from '../market/mergeCandles.ts';
import type { Tape } from '../market/tape.ts';

/** Half days are not kept: three of four hours make one. */
const made: ReadonlyMap<number, number> = new Map([[720, 240]]);

/** Oldest first; the last one runs. @param since of the first one's begin or later, milliseconds */
export function candlesOf(tape: Tape, minutes: number, since?: number): readonly MarketCandle[] {
  const parts = made.get(minutes);
  if (parts === undefined) return tape.candles(minutes, since);
  const length = minutes * 60_000;
  const whole: MarketCandle[] = [];
  for (const candle of tape.candles(parts)) {
    const aligned = { ...candle, begin: Math.floor(candle.begin / length) * length };
    const last = whole.at(-1);
    if (last?.begin === aligned.begin) whole[whole.length - 1] = mergeCandles(last, aligned);
    else whole.push(aligned);
  }
  return whole.filter(({ begin }) => begin >= (since ?? 0));
}
