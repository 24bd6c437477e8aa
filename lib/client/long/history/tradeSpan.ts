import { concat, defer, EMPTY, map, type Observable, of, takeWhile } from 'rxjs';
import { restPair } from '../../../protocol/spot/restPair.ts';
import type { spotCatalogue } from '../../../protocol/spot/spotCatalogue.ts';
import { tradesOf } from '../../../protocol/spot/tradesOf.ts';
import type { Bound } from '../../../session/rest/bind.ts';
import { walk } from '../paging/walk.ts';
import { type TradesPage, tradeSteps } from '../schemes/tradeSteps.ts';
import type { TradesTold } from './MarketHistory.ts';
import { nanos } from './nanos.ts';
import type { Pace } from './pace.ts';

/** From when until when, nanoseconds since 1970: the beginning is in it, the end is not. */
export interface Span {
  readonly from: bigint;
  readonly until: bigint;
}

/** What is called, and how fast. */
export interface Paced {
  readonly calls: Pick<Bound<typeof spotCatalogue>, 'trades' | 'time' | 'ohlc'>;
  readonly pace: ReturnType<Pace>;
}

const scheme = { ...tradeSteps('nothing new'), read: (page: TradesPage): TradesPage => page };

/** How much of a span is over, below 1. */
const share = ({ from, until }: Span, at: bigint): number =>
  Math.min(Number(((at - from) * 1_000_000n) / (until - from)), 999_999) / 1_000_000;

/** The trades of a span, page by page. */
export const tradeSpan = (symbol: string, span: Span, { calls, pace }: Paced): Observable<TradesTold> =>
  defer(() => {
    let over = false;
    // what is asked for comes after it
    const since = String(span.from > 0n ? span.from - 1n : 0n);
    const pages$ = walk((asked) => calls.trades(asked).pipe(pace), scheme, {
      endpoint: 'Trades',
      params: { pair: restPair(symbol), since },
    });
    return concat(
      pages$.pipe(
        map((page): TradesTold => {
          const times = page.rows.map((row) => nanos(row[2]));
          const last = times.at(-1) ?? span.from;
          over = last >= span.until;
          const within = (_: unknown, n: number): boolean => {
            const at = times[n] ?? -1n;
            return at >= span.from && at < span.until;
          };
          return {
            type: 'trades',
            trades: tradesOf(page, symbol).filter(within),
            progress: over ? 1 : share(span, last),
          };
        }),
        takeWhile(({ progress }) => progress < 1, true),
      ),
      // nothing came that is later: the end is not among the trades
      defer(() => (over ? EMPTY : of<TradesTold>({ type: 'trades', trades: [], progress: 1 }))),
    );
  });
