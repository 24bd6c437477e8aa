import type { Listing } from '../listings/Listing.ts';
import type { MarketCandle } from '../market/MarketCandle.ts';
import { digits } from '../wire/digits.ts';
import { Exact } from '../wire/Exact.ts';
import { jsonText } from '../wire/jsonText.ts';
import { rfc3339 } from '../wire/rfc3339.ts';
import { dataFrame } from './dataFrame.ts';
import { meanPrice } from './meanPrice.ts';

/**
 * @param interval minutes  @param at microseconds since 1970
 * @see https://docs.kraken.com/api/docs/websocket-v2/ohlc
 */
export function ohlcFrame(
  { symbol, pricePrecision, qtyPrecision }: Listing,
  type: 'snapshot' | 'update',
  interval: number,
  candles: readonly MarketCandle[],
  at: number,
): string {
  const price = (ticks: number | bigint): Exact => new Exact(digits(ticks, pricePrecision));
  const entries = candles.map((candle) =>
    jsonText({
      symbol,
      open: price(candle.open),
      high: price(candle.high),
      low: price(candle.low),
      close: price(candle.close),
      trades: candle.trades,
      volume: new Exact(digits(candle.volume, qtyPrecision)),
      vwap: price(meanPrice(candle.value, candle.volume)),
      interval_begin: rfc3339(candle.begin * 1_000, 9),
      interval,
      // the documents call it a beginning; on the wire it is the end
      timestamp: rfc3339((candle.begin + interval * 60_000) * 1_000),
    }),
  );
  return dataFrame('ohlc', type, entries, `"timestamp":"${rfc3339(at, 9)}",`);
}
