import type { Ticker } from '../../../../core/model/Ticker.ts';
import type { Scanner } from './Scanner.ts';

/** One entry of a `ticker` frame. */
export function scanTicker(scanner: Scanner): Ticker {
  const decimal = (lead: string) => {
    scanner.expect(lead);
    return scanner.decimal();
  };
  scanner.expect('{"symbol":');
  const ticker = {
    symbol: scanner.string(),
    bid: decimal(',"bid":'),
    bidQty: decimal(',"bid_qty":'),
    ask: decimal(',"ask":'),
    askQty: decimal(',"ask_qty":'),
    last: decimal(',"last":'),
    volume: decimal(',"volume":'),
    vwap: decimal(',"vwap":'),
    low: decimal(',"low":'),
    high: decimal(',"high":'),
    change: decimal(',"change":'),
    changePct: decimal(',"change_pct":'),
  };
  if (scanner.skips(',"trades":')) scanner.integer();
  const at = scanner.skips(',"timestamp":') ? scanner.string() : undefined;
  scanner.expect('}');
  return at === undefined ? ticker : { ...ticker, at };
}
