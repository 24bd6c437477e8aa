// Pure: on which side of its price a trigger goes off.
import type { OrderView } from '../house/HouseEvent.ts';
import { triggerKind } from './triggerKind.ts';

/** Does it wait for the price to rise? Stops follow the price, profits are taken against it. */
export const triggerAbove = (order: Pick<OrderView, 'type' | 'side'>): boolean =>
  (order.side === 'buy') !== (triggerKind(order) === 'take_profit');
