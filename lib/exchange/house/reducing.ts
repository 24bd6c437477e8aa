// Orders that may only reduce are never larger than what they reduce.
import type { Met } from '../engine/matching.ts';
import type { Working } from '../engine/Working.ts';
import type { Floor } from './floor.ts';
import type { Order } from './Order.ts';
import { closable } from './positions.ts';

/** @see reducing */
export interface Reducing {
  /** Lots that an order could take off a position. */
  readonly lots: (order: Pick<Order, 'account' | 'symbol' | 'side'>) => bigint;
  /** Makes an order as small as what it reduces. @returns `none` where nothing is left to reduce */
  clip(order: Order): 'none' | 'clipped' | 'fits';
  /** After an account traded: its orders shrink with the position, or end with it. */
  fit(account: string, symbol: string): void;
  /** What an order would meet now: makers that shrink meanwhile are as small as they will be. */
  readonly meets: (order: Order) => Iterable<Met>;
}

const gone = 'Reduce only:Position is closed';

/** @param floor where the orders live */
export function reducing({
  vault,
  contracts,
  orders,
  pairOf,
  reducing: all,
  end,
  ...floor
}: Floor): Reducing {
  const lots: Reducing['lots'] = ({ account, symbol, side }) => {
    if (pairOf(symbol).listing.contract === undefined) return closable(vault.state(account), symbol, side);
    const size = contracts.size(account, symbol);
    if (side === 'sell') return size > 0n ? size : 0n;
    return size < 0n ? -size : 0n;
  };

  return {
    lots,
    clip(order) {
      const most = lots(order);
      if (most === 0n) return 'none';
      if (order.left <= most) return 'fits';
      order.qty -= order.left - most;
      order.left = most;
      return 'clipped';
    },
    fit(account, symbol) {
      for (const order of [...(all.get(symbol) ?? [])]) {
        if (order.account !== account || order.status !== 'open') continue;
        const most = lots(order);
        if (most === 0n) end(order, 'canceled', gone);
        if (most === 0n || order.left <= most) continue;
        order.qty -= order.left - most;
        pairOf(symbol).book.shrink(order, most, floor.now());
        order.left = most;
        floor.restate(order, 'Reduce only:Position is smaller');
      }
    },
    *meets(order) {
      const { book } = pairOf(order.symbol);
      if (all.get(order.symbol)?.size === 0) {
        yield* book.preview(order);
        return;
      }
      const reduced = new Map<string, bigint>();
      const leftOf = (maker: Working): bigint => {
        const own = orders.get(maker.id);
        if (own?.reduceOnly !== true) return maker.left;
        const most = lots(own) - (reduced.get(own.account) ?? 0n);
        return most > 0n ? most : 0n;
      };
      for (const met of book.preview(order, leftOf)) {
        const own = orders.get(met.maker.id);
        if (own !== undefined && (own.leverage > 0 || pairOf(own.symbol).listing.contract !== undefined))
          reduced.set(own.account, (reduced.get(own.account) ?? 0n) + met.qty);
        yield met;
      }
    },
  };
}
