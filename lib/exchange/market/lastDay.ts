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

/** Begins without a past. */
export function lastDay(): LastDay {
  const minutes: MarketCandle[] = [];
  let closed: MarketCandle | undefined;
  return {
    take(minute) {
      minutes.push(minute);
      if (minutes.length < minutesADay) {
        closed = closed === undefined ? minute : mergeCandles(closed, minute);
        return;
      }
      minutes.shift();
      const [first = minute, ...rest] = minutes;
      closed = rest.reduce(mergeCandles, first);
    },
    read: (running) => (closed === undefined ? running : mergeCandles(closed, running)),
  };
}
