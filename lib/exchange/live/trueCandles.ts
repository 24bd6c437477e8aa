import type { Candle } from '../../core/model/Candle.ts';
import type { Decimal } from '../../core/model/Decimal.ts';
import { meanPrice } from '../frames/meanPrice.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { decimalOf } from './decimalOf.ts';
import { pairOf } from './pairOf.ts';

/** The candles of a symbol, oldest first. @param minutes length  @throws {InputError} it is not traded here */
export function trueCandles(
  pairs: ReadonlyMap<string, SymbolMarket>,
  symbol: string,
  minutes: number,
): readonly Candle[] {
  const { tape, listing } = pairOf(pairs, symbol);
  const price = (ticks: number | bigint): Decimal => decimalOf(ticks, listing.pricePrecision);
  const candles = tape.candles(minutes);
  return candles.map((candle, index) => ({
    type: index === candles.length - 1 ? 'forming' : 'closed',
    symbol,
    interval: minutes * 60_000,
    begin: candle.begin,
    open: price(candle.open),
    high: price(candle.high),
    low: price(candle.low),
    close: price(candle.close),
    vwap: price(meanPrice(candle.value, candle.volume)),
    volume: decimalOf(candle.volume, listing.qtyPrecision),
    trades: candle.trades,
  }));
}
