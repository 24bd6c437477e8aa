import type { Inside } from '../../../Inside.ts';
import type { MarketCandle } from '../../../market/MarketCandle.ts';
import type { MarketTrade } from '../../../market/MarketTrade.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { candlesOf } from '../../candlesOf.ts';
import type { ChartSpan } from './chartSpan.ts';

/** A part of the span that was asked for, with what happened in it. */
export interface Bucket {
  /** Whole seconds since 1970. */
  readonly at: number;
  readonly candle: MarketCandle;
  /** Of those that are still known. */
  readonly trades: readonly MarketTrade[];
  /** Close of the underlying pair, ticks of the contract; undefined where that does not trade here. */
  readonly spot: number | undefined;
  /** The last one runs, and is now. */
  readonly runs: boolean;
}

/** Oldest first; what was before the market opened is not there. */
export function bucketsOf(
  { house }: Inside,
  { listing, tape }: SymbolMarket,
  { since, to, interval }: ChartSpan,
): readonly Bucket[] {
  const minutes = interval / 60;
  const underlying = house.pairs.get(listing.contract?.underlying ?? '');
  const shift = 10 ** (listing.pricePrecision - (underlying?.listing.pricePrecision ?? 0));
  const spots = new Map(
    underlying === undefined
      ? []
      : candlesOf(underlying.tape, minutes).map(({ begin, close }) => [begin, close * shift] as const),
  );
  const trades = new Map<number, MarketTrade[]>();
  for (const trade of tape.trades()) {
    const begin = Math.floor(trade.at / 1_000_000 / interval) * interval;
    const known = trades.get(begin);
    if (known === undefined) trades.set(begin, [trade]);
    else known.push(trade);
  }
  const all = candlesOf(tape, minutes);
  return all
    .map((candle, index) => ({
      at: candle.begin / 1_000,
      candle,
      trades: trades.get(candle.begin / 1_000) ?? [],
      spot: spots.get(candle.begin),
      runs: index === all.length - 1,
    }))
    .filter(({ at }) => at >= since && at <= to);
}
