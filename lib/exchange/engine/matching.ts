// Pure: price goes before time, and nobody trades with himself.
import { type BookSide, bookSide } from './bookSide.ts';
import { good } from './good.ts';
import { lesser } from './lesser.ts';
import type { MatchWitness } from './MatchWitness.ts';
import { preview } from './preview.ts';
import { sameAccount } from './sameAccount.ts';
import type { Working } from './Working.ts';

/** A maker that an order meets, or would. */
export interface Met {
  readonly maker: Working;
  /** Ticks: the maker's. */
  readonly price: number;
  /** Lots. */
  readonly qty: bigint;
}

/** Two orders met. */
export interface Match extends Met {
  readonly taker: Working;
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
  /**
   * Takes what is there for an order; what is left of it does not rest by itself.
   * @param at microseconds since 1970  @param witness told of each thing as it comes about
   */
  take(order: Working, at: number, witness?: MatchWitness): Taken;
  /** Lets what is left of an order rest. */
  rest(order: Working, at: number): void;
  /** @returns false where it does not rest */
  remove(order: Working, at: number): boolean;
  shrink(order: Working, left: bigint, at: number): void;
  /** Would any of it trade at once? */
  wouldTake(order: Working): boolean;
  /**
   * What an order would trade at once, match by match, hidden parts included; the book must not change meanwhile.
   * @param leftOf lots of a maker that can still be had, where that may be less than what is left of it
   */
  preview(order: Working, leftOf?: (maker: Working) => bigint): Iterable<Met>;
}

/** An empty book. */
export function matching(): Matching {
  const [asks, bids] = [bookSide(1), bookSide(-1)];
  const own = ({ side }: Working): BookSide => (side === 'buy' ? bids : asks);
  const other = ({ side }: Working): BookSide => (side === 'buy' ? asks : bids);

  return {
    asks,
    bids,
    take(order, at, witness) {
      const from = other(order);
      const matches: Match[] = [];
      const removed: Working[] = [];
      const refilled: Working[] = [];
      const taken = (stopped: boolean): Taken => ({ matches, removed, refilled, stopped });
      while (order.left > 0n) {
        const level = from.levels()[0];
        const maker = level?.orders[0];
        if (level === undefined || maker === undefined || !good(order, level.price)) break;
        if (sameAccount(order, maker)) {
          if (order.selfTrade !== 'cancel_newest') {
            from.remove(maker, at);
            removed.push(maker);
            witness?.removed(maker);
          }
          if (order.selfTrade !== 'cancel_oldest') return taken(true);
          continue;
        }
        const { price } = level;
        const qty = lesser(maker.shown, order.left);
        const again = from.fill(maker, qty, at) === 'refilled';
        order.left -= qty;
        const match = { maker, taker: order, price, qty };
        matches.push(match);
        witness?.matched(match);
        if (!again) continue;
        refilled.push(maker);
        witness?.refilled(maker);
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
    preview: (order, leftOf) => preview(order, other(order).levels(), leftOf),
  };
}
