import type { SelfTrade } from '../../../../lib/exchange/engine/Working.ts';

/** An order as simply as it can be told. */
export interface PlainOrder {
  readonly id: string;
  readonly account: string;
  readonly side: 'buy' | 'sell';
  price: number | undefined;
  left: number;
  shown: number;
  readonly display: number | undefined;
  readonly selfTrade: SelfTrade;
  /** When it came to its place in the queue. */
  place: number;
}

/** What came of an order, and of whom else. */
export interface PlainTaken {
  readonly matches: readonly string[];
  readonly removed: readonly string[];
  readonly refilled: readonly string[];
  readonly stopped: boolean;
}

/** The rules in the plainest words: all resting orders in one list, sorted anew for each match. */
export class PlainBook {
  readonly orders: PlainOrder[] = [];
  #places = 0;

  sorted(side: 'buy' | 'sell'): readonly PlainOrder[] {
    const sign = side === 'sell' ? 1 : -1;
    return this.orders
      .filter((order) => order.side === side)
      .sort((a, b) => sign * ((a.price ?? 0) - (b.price ?? 0)) || a.place - b.place);
  }

  take(order: PlainOrder): PlainTaken {
    const matches: string[] = [];
    const removed: string[] = [];
    const refilled: string[] = [];
    while (order.left > 0) {
      const [maker] = this.sorted(order.side === 'buy' ? 'sell' : 'buy');
      if (maker?.price === undefined) break;
      const { price, limit } = { price: maker.price, limit: order.price };
      if (limit !== undefined && (order.side === 'buy' ? price > limit : price < limit)) break;
      if (maker.account !== '' && maker.account === order.account) {
        if (order.selfTrade !== 'cancel_newest') {
          this.remove(maker.id);
          removed.push(maker.id);
        }
        if (order.selfTrade !== 'cancel_oldest') return { matches, removed, refilled, stopped: true };
        continue;
      }
      const qty = Math.min(maker.shown, order.left);
      matches.push(`${maker.id} ${qty} at ${price}`);
      order.left -= qty;
      maker.left -= qty;
      maker.shown -= qty;
      if (maker.left === 0) this.remove(maker.id);
      else if (maker.shown === 0) {
        refilled.push(maker.id);
        this.#toTheBack(maker);
      }
    }
    return { matches, removed, refilled, stopped: false };
  }

  rest(order: PlainOrder): void {
    this.orders.push(order);
    this.#toTheBack(order);
  }

  remove(id: string): boolean {
    const index = this.orders.findIndex((order) => order.id === id);
    if (index >= 0) this.orders.splice(index, 1);
    return index >= 0;
  }

  shrink(id: string, left: number): void {
    const order = this.orders.find((one) => one.id === id);
    if (order === undefined) return;
    order.left = left;
    order.shown = Math.min(order.shown, left);
  }

  #toTheBack(order: PlainOrder): void {
    this.#places += 1;
    order.place = this.#places;
    order.shown = Math.min(order.display ?? order.left, order.left);
  }
}
