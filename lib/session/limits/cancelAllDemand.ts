import type { Demand } from './Demand.ts';
import { engineCost } from './engineCost.ts';
import type { OrderMemory } from './orderMemory.ts';

/** What it takes to cancel all orders that may be open: orders of others can not be counted. */
export function cancelAllDemand(memory: OrderMemory, now: number): Demand {
  const pairs = new Map<string, number>();
  for (const order of memory.open()) {
    const points = engineCost.touch('cancel', memory.age(order, now));
    pairs.set(order.pair, (pairs.get(order.pair) ?? 0) + points);
  }
  return { pairs, everywhere: 0, always: true, all: true };
}
