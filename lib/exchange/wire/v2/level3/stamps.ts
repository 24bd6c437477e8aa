import type { Level } from '../../../engine/bookSide.ts';
import type { Working } from '../../../engine/Working.ts';
import type { SeenOrder } from './SeenOrder.ts';

/** Gives each order a time of its own that falls into line with its place in the queue. */
export type Stamps = (level: Level) => readonly SeenOrder[];

/** Nanoseconds beside the microsecond that an order is known by; half of one at most, so that there is room behind. */
const salt = (id: string): bigint => {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 499;
  return BigInt(sum);
};

/** One for all who watch a market, so that all see the same times. */
export function stamps(): Stamps {
  const known = new WeakMap<Working, { readonly queuedAt: number; readonly stamp: bigint }>();
  return ({ price, orders }) => {
    let last = 0n;
    return orders.map((order) => {
      const { id, queuedAt, shown: qty } = order;
      const before = known.get(order);
      const usual = before?.queuedAt === queuedAt ? before.stamp : BigInt(queuedAt) * 1_000n + salt(id);
      // what the engine has in one microsecond still came one after another
      const stamp = usual > last ? usual : last + 1n;
      if (stamp !== before?.stamp) known.set(order, { queuedAt, stamp });
      last = stamp;
      return { id, price, qty, stamp };
    });
  };
}
