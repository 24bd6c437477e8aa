// Orders that follow a script in place of the market: they neither take nor rest, and what happens to them was said before.

import { good } from '../engine/good.ts';
import type { OrderStep } from '../orderScript/OrderStep.ts';
import type { OrderScripts } from '../orderScript/orderScripts.ts';
import type { Floor } from './floor.ts';
import type { Order } from './Order.ts';
import { readUnits } from './units.ts';

/** @see playing */
export interface Playing {
  /** Takes an order over where a script waits for it. @returns whether it did */
  readonly play: (order: Order) => boolean;
  /** Goes on with those whose time has come. */
  due(): void;
}

interface Performance {
  readonly order: Order;
  readonly steps: readonly OrderStep[];
  /** Microseconds since 1970. */
  readonly at: number;
}

/** Lots of a step, no more than are left. */
function lotsOf(floor: Floor, order: Order, { of }: Extract<OrderStep, { readonly type: 'fill' }>): bigint {
  const { qtyPrecision } = floor.pairOf(order.symbol).listing;
  if ('share' in of) {
    const lots = (order.qty * BigInt(Math.round(of.share * 1_000_000))) / 1_000_000n;
    return lots > order.left ? order.left : lots;
  }
  const read = readUnits(of.qty, qtyPrecision);
  const lots = read.type === 'units' ? read.units : 0n;
  return lots > order.left ? order.left : lots;
}

/** @param free lets an order go on like any other */
export function playing(floor: Floor, scripts: OrderScripts, free: (order: Order) => void): Playing {
  let waiting: readonly Performance[] = [];

  const fill = (order: Order, step: Extract<OrderStep, { readonly type: 'fill' }>): void => {
    const pair = floor.pairOf(order.symbol);
    const read = step.price === undefined ? undefined : readUnits(step.price, pair.listing.pricePrecision);
    // never worse than the order allows: what was put aside for it would not do
    const worst = order.limit ?? pair.last();
    const asked = read?.type === 'units' ? Number(read.units) : worst;
    const price = good({ ...order, limit: worst }, asked) ? asked : worst;
    const lots = lotsOf(floor, order, step);
    if (lots > 0n) pair.force(order, price, lots, floor.now());
  };
  const perform = (order: Order, steps: readonly OrderStep[]): void => {
    const [step, ...rest] = steps;
    if (step === undefined || !floor.orders.has(order.id)) return;
    switch (step.type) {
      case 'refuse':
        return;
      case 'fill':
        fill(order, step);
        break;
      case 'wait':
        waiting = [...waiting, { order, steps: rest, at: floor.now() + step.ms * 1_000 }];
        return;
      case 'cancel':
        floor.end(order, 'canceled', step.reason);
        return;
      case 'expire':
        floor.end(order, 'expired', 'Expired');
        return;
      case 'free':
        free(order);
        return;
    }
    perform(order, rest);
  };

  return {
    play(order) {
      const steps = scripts.take(order);
      if (steps !== undefined) perform(order, steps);
      return steps !== undefined;
    },
    due() {
      if (waiting.length === 0) return;
      const now = floor.now();
      const ready = waiting.filter(({ at }) => at <= now);
      if (ready.length === 0) return;
      waiting = waiting.filter(({ at }) => at > now);
      for (const { order, steps } of ready) perform(order, steps);
    },
  };
}
