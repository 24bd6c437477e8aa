import { InputError } from '../../core/errors/InputError.ts';
import type { Candle } from '../../core/model/Candle.ts';
import type { Decimal } from '../../core/model/Decimal.ts';
import type { Level } from '../../core/model/Level.ts';
import type { TrueBook } from '../Exchange.ts';
import { meanPrice } from '../frames/meanPrice.ts';
import type { BookSide } from '../market/bookSide.ts';
import type { Listing } from '../market/Listing.ts';
import type { Market } from '../market/market.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { digits } from '../wire/digits.ts';

const isDecimal = (text: string): text is Decimal => /^-?\d+(\.\d+)?$/.test(text);

function decimal(units: number | bigint, precision: number): Decimal {
  const text = digits(units, precision);
  if (!isDecimal(text)) throw new TypeError(`${text} is no decimal`);
  return text;
}

function pairOf(market: Market, symbol: string): SymbolMarket {
  const pair = market.pairs.get(symbol);
  if (pair !== undefined) return pair;
  throw new InputError(
    `${symbol} is not traded here`,
    `Choose one of ${[...market.pairs.keys()].join(', ')}.`,
  );
}

const levels = (side: BookSide, { pricePrecision, qtyPrecision }: Listing): readonly Level[] =>
  side.levels().map(({ price, qty }) => ({
    price: decimal(price, pricePrecision),
    qty: decimal(qty, qtyPrecision),
  }));

/** The whole book of a symbol as it is. @throws {InputError} it is not traded here */
export function trueBook(market: Market, symbol: string): TrueBook {
  const { bids, asks, listing } = pairOf(market, symbol);
  return { bids: levels(bids, listing), asks: levels(asks, listing) };
}

/** The candles of a symbol, oldest first. @param minutes length  @throws {InputError} it is not traded here */
export function trueCandles(market: Market, symbol: string, minutes: number): readonly Candle[] {
  const { tape, listing } = pairOf(market, symbol);
  const price = (ticks: number | bigint): Decimal => decimal(ticks, listing.pricePrecision);
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
    volume: decimal(candle.volume, listing.qtyPrecision),
    trades: candle.trades,
  }));
}
