import type { Ticker } from '../../../core/model/Ticker.ts';
import type { Fields } from '../../fields.ts';

/** One entry of a `ticker` frame. @throws {MalformedError} */
export const readTicker = (entry: Fields): Ticker => ({
  symbol: entry.text('symbol'),
  bid: entry.decimal('bid'),
  bidQty: entry.decimal('bid_qty'),
  ask: entry.decimal('ask'),
  askQty: entry.decimal('ask_qty'),
  volume: entry.decimal('volume'),
  vwap: entry.decimal('vwap'),
  low: entry.decimal('low'),
  high: entry.decimal('high'),
  change: entry.decimal('change'),
  changePct: entry.decimal('change_pct'),
  ...(entry.has('last') && { last: entry.decimal('last') }),
  ...(entry.has('timestamp') && { at: entry.text('timestamp') }),
});
