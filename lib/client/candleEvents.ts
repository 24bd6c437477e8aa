import {
  catchError,
  concatMap,
  defer,
  EMPTY,
  from,
  mergeMap,
  type Observable,
  type OperatorFunction,
  of,
  Subject,
  takeUntil,
  throwError,
} from 'rxjs';
import { KrakenError } from '../core/errors/KrakenError.ts';
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

/** What is live is worth more than the past: where that can not be had for now, it goes on without. */
const without = (error: unknown): Observable<readonly Bar[]> =>
  error instanceof KrakenError && error.retryable ? of([]) : throwError(() => error);

/** Bars with later ones taken in: the last of equal beginnings counts, and none comes before the first. */
const taken = (bars: readonly Bar[], later: readonly Bar[]): readonly Bar[] =>
  [...new Map([...bars, ...later].map((bar) => [bar.begin, bar])).values()]
    .filter(({ begin }) => begin >= (bars[0]?.begin ?? 0))
    .sort((a, b) => a.begin - b.begin);

/**
 * Candles of the `ohlc` channel, warm from the start: its snapshot is joined to older bars without a seam,
 * because those are asked for after the snapshot came and cut where it begins. What comes meanwhile is kept, one
 * bar an interval; a gap or another snapshot calls the question off.
 * Where the past can not be had after all tries, the history is what the snapshot has.
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
      const calledOff$ = new Subject<void>();
      let running: Bar | undefined;
      let awaiting: readonly Bar[] | undefined;

      const live = (bars: readonly Bar[]): readonly Candle[] => {
        const [next, told] = advance(running, bars);
        running = next;
        return told;
      };
      const start = (past: readonly Bar[], bars: readonly Bar[]): readonly CandleEvent[] => {
        awaiting = undefined;
        running = undefined;
        const [first] = bars;
        const older = past.filter(({ begin }) => first !== undefined && begin < first.begin);
        const over = [...older, ...bars.slice(0, -1)].map(closed);
        return [{ type: 'history', values: over }, ...live(bars.slice(-1))];
      };

      return source.pipe(
        mergeMap((event): Observable<CandleEvent> => {
          if (event.type === 'update') {
            if (awaiting === undefined) return from(live(event.value));
            awaiting = taken(awaiting, event.value);
            return EMPTY;
          }
          calledOff$.next();
          awaiting = undefined;
          if (event.type === 'gap') return of(event);
          if (event.value.length > warmup) return from(start([], event.value));
          awaiting = event.value;
          return older$.pipe(
            catchError(without),
            concatMap((past) => start(past, awaiting ?? [])),
            takeUntil(calledOff$),
          );
        }),
      );
    });
