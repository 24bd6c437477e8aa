import type { MarketCandle } from './MarketCandle.ts';
import { mergeCandles } from './mergeCandles.ts';

const minutesADay = 1_440;

/** The last 24 hours, to the minute; one long candle. */
export type Day = MarketCandle;

/** Keeps the minutes of the last 24 hours. */
export interface LastDay {
  take(minute: MarketCandle): void;
  /** @param running the minute that still runs */
  read(running: MarketCandle): Day;
}

/**
 * Begins without a past. The minutes stand in two heaps, so that one goes and one comes without all being merged
 * again: of the older ones each holds itself and all that came after it, of the newer ones there is only the sum.
 */
export function lastDay(): LastDay {
  let older: MarketCandle[] = [];
  let newer: MarketCandle[] = [];
  let newest: MarketCandle | undefined;
  const both = (a: MarketCandle | undefined, b: MarketCandle | undefined): MarketCandle | undefined =>
    a === undefined ? b : b === undefined ? a : mergeCandles(a, b);

  /** Turns the newer ones into older ones, the oldest on top. */
  const turn = (): void => {
    let sum: MarketCandle | undefined;
    older = newer.reverse().map((minute) => {
      sum = sum === undefined ? minute : mergeCandles(minute, sum);
      return sum;
    });
    newer = [];
    newest = undefined;
  };
  let closed: MarketCandle | undefined;
  return {
    take(minute) {
      newer.push(minute);
      newest = both(newest, minute);
      if (older.length + newer.length >= minutesADay) {
        if (older.length === 0) turn();
        older.pop();
      }
      closed = both(older.at(-1), newest);
    },
    read: (running) => (closed === undefined ? running : mergeCandles(closed, running)),
  };
}
