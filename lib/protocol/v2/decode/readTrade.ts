import type { Trade } from '../../../core/model/Trade.ts';
import type { Fields } from '../../fields.ts';

/** One entry of a `trade` frame. @throws {MalformedError} */
export const readTrade = (entry: Fields): Trade => ({
  symbol: entry.text('symbol'),
  id: entry.integer('trade_id'),
  side: entry.oneOf('side', ['buy', 'sell']),
  orderType: entry.text('ord_type'),
  price: entry.decimal('price'),
  qty: entry.decimal('qty'),
  at: entry.text('timestamp'),
});
