import { careful } from './careful.ts';

/** An order that was placed through this client, or seen in an answer. */
export interface KnownOrder {
  readonly pair: string;
  /** When it was there for sure, as it is: placed or last amended, milliseconds since 1970. */
  since: number;
  /** Calls on their way that make it young again. */
  changing: number;
  /** It was cancelled. */
  gone: boolean;
  readonly names: string[];
}

/** Orders by each of their names. */
export interface OrderMemory {
  /** Young, and being changed, until something else is known. */
  add(pair: string, names: readonly string[]): KnownOrder;
  /** Another name of an order. */
  name(order: KnownOrder, name: string): void;
  forget(order: KnownOrder): void;
  /** All that may be open under a name; where all are gone, those. */
  find(name: string): readonly KnownOrder[];
  /** All that may be open. */
  open(): readonly KnownOrder[];
  /** Milliseconds that it is old for sure. */
  age(order: KnownOrder, now: number): number;
}

/** Orders kept: more than any account can place while their age still matters. */
const most = 10_000;

/**
 * The oldest are forgotten first, and then are as orders that were never known. Those that are older than any age that
 * costs something are kept as well: only so can they be told from orders of others, which may be young.
 */
export function orderMemory(): OrderMemory {
  const orders = new Set<KnownOrder>();
  const byName = new Map<string, Set<KnownOrder>>();

  const name = (order: KnownOrder, to: string): void => {
    const those = byName.get(to) ?? new Set();
    byName.set(to, those.add(order));
    if (!order.names.includes(to)) order.names.push(to);
  };
  const forget = (order: KnownOrder): void => {
    orders.delete(order);
    for (const known of order.names) {
      const those = byName.get(known);
      those?.delete(order);
      if (those?.size === 0) byName.delete(known);
    }
  };

  return {
    add(pair, names) {
      const order: KnownOrder = { pair, since: Infinity, changing: 1, gone: false, names: [] };
      orders.add(order);
      for (const one of names) name(order, one);
      const [oldest] = orders;
      if (orders.size > most && oldest !== undefined) forget(oldest);
      return order;
    },
    name,
    forget,
    find(named) {
      const those = [...(byName.get(named) ?? [])];
      const open = those.filter(({ gone }) => !gone);
      return open.length > 0 ? open : those;
    },
    open: () => [...orders].filter(({ gone }) => !gone),
    age: ({ changing, since }, now) => (changing > 0 ? 0 : careful.age(since, now)),
  };
}
