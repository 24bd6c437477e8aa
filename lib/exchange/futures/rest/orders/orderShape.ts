// Orders and triggers as order events show them.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { isoTime } from '../../isoTime.ts';
import { listingOf } from '../../listingOf.ts';
import { orderKind } from '../../orderKind.ts';
import { isWaiting } from '../../records/isWaiting.ts';
import { short } from '../../short.ts';
import { ticks } from '../../ticks.ts';
import { triggerAbove } from '../../triggerAbove.ts';
import { triggerSignal } from '../../triggerSignal.ts';

type Members = Readonly<Record<string, Wire>>;

function common(inside: Inside, order: OrderView): Members {
  const listing = listingOf(inside, order.symbol);
  return {
    type: orderKind(order),
    symbol: order.symbol,
    side: order.side,
    quantity: short(order.qty, listing.qtyPrecision),
    reduceOnly: order.reduceOnly,
    timestamp: isoTime(order.openedAt),
    lastUpdateTimestamp: isoTime(order.changedAt),
  };
}

function plain(inside: Inside, order: OrderView): Members {
  const listing = listingOf(inside, order.symbol);
  return {
    orderId: order.id,
    cliOrdId: order.clOrdId ?? null,
    ...common(inside, order),
    // always a number here; zero where there is none, as on the feed of open orders
    limitPrice: ticks(order.limit ?? 0, listing),
    filled: short(order.filled, listing.qtyPrecision),
  };
}

function trigger(inside: Inside, order: OrderView): Members {
  const set = order.trigger;
  const listing = listingOf(inside, order.symbol);
  return {
    uid: order.id,
    clientId: order.clOrdId ?? null,
    ...common(inside, order),
    limitPrice: order.limit === undefined ? null : ticks(order.limit, listing),
    triggerPrice: set === undefined ? null : ticks(set.price, listing),
    triggerSide: triggerAbove(order) ? 'trigger_above' : 'trigger_below',
    triggerSignal: set === undefined ? null : `${triggerSignal(set.signal)}_price`,
    startTime: null,
  };
}

/** The member of an order event that holds the order: `order`, or `orderTrigger` while it waits. */
export const orderShape = {
  plain,
  member: (inside: Inside, order: OrderView): Members =>
    isWaiting(order) ? { orderTrigger: trigger(inside, order) } : { order: plain(inside, order) },
};
