import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { listingOf } from '../../listingOf.ts';
import { millis } from '../../millis.ts';
import { isWaiting } from '../../records/isWaiting.ts';
import { short } from '../../short.ts';
import { ticks } from '../../ticks.ts';
import { triggerKind } from '../../triggerKind.ts';
import { triggerSignal } from '../../triggerSignal.ts';

function trailing({ type, trigger }: OrderView): Wire | undefined {
  if (!type.startsWith('trailing') || trigger === undefined) return undefined;
  const { asked } = trigger;
  return {
    max_deviation: Number(asked.value.replace(/^[+-]/, '')),
    unit: asked.type === 'pct' ? 'percent' : 'quote_currency',
  };
}

/** An order as the feed of open orders shows it; `qty` is what is left of it. */
export function openOrderRow(inside: Inside, order: OrderView): Readonly<Record<string, Wire | undefined>> {
  const listing = listingOf(inside, order.symbol);
  const waiting = isWaiting(order) ? order.trigger : undefined;
  return {
    instrument: order.symbol,
    time: millis(order.openedAt),
    last_update_time: millis(Math.max(order.changedAt, order.closedAt ?? 0)),
    qty: short(order.qty - order.filled, listing.qtyPrecision),
    filled: short(order.filled, listing.qtyPrecision),
    limit_price: ticks(order.limit ?? 0, listing),
    stop_price: ticks(waiting?.price ?? 0, listing),
    type: waiting === undefined ? 'limit' : (triggerKind(order) ?? 'limit'),
    order_id: order.id,
    cli_ord_id: order.clOrdId,
    direction: order.side === 'buy' ? 0 : 1,
    reduce_only: order.reduceOnly,
    triggerSignal: waiting && triggerSignal(waiting.signal),
    trailing_stop_options: waiting && trailing(order),
  };
}
