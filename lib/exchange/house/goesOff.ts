// Pure: when a waiting order goes off.
import type { Order } from './Order.ts';

/** Does it go off at this price, ticks? Stops follow the price down (or up), profits are taken on the other side. */
export function goesOff({ trigger, side, type }: Order, price: number): boolean {
  if (trigger === undefined) return false;
  const falling = (side === 'sell') !== type.startsWith('take-profit');
  return falling ? price <= trigger.price : price >= trigger.price;
}
