// Pure but for the order that it changes: what an amend makes of it.
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { OrderChanges } from './House.ts';
import type { Order, Trigger } from './Order.ts';
import { hasLimit, hasTrigger, trails } from './readDraft.ts';
import { distance, onTick, readPrice } from './readPrice.ts';
import { readUnits } from './units.ts';

/** What an order will be; `loses` its place in the queue. */
export type Amended =
  | {
      readonly type: 'amended';
      readonly qty: bigint;
      readonly limit: number | undefined;
      readonly display: bigint | undefined;
      readonly trigger: Trigger | undefined;
      readonly loses: boolean;
    }
  | { readonly type: 'refused'; readonly error: string };

const refused = (error: string): Amended => ({ type: 'refused', error });

/** @param signal what its trigger watches, ticks */
export function amendOrder(order: Order, changes: OrderChanges, pair: SymbolMarket, signal: number): Amended {
  const { listing } = pair;
  const named = [changes.qty, changes.limit, changes.trigger, changes.display, changes.postOnly];
  if (named.every((one) => one === undefined)) return refused('EOrder:No amendable parameters');
  if (order.close !== undefined) return refused('EOrder:Order not editable');
  let { qty, limit, display, trigger } = order;
  if (changes.qty !== undefined) {
    const read = readUnits(changes.qty, listing.qtyPrecision);
    if (read.type !== 'units' || read.units <= 0n) return refused('EGeneral:Invalid arguments:order_qty');
    if (read.units > order.filled && read.units < listing.lotsMin)
      return refused('EOrder:Order minimum not met');
    qty = read.units;
  }
  if (changes.limit !== undefined) {
    if (!hasLimit(order.type)) return refused('EGeneral:Invalid arguments:limit_price');
    const read = readPrice(changes.limit, trigger?.price ?? pair.last(), listing, 'limit_price');
    if (read.type === 'refused') return read;
    limit = read.price;
  }
  if (changes.trigger !== undefined) {
    if (trigger === undefined || !hasTrigger(order.type) || trigger.status === 'triggered')
      return refused('EGeneral:Invalid arguments:trigger_price');
    const from = trigger.peak ?? signal;
    if (trails(order.type)) {
      const away = distance(changes.trigger, from, listing);
      if (changes.trigger.type === 'static' || away === undefined || away <= 0)
        return refused('EGeneral:Invalid arguments:trigger_price');
      const price = onTick(order.side === 'sell' ? from - away : from + away, listing);
      trigger = { ...trigger, asked: changes.trigger, price };
    } else {
      const read = readPrice(changes.trigger, signal, listing, 'trigger_price');
      if (read.type === 'refused') return read;
      trigger = { ...trigger, asked: changes.trigger, price: read.price };
    }
  }
  if (changes.display !== undefined) {
    const read = readUnits(changes.display, listing.qtyPrecision);
    const left = qty - order.filled;
    if (order.type !== 'iceberg' || read.type !== 'units' || read.units * 15n < left || read.units > left)
      return refused('EGeneral:Invalid arguments:display_qty');
    display = read.units;
  }
  const loses = qty > order.qty || limit !== order.limit;
  return { type: 'amended', qty, limit, display, trigger, loses };
}
