import type { MarketCandle } from './MarketCandle.ts';
import { mergeCandles } from './mergeCandles.ts';

/** As many as the exchange keeps of each length. */
const most = 720;

/** Candles of one length, made of minutes. */
export interface CandleSeries {
  /** Takes in a minute that is over. */
  take(minute: MarketCandle): void;
  /** Oldest first; the last one runs and holds the running minute. @param since begins at or after it, milliseconds */
  read(running: MarketCandle, since?: number): readonly MarketCandle[];
}

/** @param minutes the length of a candle */
export function candleSeries(minutes: number): CandleSeries {
  const length = minutes * 60_000;
  const closed: MarketCandle[] = [];
  let open: MarketCandle | undefined;
  const aligned = (minute: MarketCandle): MarketCandle => ({
    ...minute,
    begin: Math.floor(minute.begin / length) * length,
  });
  return {
    take(minute) {
      const next = aligned(minute);
      if (open?.begin === next.begin) {
        open = mergeCandles(open, next);
        return;
      }
      if (open !== undefined) closed.push(open);
      if (closed.length > most) closed.splice(0, closed.length - most);
      open = next;
    },
    read(running, since = 0) {
      const next = aligned(running);
      const last =
        open === undefined ? [next] : open.begin === next.begin ? [mergeCandles(open, next)] : [open, next];
      // most reads want the last one only: look from the end
      let from = closed.length;
      while (from > 0 && (closed[from - 1]?.begin ?? 0) >= since) from -= 1;
      return [...closed.slice(from), ...last].filter(({ begin }) => begin >= since).slice(-most);
    },
  };
}
