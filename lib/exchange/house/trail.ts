// Pure but for the order that it changes: a trigger that follows the price.
import type { Listing } from '../listings/Listing.ts';
import { limitAfter } from './limitAfter.ts';
import type { Order } from './Order.ts';
import { trailed } from './trailed.ts';
import { trails } from './trails.ts';

/** Moves a trailing trigger after the price, and the limit with it, ticks. @returns whether it moved */
export function trail(order: Order, price: number, listing: Listing): boolean {
  const { trigger, side, type } = order;
  if (trigger === undefined || !trails(type)) return false;
  const { peak } = trigger;
  if (peak !== undefined && (side === 'sell' ? price <= peak : price >= peak)) return false;
  trigger.peak = price;
  const next = trailed(trigger.asked, side, price, listing) ?? trigger.price;
  const moved = next !== trigger.price;
  trigger.price = next;
  order.limit = limitAfter(order, listing);
  return moved;
}
