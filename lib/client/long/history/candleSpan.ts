import { concat, concatMap, defer, map, type Observable, of } from 'rxjs';
import type { Closed } from '../../../core/model/Closed.ts';
import type { Interval } from '../../../core/model/Interval.ts';
import { intervalMinutes } from '../../../core/model/intervalMinutes.ts';
import type { Growing } from '../../../market/growBar.ts';
import { barsOf } from '../../../protocol/spot/barsOf.ts';
import { restPair } from '../../../protocol/spot/restPair.ts';
import { closeCandle, emptyCandles, growCandles, type Making } from './growCandles.ts';
import type { CandlesTold } from './MarketHistory.ts';
import { type Paced, type Span, tradeSpan } from './tradeSpan.ts';

const million = 1_000_000n;

const told = (candles: readonly Closed[], progress: number): CandlesTold => ({
  type: 'candles',
  candles,
  progress,
});

/** Candles made of trades. @param span begins and ends between two candles */
const fromTrades = (symbol: string, span: Span, making: Making, paced: Paced): Observable<CandlesTold> =>
  defer(() => {
    let growing: Growing | undefined;
    return tradeSpan(symbol, span, paced).pipe(
      map(({ trades, progress }) => {
        const [next, over] = growCandles(growing, trades, making);
        growing = next;
        const last =
          progress === 1 && next !== undefined ? closeCandle(next, Number(span.until / million), making) : [];
        return told([...over, ...last], progress);
      }),
    );
  });

/** The exchange's own candles, and older ones made of trades where it has none any more. @param span as in `fromTrades` */
const withOhlc = (
  symbol: string,
  name: Interval,
  span: Span,
  making: Making,
  paced: Paced,
): Observable<CandlesTold> => {
  const interval = intervalMinutes[name];
  const [from, until] = [Number(span.from / million), Number(span.until / million)];
  return paced.calls.ohlc({ pair: restPair(symbol), interval }).pipe(
    paced.pace,
    concatMap((result) => {
      const bars = barsOf(result, symbol, interval);
      const seam = Math.max(bars[0]?.begin ?? until, from);
      if (seam >= until) return fromTrades(symbol, span, making, paced);
      const own = bars.filter(({ begin }) => begin >= from && begin < until);
      const last = own.at(-1);
      const behind = last === undefined ? [] : emptyCandles(last, until, making);
      const kept = own.filter(({ trades }) => making.fills || trades > 0);
      const recent = told([...kept.map((bar) => ({ ...bar, type: 'closed' }) as const), ...behind], 1);
      if (seam === from) return of(recent);
      const share = (seam - from) / (until - from);
      const older$ = fromTrades(symbol, { from: span.from, until: BigInt(seam) * million }, making, paced);
      return concat(older$.pipe(map(({ candles, progress }) => told(candles, progress * share))), of(recent));
    }),
  );
};

/** The candles that lie whole in a span. @param name the exchange's name of the interval, if it keeps it */
export function candleSpan(
  symbol: string,
  { from, until }: Span,
  making: Making,
  name: Interval | undefined,
  paced: Paced,
): Observable<CandlesTold> {
  const length = BigInt(making.interval) * million;
  const whole = { from: ((from + length - 1n) / length) * length, until: (until / length) * length };
  if (whole.from >= whole.until) return of(told([], 1));
  return name === undefined
    ? fromTrades(symbol, whole, making, paced)
    : withOhlc(symbol, name, whole, making, paced);
}
