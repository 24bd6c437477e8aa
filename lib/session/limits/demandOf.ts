// Pure: what a call takes from the matching engine's counters.
import type { Asked } from '../rest/Asked.ts';
import { cancelAllDemand } from './cancelAllDemand.ts';
import type { Demand } from './Demand.ts';
import { engineCost, type Touch } from './engineCost.ts';
import type { OrderMemory } from './orderMemory.ts';
import { orderNames } from './orderNames.ts';
import { pairAsked } from './pairAsked.ts';

const none: Demand = { pairs: new Map(), everywhere: 0, always: false, all: false };

/** Orders that a batch has at most. */
const mostInBatch = 15;

const ordersIn = (orders: unknown): number => (Array.isArray(orders) ? orders.length : mostInBatch);

/** Orders that are not known are taken as just placed. */
function touches(touch: Touch, asked: Asked, memory: OrderMemory, now: number): Demand {
  const pairs = new Map<string, number>();
  let everywhere = 0;
  const add = (pair: string | undefined, points: number): void => {
    if (pair === undefined) everywhere += points;
    else pairs.set(pair, (pairs.get(pair) ?? 0) + points);
  };
  for (const name of orderNames.asked(asked.wire)) {
    const orders = memory.find(name);
    if (orders.length === 0) add(pairAsked(asked), engineCost.touch(touch, 0));
    for (const order of orders) add(order.pair, engineCost.touch(touch, memory.age(order, now)));
  }
  return { ...none, pairs, everywhere, all: everywhere > 0 };
}

/** What a call takes from the matching engine's counters now; later it may be less, since orders age. */
export function demandOf(asked: Asked, memory: OrderMemory, now: number): Demand {
  const { engine } = asked.endpoint.cost;
  if (engine === undefined) return none;
  switch (engine) {
    case 'add':
      return { ...none, pairs: new Map([[pairAsked(asked) ?? '', engineCost.add]]) };
    case 'batchAdd':
      return {
        ...none,
        pairs: new Map([[pairAsked(asked) ?? '', engineCost.batchAdd(ordersIn(asked.wire['orders']))]]),
      };
    case 'amend':
    case 'edit':
    case 'cancel':
      return touches(engine, asked, memory, now);
    case 'batchCancel':
      return { ...touches('cancel', asked, memory, now), always: true };
    case 'cancelAll':
      return cancelAllDemand(memory, now);
  }
}
