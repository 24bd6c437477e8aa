import type { OrderView } from './HouseEvent.ts';
import type { Order } from './Order.ts';

/** A copy of an order that does not change any more. */
export const viewOf = (order: Order): OrderView => ({
  ...order,
  trades: order.trades.slice(),
  trigger: order.trigger === undefined ? undefined : { ...order.trigger },
});
