// Pure: trades of an account as ownTrades tells them.
import type { Fill } from '../../../house/Fill.ts';
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Fills } from '../../mergedFills.ts';
import { noPosition } from '../../noPosition.ts';
import type { Wire } from '../../Wire.ts';
import type { Printer } from '../printer.ts';
import { seconds } from '../seconds.ts';

const sum = (fills: readonly Fill[], of: (fill: Fill) => bigint): bigint =>
  fills.reduce((all, fill) => all + of(fill), 0n);

/**
 * @param fills one trade, or all trades of one taker
 * @param names what the order is called by its owner; only what is new tells it
 * @see https://docs.kraken.com/api/docs/websocket-v1/owntrades
 */
export function fillMembers(
  fills: Fills,
  print: Printer,
  names: Pick<OrderView, 'userref' | 'clOrdId'> | undefined,
): Wire {
  const [first] = fills;
  const last = fills.at(-1) ?? first;
  const qty = sum(fills, (fill) => fill.qty);
  const value = sum(fills, (fill) => BigInt(fill.price) * fill.qty);
  const members: Wire = {
    cl_ord_id: names?.clOrdId,
    cost: print.cost(value),
    fee: print.money(
      sum(fills, (fill) => fill.fee),
      first.feeAsset,
    ),
    margin: print.money(
      sum(fills, (fill) => fill.margin),
      print.quote,
    ),
    margin_borrow: first.margin > 0n ? true : undefined,
    ordertxid: first.orderId,
    ordertype: first.orderType,
    pair: print.pair,
    postxid: first.positionId ?? noPosition,
    price: print.mean(value, qty),
    time: seconds(last.at),
    type: first.side,
    userref: names?.userref,
    vol: print.qty(qty),
  };
  return { [first.id]: members };
}
