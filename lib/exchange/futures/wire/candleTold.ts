import type { Publisher } from '../../live/Publisher.ts';
import type { MarketCandle } from '../../market/MarketCandle.ts';
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import { jsonText } from '../../wire/jsonText.ts';
import type { Wire } from '../../wire/Wire.ts';
import { bare } from '../bare.ts';
import { candlesOf } from '../candlesOf.ts';
import { millis } from '../millis.ts';

/** Candles of a snapshot. */
const most = 100;

/** @param feed `candles_trade_1m`  @param minutes its length */
export function candleTold({ listing, tape }: SymbolMarket, feed: string, minutes: number): Publisher {
  const { symbol, pricePrecision, qtyPrecision } = listing;
  const price = (ticks: number): string => bare(ticks, pricePrecision);
  const row = ({ begin, open, high, low, close, volume }: MarketCandle): Wire => ({
    time: begin,
    open: price(open),
    high: price(high),
    low: price(low),
    close: price(close),
    volume: bare(volume, qtyPrecision),
  });
  return {
    snapshot: () => [
      jsonText({
        feed: `${feed}_snapshot`,
        candles: candlesOf(tape, minutes).slice(-most).map(row),
        product_id: symbol,
      }),
    ],
    update([first]) {
      if (first === undefined) return [];
      const length = minutes * 60_000;
      const since = Math.floor(millis(first.at) / length) * length;
      return candlesOf(tape, minutes, since)
        .filter(({ trades }) => trades > 0)
        .map((candle) => jsonText({ feed, candle: row(candle), product_id: symbol }));
    },
  };
}
