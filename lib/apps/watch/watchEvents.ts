import {
  concat,
  concatMap,
  connect,
  defer,
  filter,
  ignoreElements,
  interval,
  map,
  merge,
  type Observable,
  tap,
  timeInterval,
} from 'rxjs';
import type { CandleEvent } from '../../client/candleEvents.ts';
import { isGap } from '../../core/isGap.ts';
import { isHistory } from '../../core/isHistory.ts';
import type { Frame } from '../../protocol/Frame.ts';
import { symbolsOf } from '../../protocol/spot/symbolsOf.ts';
import { checkSymbols } from './checkSymbols.ts';
import type { Place } from './Place.ts';
import { readingEvents } from './readingEvents.ts';
import type { Strategy } from './Strategy.ts';
import type { WatchEvent } from './WatchEvent.ts';

const tickMs = 1_000;

const isBook = (frame: Frame): boolean => frame.type === 'data' && frame.route.channel === 'book';

function candleEvent(symbol: string, told: CandleEvent): WatchEvent | undefined {
  // a lost line is told once, by the book
  if (isGap(told)) return undefined;
  return isHistory(told)
    ? { type: 'history', symbol, candles: told.values }
    : { type: 'candle', symbol, candle: told };
}

/** All that happens, one stream. @throws {InputError} (in the stream) the exchange does not know a symbol */
export function watchEvents({ market, books, candles }: Place, strategy: Strategy): Observable<WatchEvent> {
  const known$ = defer(() => market.rest.assetPairs()).pipe(
    tap((pairs) => {
      checkSymbols(
        books.map(({ symbol }) => symbol),
        symbolsOf(pairs),
      );
    }),
    ignoreElements(),
  );
  const books$ = books.map(({ symbol, depth }) =>
    market
      .book(symbol, { depth })
      .pipe(
        map(
          (told): WatchEvent =>
            told.type === 'gap' ? { type: 'gap', symbol, gap: told } : { type: 'book', symbol, book: told },
        ),
      ),
  );
  const candles$ = books.map(({ symbol }) =>
    candles(symbol).pipe(
      connect((shared$) =>
        merge(
          shared$.pipe(
            map((told) => candleEvent(symbol, told)),
            filter((event) => event !== undefined),
          ),
          strategy(shared$).pipe(concatMap((told) => readingEvents(symbol, told))),
        ),
      ),
    ),
  );
  return merge(
    market.status$.pipe(map((status): WatchEvent => ({ type: 'line', status }))),
    market.frames$.pipe(map((frame): WatchEvent => ({ type: 'frame', book: isBook(frame) }))),
    interval(tickMs).pipe(
      timeInterval(),
      map(({ interval: ms }): WatchEvent => ({ type: 'tick', ms })),
    ),
    concat(known$, merge(...books$, ...candles$)),
  );
}
