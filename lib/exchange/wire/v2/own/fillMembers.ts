// Pure: what is told of a fill.
import type { Fill } from '../../../house/Fill.ts';
import { rfc3339 } from '../../rfc3339.ts';
import type { Wire } from '../../Wire.ts';
import { amount } from './amount.ts';
import type { Printer } from './printer.ts';

/** @see https://docs.kraken.com/api/docs/websocket-v2/executions */
export const fillMembers = (fill: Fill, print: Printer): Readonly<Record<string, Wire | undefined>> => ({
  order_id: fill.orderId,
  cl_ord_id: fill.clOrdId,
  exec_id: fill.id,
  exec_type: 'trade',
  trade_id: fill.tradeId,
  symbol: fill.symbol,
  side: fill.side,
  last_qty: print.qty(fill.qty),
  last_price: print.price(fill.price),
  liquidity_ind: fill.liquidity === 'maker' ? 'm' : 't',
  cost: print.cost(BigInt(fill.price) * fill.qty),
  order_type: fill.orderType,
  timestamp: rfc3339(fill.at),
  margin: fill.positionId === undefined ? undefined : true,
  margin_borrow: fill.margin > 0n ? true : undefined,
  fees: [{ asset: fill.feeAsset, qty: amount(fill.fee, fill.feeAsset) }],
});
