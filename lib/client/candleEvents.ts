import { concatMap, defer, from, map, type Observable, type OperatorFunction, of } from 'rxjs';
import type { Bar } from '../core/model/Bar.ts';
import type { Candle } from '../core/model/Candle.ts';
import type { ChannelEvent } from '../core/model/ChannelEvent.ts';
import type { Closed } from '../core/model/Closed.ts';
import type { Gap } from '../core/model/Gap.ts';
import type { History } from '../core/model/History.ts';

/** What a stream of candles carries: the past first, then what is live; a gap starts it anew. */
export type CandleEvent = Candle | History<Closed> | Gap;

const closed = (bar: Bar): Closed => ({ ...bar, type: 'closed' });

/** The exchange does not say that a candle is over: the first bar of a later interval does. */
function advance(
  running: Bar | undefined,
  bars: readonly Bar[],
): readonly [Bar | undefined, readonly Candle[]] {
  return bars.reduce<readonly [Bar | undefined, readonly Candle[]]>(
    ([before, told], bar) => {
      if (before !== undefined && bar.begin < before.begin) return [before, told];
      const over = before !== undefined && bar.begin > before.begin ? [closed(before)] : [];
      return [bar, [...told, ...over, { ...bar, type: 'forming' }]];
    },
    [running, []],
  );
}

/**
 * Candles of the `ohlc` channel, warm from the start: its snapshot is joined to older bars without a seam,
 * because those are asked for after the snapshot came and cut where it begins.
 * @param warmup closed candles to begin with, if the exchange has them
 * @param older$ bars of the past, oldest first; asked for only where the snapshot has too few
 */
export const candleEvents =
  (
    warmup: number,
    older$: Observable<readonly Bar[]>,
  ): OperatorFunction<ChannelEvent<readonly Bar[]>, CandleEvent> =>
  (source) =>
    defer(() => {
      let running: Bar | undefined;
      const live = (bars: readonly Bar[]): readonly Candle[] => {
        const [next, told] = advance(running, bars);
        running = next;
        return told;
      };
      const start = (bars: readonly Bar[]): Observable<CandleEvent> => {
        running = undefined;
        const seen = bars.slice(0, -1);
        const [first] = bars;
        const past$ = seen.length >= warmup ? of([]) : older$;
        return past$.pipe(
          map((past) => past.filter(({ begin }) => first !== undefined && begin < first.begin)),
          concatMap((past) => [
            { type: 'history' as const, values: [...past, ...seen].map(closed) },
            ...live(bars.slice(-1)),
          ]),
        );
      };
      return source.pipe(
        concatMap((event): Observable<CandleEvent> => {
          if (event.type === 'gap') return of(event);
          return event.type === 'snapshot' ? start(event.value) : from(live(event.value));
        }),
      );
    });
