// Orders that wait for a price.
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Floor } from './floor.ts';
import { goesOff } from './goesOff.ts';
import type { Order } from './Order.ts';
import { trail } from './trail.ts';

/** @see triggers */
export interface Triggers {
  /** Takes note of a trade, ticks. */
  traded(symbol: string, price: number): void;
  wait(order: Order): void;
  /** Looks at every price since the last look: what trails moves, what is met goes off. */
  look(pair: SymbolMarket): void;
}

/** What goes off may set off others; so often at once, the rest at the next look. */
const mostRounds = 100;

/** @param work carries an order out that went off */
export function triggers(floor: Floor, work: (order: Order) => void): Triggers {
  const { orders, waiting, now } = floor;
  const prices = new Map<string, number[]>();
  const looking = new Set<SymbolMarket>();

  const fire = (order: Order, price: number): void => {
    const { trigger } = order;
    if (!orders.has(order.id) || trigger === undefined || trigger.status === 'triggered') return;
    trigger.status = 'triggered';
    trigger.at = now();
    trigger.seen = price;
    waiting.get(order.symbol)?.delete(order);
    floor.tell(order, 'triggered');
    work(order);
  };
  /** The price at which an order goes off, if any. */
  const met = (order: Order, pair: SymbolMarket, seen: readonly number[]): number | undefined => {
    const signal = order.trigger?.signal ?? 'last';
    const now = floor.signal(pair, signal);
    for (const price of signal === 'last' ? [...seen, now] : [now]) {
      if (trail(order, price, pair.listing)) {
        floor.rehold(order);
        floor.tell(order, 'trailed');
      }
      if (goesOff(order, price)) return price;
    }
    return undefined;
  };

  return {
    traded(symbol, price) {
      if ((waiting.get(symbol)?.size ?? 0) === 0) return;
      const seen = prices.get(symbol);
      if (seen === undefined) prices.set(symbol, [price]);
      else seen.push(price);
    },
    wait(order) {
      waiting.get(order.symbol)?.add(order);
    },
    look(pair) {
      const { symbol } = pair.listing;
      const waits = waiting.get(symbol);
      if (waits === undefined || waits.size === 0) prices.delete(symbol);
      // what goes off trades, and is looked at when this look goes on
      if (waits === undefined || waits.size === 0 || looking.has(pair)) return;
      looking.add(pair);
      try {
        for (let rounds = 0; rounds < mostRounds; rounds += 1) {
          const seen = prices.get(symbol) ?? [];
          prices.delete(symbol);
          const due = [...waits].flatMap((order) => {
            const price = met(order, pair, seen);
            return price === undefined ? [] : [{ order, price }];
          });
          if (due.length === 0) break;
          for (const { order, price } of due) fire(order, price);
        }
      } finally {
        looking.delete(pair);
      }
    },
  };
}
