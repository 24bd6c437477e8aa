import type { Listing } from '../listings/Listing.ts';
import { digits } from '../wire/digits.ts';
import type { Order } from './Order.ts';
import type { OrderDraft } from './OrderDraft.ts';

/** An order as it would be asked for again: what an edit starts from. */
export function draftOf(order: Order, { pricePrecision, qtyPrecision }: Listing): OrderDraft {
  const { symbol, side, type, timeInForce, postOnly, reduceOnly, leverage, feeIn, selfTrade } = order;
  const { display, limit, askedLimit, trigger, expireAt, startAt } = order;
  const asked = askedLimit?.type === 'static' ? undefined : askedLimit;
  return {
    symbol,
    side,
    type,
    qty: digits(order.qty, qtyPrecision),
    timeInForce,
    postOnly,
    reduceOnly,
    leverage,
    feeIn,
    selfTrade,
    ...(limit === undefined
      ? {}
      : { limit: asked ?? { type: 'static', value: digits(limit, pricePrecision) } }),
    ...(trigger === undefined ? {} : { trigger: trigger.asked, signal: trigger.signal }),
    ...(display === undefined ? {} : { display: digits(display, qtyPrecision) }),
    ...(expireAt === undefined ? {} : { expireAt }),
    ...(startAt === undefined ? {} : { startAt }),
  };
}
