// Orders are taken back.
import { done } from './done.ts';
import { found } from './found.ts';
import type { Area, House } from './House.ts';
import type { Office } from './Office.ts';
import type { Order } from './Order.ts';
import { refused } from './refused.ts';
import { viewOf } from './viewOf.ts';

/** @see cancelling */
export interface Cancelling extends Pick<House, 'cancel' | 'cancelBatch' | 'cancelAll' | 'cancelAllAfter'> {
  /** Switches that nobody held any longer go off. */
  due(): void;
}

/** @see Office */
export function cancelling({ vault, now, desk, gate, stir }: Office): Cancelling {
  const switches = new Map<string, { readonly account: string; readonly area: Area; readonly at: number }>();

  const all = (account: string, area: Area, symbol?: string): readonly Order[] =>
    [...vault.state(account).openOrders.values()].filter(
      (order) => gate.isOf(area, order.symbol) && (symbol === undefined || order.symbol === symbol),
    );
  /** Many at once are counted, and never too many. */
  const chargeEach = (account: string, which: readonly Order[]): void => {
    for (const one of new Set(which.map(({ symbol }) => symbol))) {
      const since = which.filter(({ symbol }) => symbol === one).map(({ changedAt }) => changedAt);
      gate.charge(account, one, { type: 'batchCancel', since });
    }
  };
  const endEach = (which: readonly Order[], reason: string): void => {
    for (const order of which) {
      desk.end(order, 'canceled', reason);
      stir(order.symbol);
    }
  };

  return {
    cancel(account, ref) {
      const closed = gate.closedFor(undefined);
      if (closed !== undefined) return refused(closed);
      const { openOrders } = vault.state(account);
      const which = found(ref, openOrders.values(), openOrders);
      const [first] = which;
      if (first === undefined) return refused('EOrder:Unknown order');
      if (which.length === 1) {
        const limited = gate.charge(account, first.symbol, { type: 'cancel', since: first.changedAt });
        if (limited !== undefined) return refused(limited);
      } else chargeEach(account, which);
      endEach(which, 'User requested');
      return done(which.map(viewOf));
    },
    cancelBatch(account, refs) {
      const closed = gate.closedFor(undefined);
      if (closed !== undefined) return refused(closed);
      const { openOrders } = vault.state(account);
      const which = [...new Set(refs.flatMap((ref) => found(ref, openOrders.values(), openOrders)))];
      if (which.length === 0) return refused('EOrder:Unknown order');
      chargeEach(account, which);
      endEach(which, 'User requested');
      return done(which.length);
    },
    cancelAll(account, area, symbol, reason = 'User requested') {
      const closed = gate.closedFor(undefined);
      if (closed !== undefined) return refused(closed);
      const which = all(account, area, symbol);
      chargeEach(account, which);
      endEach(which, reason);
      return done(which.length);
    },
    cancelAllAfter(account, area, seconds) {
      const key = `${area} ${account}`;
      switches.delete(key);
      if (seconds === 0) return undefined;
      const at = now() + seconds * 1_000_000;
      switches.set(key, { account, area, at });
      return at;
    },
    due() {
      for (const [key, { account, area, at }] of switches) {
        if (at > now()) continue;
        switches.delete(key);
        const which = all(account, area);
        chargeEach(account, which);
        endEach(which, 'Cancel all orders after');
      }
    },
  };
}
