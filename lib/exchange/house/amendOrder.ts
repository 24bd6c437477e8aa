// Pure: what an amend makes of an order.
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { OrderChanges } from './House.ts';
import { hasLimit } from './hasLimit.ts';
import { limitAfter } from './limitAfter.ts';
import type { Order, PriceText, Trigger } from './Order.ts';
import { readPrice } from './readPrice.ts';
import { trailed } from './trailed.ts';
import { trails } from './trails.ts';
import { readUnits } from './units.ts';

/** What an order will be. */
interface AmendedTerms
  extends Pick<Order, 'qty' | 'left' | 'limit' | 'askedLimit' | 'display' | 'trigger' | 'postOnly'> {
  /** Its place in the queue. */
  readonly loses: boolean;
}

/** The new terms, or the exchange's words against them. */
export type Amended =
  | { readonly type: 'amended'; readonly terms: AmendedTerms }
  | { readonly type: 'refused'; readonly error: string };

const bad = (field: string): string => `EGeneral:Invalid arguments:${field}`;

function qtyOf({ qty, filled }: Order, text: string | undefined, { listing }: SymbolMarket): bigint | string {
  if (text === undefined) return qty;
  const read = readUnits(text, listing.qtyPrecision);
  if (read.type !== 'units' || read.units <= 0n) return bad('order_qty');
  return read.units > filled && read.units < listing.lotsMin ? 'EOrder:Order minimum not met' : read.units;
}

function triggerOf(
  { trigger, type, side }: Order,
  asked: PriceText,
  { listing }: SymbolMarket,
  signal: number,
): Trigger | string {
  if (trigger === undefined || trigger.status === 'triggered') return bad('trigger_price');
  if (trails(type)) {
    const price = trailed(asked, side, trigger.peak ?? signal, listing);
    return price === undefined ? bad('trigger_price') : { ...trigger, asked, price };
  }
  const read = readPrice(asked, signal, listing, 'trigger_price');
  return read.type === 'refused' ? read.error : { ...trigger, asked, price: read.price };
}

/** Icebergs alone have a part that is seen: at least a fifteenth of what is left, and not more. */
function displayOf(
  { type, display }: Order,
  text: string | undefined,
  left: bigint,
  { listing }: SymbolMarket,
): bigint | undefined | string {
  if (text === undefined) return display !== undefined && display * 15n < left ? bad('display_qty') : display;
  const read = readUnits(text, listing.qtyPrecision);
  if (type !== 'iceberg' || read.type !== 'units') return bad('display_qty');
  return read.units * 15n < left || read.units > left ? bad('display_qty') : read.units;
}

/** @param signal what its trigger watches, ticks */
export function amendOrder(order: Order, changes: OrderChanges, pair: SymbolMarket, signal: number): Amended {
  const refused = (error: string): Amended => ({ type: 'refused', error });
  const { listing } = pair;
  const named = [changes.qty, changes.limit, changes.trigger, changes.display, changes.postOnly];
  if (named.every((one) => one === undefined)) return refused('EOrder:No amendable parameters');
  if (order.close !== undefined) return refused('EOrder:Order not editable');

  const qty = qtyOf(order, changes.qty, pair);
  if (typeof qty === 'string') return refused(qty);
  const left = qty - order.filled;
  const trigger =
    changes.trigger === undefined ? order.trigger : triggerOf(order, changes.trigger, pair, signal);
  if (typeof trigger === 'string') return refused(trigger);

  let { limit, askedLimit } = order;
  if (changes.limit !== undefined) {
    if (!hasLimit(order.type)) return refused(bad('limit_price'));
    const read = readPrice(changes.limit, trigger?.price ?? pair.last(), listing, 'limit_price');
    if (read.type === 'refused') return read;
    limit = read.price;
    askedLimit = changes.limit;
  } else if (trigger !== order.trigger) limit = limitAfter({ ...order, trigger }, listing);

  const display = left <= 0n ? order.display : displayOf(order, changes.display, left, pair);
  if (typeof display === 'string') return refused(display);
  const postOnly = changes.postOnly ?? order.postOnly;
  const once = order.timeInForce === 'ioc' || order.timeInForce === 'fok';
  if (postOnly && (!hasLimit(order.type) || once)) return refused(bad('post_only'));
  const loses = qty > order.qty || limit !== order.limit;
  return { type: 'amended', terms: { qty, left, limit, askedLimit, display, trigger, postOnly, loses } };
}
