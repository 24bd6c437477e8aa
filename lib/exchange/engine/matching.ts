// Pure: price goes before time, and nobody trades with himself.
import { type BookSide, bookSide } from './bookSide.ts';
import type { Working } from './Working.ts';

/** Two orders met. */
export interface Match {
  readonly maker: Working;
  readonly taker: Working;
  /** Ticks: the maker's. */
  readonly price: number;
  /** Lots. */
  readonly qty: bigint;
}

/** What became of an order that came to the book. */
export interface Taken {
  /** In the order in which they came about. */
  readonly matches: readonly Match[];
  /** Orders of the same account that were met and taken out. */
  readonly removed: readonly Working[];
  /** Makers that showed their next part. */
  readonly refilled: readonly Working[];
  /** The order met its own kind and was stopped. */
  readonly stopped: boolean;
}

/** The book of one instrument. */
export interface Matching {
  readonly asks: BookSide;
  readonly bids: BookSide;
  /** Takes what is there for an order; what is left of it does not rest by itself. @param at microseconds since 1970 */
  take(order: Working, at: number): Taken;
  /** Lets what is left of an order rest. */
  rest(order: Working, at: number): void;
  /** @returns false where it does not rest */
  remove(order: Working, at: number): boolean;
  shrink(order: Working, left: bigint, at: number): void;
  /** Would any of it trade at once? */
  wouldTake(order: Working): boolean;
  /** What an order would trade at once and its value in ticks times lots, hidden parts included. */
  estimate(order: Working): { readonly lots: bigint; readonly value: bigint };
}

const good = ({ side, limit }: Working, price: number): boolean =>
  limit === undefined || (side === 'buy' ? price <= limit : price >= limit);

const same = (one: Working, other: Working): boolean => one.account !== '' && one.account === other.account;

/** An empty book. */
export function matching(): Matching {
  const [asks, bids] = [bookSide(1), bookSide(-1)];
  const own = ({ side }: Working): BookSide => (side === 'buy' ? bids : asks);
  const other = ({ side }: Working): BookSide => (side === 'buy' ? asks : bids);

  return {
    asks,
    bids,
    take(order, at) {
      const from = other(order);
      const matches: Match[] = [];
      const removed: Working[] = [];
      const refilled: Working[] = [];
      const taken = (stopped: boolean): Taken => ({ matches, removed, refilled, stopped });
      while (order.left > 0n) {
        const level = from.levels()[0];
        const maker = level?.orders[0];
        if (level === undefined || maker === undefined || !good(order, level.price)) break;
        if (same(order, maker)) {
          if (order.selfTrade !== 'cancel_newest') {
            from.remove(maker, at);
            removed.push(maker);
          }
          if (order.selfTrade !== 'cancel_oldest') return taken(true);
          continue;
        }
        const qty = maker.shown < order.left ? maker.shown : order.left;
        const price = level.price;
        if (from.fill(maker, qty, at) === 'refilled') refilled.push(maker);
        order.left -= qty;
        matches.push({ maker, taker: order, price, qty });
      }
      return taken(false);
    },
    rest(order, at) {
      own(order).rest(order, at);
    },
    remove: (order, at) => own(order).remove(order, at),
    shrink(order, left, at) {
      own(order).shrink(order, left, at);
    },
    wouldTake(order) {
      const best = other(order).levels()[0];
      return best !== undefined && good(order, best.price);
    },
    estimate(order) {
      let [lots, value] = [0n, 0n];
      for (const { price, orders } of other(order).levels()) {
        if (!good(order, price)) break;
        // where it will stop at its own kind, hidden parts stand behind that
        const stops = order.selfTrade !== 'cancel_oldest' && orders.some((maker) => same(order, maker));
        for (const maker of orders) {
          if (same(order, maker)) {
            if (stops) return { lots, value };
            continue;
          }
          const wanted = order.left - lots;
          const there = stops ? maker.shown : maker.left;
          const qty = there < wanted ? there : wanted;
          lots += qty;
          value += BigInt(price) * qty;
          if (lots === order.left) return { lots, value };
        }
      }
      return { lots, value };
    },
  };
}
