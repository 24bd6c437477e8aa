import type { Ticker } from '../../../../core/model/Ticker.ts';
import type { Scanner } from './Scanner.ts';

/** One entry of a `ticker` frame. */
export function scanTicker(scanner: Scanner): Ticker {
  const symbol = scanner.stringAfter('{"symbol":');
  const bid = scanner.decimalAfter(',"bid":');
  const bidQty = scanner.decimalAfter(',"bid_qty":');
  const ask = scanner.decimalAfter(',"ask":');
  const askQty = scanner.decimalAfter(',"ask_qty":');
  const last = scanner.decimalAfter(',"last":');
  const volume = scanner.decimalAfter(',"volume":');
  const vwap = scanner.decimalAfter(',"vwap":');
  const low = scanner.decimalAfter(',"low":');
  const high = scanner.decimalAfter(',"high":');
  const change = scanner.decimalAfter(',"change":');
  const changePct = scanner.decimalAfter(',"change_pct":');
  if (scanner.skips(',"trades":')) scanner.integer();
  const at = scanner.skips(',"timestamp":') ? scanner.string() : undefined;
  scanner.expect('}');
  if (at === undefined)
    return { symbol, bid, bidQty, ask, askQty, last, volume, vwap, low, high, change, changePct };
  // a literal of its own: a copy with one member more costs as much as all the reading
  return { symbol, bid, bidQty, ask, askQty, last, volume, vwap, low, high, change, changePct, at };
}
