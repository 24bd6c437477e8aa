// Pure: when a waiting order goes off, and how a trailing one follows.
import type { Listing } from '../listings/Listing.ts';
import type { Order } from './Order.ts';
import { trails } from './readDraft.ts';
import { distance, onTick } from './readPrice.ts';

/** Moves a trailing trigger after the price. @returns whether it moved */
export function trail(order: Order, price: number, listing: Listing): boolean {
  const { trigger, side, type } = order;
  if (trigger === undefined || !trails(type)) return false;
  const better =
    trigger.peak === undefined || (side === 'sell' ? price > trigger.peak : price < trigger.peak);
  if (!better) return false;
  trigger.peak = price;
  const away = distance(trigger.asked, price, listing) ?? 0;
  const next = onTick(side === 'sell' ? price - away : price + away, listing);
  const moved = next !== trigger.price;
  trigger.price = next;
  return moved;
}

/** Does it go off at this price? Stops follow the price down (or up), profits are taken on the other side. */
export function goesOff({ trigger, side, type }: Order, price: number): boolean {
  if (trigger === undefined) return false;
  const falling = (side === 'sell') !== type.startsWith('take-profit');
  return falling ? price <= trigger.price : price >= trigger.price;
}
