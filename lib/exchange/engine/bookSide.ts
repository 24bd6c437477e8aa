// One side of a book: orders in queues at prices. Price goes first, then time.
import type { RestingLevel } from '../market/RestingLevel.ts';
import { lesser } from './lesser.ts';
import type { Working } from './Working.ts';

/** What a price went through since it was last told. */
export interface Touch {
  /** Lots before. */
  readonly before: bigint;
  /** Lots after each change, in order; the last one counts. */
  readonly path: readonly bigint[];
}

/** What happened to one order in the eyes of those who watch single orders. */
interface OrderChange {
  readonly event: 'add' | 'modify' | 'delete';
  readonly id: string;
  /** Ticks. */
  readonly price: number;
  /** Lots that are seen; of a deleted one the last ones. */
  readonly qty: bigint;
  /** Microseconds since 1970. */
  readonly at: number;
}

/** A price with its queue. */
export interface Level extends RestingLevel {
  /** When it last changed, microseconds since 1970. */
  readonly at: number;
  /** First come, first served. */
  readonly orders: readonly Working[];
}

interface Queue {
  readonly price: number;
  qty: bigint;
  at: number;
  readonly orders: Working[];
}

/** One side of a book, best level first. Only lots that are seen count as its quantities. */
export interface BookSide {
  readonly levels: () => readonly Level[];
  /** Prices changed since `forget`, in order of their first change. */
  readonly touched: () => ReadonlyMap<number, Touch>;
  /** Orders changed since `forget`, in order. */
  readonly changes: () => readonly OrderChange[];
  /** Puts an order at the end of the queue of its limit. @param at microseconds since 1970 */
  rest(order: Working, at: number): void;
  /** Takes an order out. @returns false where it does not rest here */
  remove(order: Working, at: number): boolean;
  /** Fills a resting order; an iceberg shows its next part at the end of the queue. @param lots no more than it shows */
  fill(order: Working, lots: bigint, at: number): 'filled' | 'refilled' | 'partial';
  /** Makes a resting order smaller, where it stands; one that does not rest is left alone. @param left lots that stay */
  shrink(order: Working, left: bigint, at: number): void;
  /** What was told is forgotten. */
  forget(): void;
}

const shownOf = ({ left, display }: Working): bigint =>
  display === undefined ? left : lesser(display, left);

/** @param sign 1 for asks (lowest first), -1 for bids (highest first) */
export function bookSide(sign: 1 | -1): BookSide {
  const levels: Queue[] = [];
  /** Where each order stands. */
  const places = new Map<Working, Queue>();
  const touched = new Map<number, { readonly before: bigint; readonly path: bigint[] }>();
  let changes: OrderChange[] = [];

  /** Where the price stands, or would. */
  const indexOf = (price: number): number => {
    let [low, high] = [0, levels.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sign * ((levels[middle]?.price ?? price) - price) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const change = (queue: Queue, by: bigint, at: number): void => {
    const before = queue.qty;
    queue.qty += by;
    queue.at = at;
    if (queue.orders.length === 0) levels.splice(indexOf(queue.price), 1);
    const touch = touched.get(queue.price);
    if (touch === undefined) touched.set(queue.price, { before, path: [queue.qty] });
    else touch.path.push(queue.qty);
  };
  const tell = (event: OrderChange['event'], { id, shown }: Working, price: number, at: number): void => {
    changes.push({ event, id, price, qty: shown, at });
  };
  const append = (queue: Queue, order: Working, at: number): void => {
    order.shown = shownOf(order);
    order.queuedAt = at;
    queue.orders.push(order);
    tell('add', order, queue.price, at);
  };

  const leave = (queue: Queue, order: Working): void => {
    places.delete(order);
    queue.orders.splice(queue.orders.indexOf(order), 1);
  };

  return {
    levels: () => levels,
    touched: () => touched,
    changes: () => changes,
    rest(order, at) {
      const price = order.limit;
      if (price === undefined) throw new TypeError('an order without a limit can not rest');
      const index = indexOf(price);
      let queue = levels[index];
      if (queue?.price !== price) {
        queue = { price, qty: 0n, at, orders: [] };
        levels.splice(index, 0, queue);
      }
      places.set(order, queue);
      append(queue, order, at);
      change(queue, order.shown, at);
    },
    remove(order, at) {
      const queue = places.get(order);
      if (queue === undefined) return false;
      leave(queue, order);
      tell('delete', order, queue.price, at);
      change(queue, -order.shown, at);
      return true;
    },
    fill(order, lots, at) {
      const queue = places.get(order);
      if (queue === undefined) throw new RangeError(`order ${order.id} does not rest`);
      order.left -= lots;
      if (lots < order.shown) {
        order.shown -= lots;
        tell('modify', order, queue.price, at);
        change(queue, -lots, at);
        return 'partial';
      }
      leave(queue, order);
      tell('delete', order, queue.price, at);
      const filled = order.left === 0n;
      if (filled) order.shown = 0n;
      else {
        places.set(order, queue);
        append(queue, order, at);
      }
      change(queue, order.shown - lots, at);
      return filled ? 'filled' : 'refilled';
    },
    shrink(order, left, at) {
      const queue = places.get(order);
      if (queue === undefined) return;
      const before = order.shown;
      order.left = left;
      order.shown = lesser(before, left);
      if (order.shown === before) return;
      tell('modify', order, queue.price, at);
      change(queue, order.shown - before, at);
    },
    forget() {
      touched.clear();
      changes = [];
    },
  };
}
