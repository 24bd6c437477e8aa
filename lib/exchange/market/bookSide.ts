import type { RestingLevel } from './RestingLevel.ts';

/** What a price went through in one step. */
export interface Touch {
  /** Lots before the step. */
  readonly before: bigint;
  /** Lots after each change, in order; the last one counts. */
  readonly path: readonly bigint[];
}

/** Lots that came and went since the beginning: what rests is `placed - cancelled - traded`. */
interface Ledger {
  readonly placed: bigint;
  readonly cancelled: bigint;
  readonly traded: bigint;
}

/** One side of a book, best level first. */
export interface BookSide {
  readonly levels: () => readonly RestingLevel[];
  /** Prices changed since `forget`, in order of their first change. */
  readonly touched: () => ReadonlyMap<number, Touch>;
  readonly ledger: () => Ledger;
  place(price: number, lots: bigint): void;
  /** Both take no more than is there, and tell how much that was. */
  cancel(price: number, lots: bigint): bigint;
  trade(price: number, lots: bigint): bigint;
  /** Begins a new step. */
  forget(): void;
}

/** @param sign 1 for asks (lowest first), -1 for bids (highest first) */
export function bookSide(sign: 1 | -1): BookSide {
  const levels: RestingLevel[] = [];
  const touched = new Map<number, { readonly before: bigint; readonly path: bigint[] }>();
  let [placed, cancelled, traded] = [0n, 0n, 0n];

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
  const change = (price: number, by: bigint): bigint => {
    const at = indexOf(price);
    const held = levels[at]?.price === price ? levels[at].qty : 0n;
    const left = held + by < 0n ? 0n : held + by;
    if (left === held) return 0n;
    if (left === 0n) levels.splice(at, 1);
    else levels.splice(at, held === 0n ? 0 : 1, { price, qty: left });
    const touch = touched.get(price);
    if (touch === undefined) touched.set(price, { before: held, path: [left] });
    else touch.path.push(left);
    return left - held;
  };

  return {
    levels: () => levels,
    touched: () => touched,
    ledger: () => ({ placed, cancelled, traded }),
    place(price, lots) {
      placed += change(price, lots);
    },
    cancel(price, lots) {
      const gone = -change(price, -lots);
      cancelled += gone;
      return gone;
    },
    trade(price, lots) {
      const gone = -change(price, -lots);
      traded += gone;
      return gone;
    },
    forget() {
      touched.clear();
    },
  };
}
