import type { SymbolMarket } from '../market/symbolMarket.ts';
import { digits } from '../wire/digits.ts';
import { rfc3339 } from '../wire/rfc3339.ts';
import { dataFrame } from './dataFrame.ts';
import { meanPrice } from './meanPrice.ts';

/** @param at microseconds since 1970  @see https://docs.kraken.com/api/docs/websocket-v2/ticker */
export function tickerFrame(pair: SymbolMarket, type: 'snapshot' | 'update', at: number): string {
  const { symbol, pricePrecision, qtyPrecision } = pair.listing;
  const price = (ticks: number | bigint): string => digits(ticks, pricePrecision);
  const qty = (lots: bigint): string => digits(lots, qtyPrecision);
  const [bid, ask] = [pair.bids.levels()[0], pair.asks.levels()[0]];
  const day = pair.tape.day();
  const change = day.close - day.open;
  const touch = `"bid":${price(bid?.price ?? 0)},"bid_qty":${qty(bid?.qty ?? 0n)},"ask":${price(ask?.price ?? 0)},"ask_qty":${qty(ask?.qty ?? 0n)}`;
  const traded = `"last":${price(day.close)},"volume":${qty(day.volume)},"vwap":${price(meanPrice(day.value, day.volume))}`;
  const range = `"low":${price(day.low)},"high":${price(day.high)},"change":${price(change)}`;
  const percent = digits(Math.round((change / day.open) * 10_000), 2);
  // printed by hand: with books this is most of what an exchange says
  return dataFrame('ticker', type, [
    `{"symbol":${JSON.stringify(symbol)},${touch},${traded},${range},"change_pct":${percent},"trades":${day.trades},"timestamp":"${rfc3339(at)}"}`,
  ]);
}
