// Orders change: in their place, or by a new one.
import { amendOrder } from './amendOrder.ts';
import { done } from './done.ts';
import { draftOf } from './draftOf.ts';
import { found } from './found.ts';
import type { House, OrderRef } from './House.ts';
import type { Office } from './Office.ts';
import type { Order } from './Order.ts';
import type { Placing } from './placing.ts';
import { refused } from './refused.ts';
import { unpayable } from './unpayable.ts';
import { viewOf } from './viewOf.ts';

/** @see Office */
export function changing(
  { vault, pairs, contracts, ids, now, desk, gate, stir }: Office,
  { prepare, admitted, enter }: Placing,
): Pick<House, 'amend' | 'edit'> {
  const firstOpen = (account: string, ref: OrderRef): Order | undefined => {
    const { openOrders } = vault.state(account);
    return found(ref, openOrders.values(), openOrders)[0];
  };

  return {
    amend(account, ref, changes) {
      const closed = gate.closedFor({ postOnly: true });
      if (closed !== undefined) return refused(closed);
      const order = firstOpen(account, ref);
      if (order === undefined) return refused('EOrder:Unknown order');
      const limited = gate.charge(account, order.symbol, { type: 'amend', since: order.changedAt });
      if (limited !== undefined) return refused(limited);
      if (changes.deadline !== undefined && changes.deadline < now())
        return refused('EService:Deadline elapsed');
      const pair = pairs.get(order.symbol);
      if (pair === undefined) return refused('EQuery:Unknown asset pair');
      const { book, listing } = pair;
      const amended = amendOrder(order, changes, pair, desk.signal(pair, order.trigger?.signal));
      if (amended.type === 'refused') return amended;

      const { loses, ...terms } = amended.terms;
      const next: Order = { ...order, ...terms };
      const waits = order.status === 'pending' || order.trigger?.status === 'untriggered';
      const careful = next.postOnly || gate.status === 'post_only';
      if (careful && !waits && next.limit !== order.limit && book.wouldTake(next))
        return refused('EOrder:Post only order');
      const smaller = next.left <= order.left && !loses && next.trigger?.price === order.trigger?.price;
      const error = smaller
        ? undefined
        : unpayable({ vault, pairs, contracts, meets: desk.meets }, next, pair);
      if (error !== undefined) return refused(error);

      const amendId = listing.contract === undefined ? ids.execution() : ids.uuid();
      const at = now();
      const ends = next.left <= 0n;
      const again = !waits && !ends && loses;
      if (again) book.remove(order, at);
      if (!ends) {
        if (!waits && !again) book.shrink(order, next.left, at);
        Object.assign(order, terms);
      }
      order.amended = true;
      vault.tell(account, () => ({
        type: 'amended',
        order: viewOf(order),
        amendId,
        reason: 'User requested',
        at,
      }));
      if (ends) desk.end(order, 'canceled', 'User requested');
      else desk.changed(order, again);
      stir(order.symbol);
      return done({ amendId, order: viewOf(order) });
    },
    edit(account, ref, changes) {
      const order = firstOpen(account, ref);
      if (order === undefined) return refused('EOrder:Unknown order');
      const limited = gate.charge(account, order.symbol, { type: 'edit', since: order.changedAt });
      if (limited !== undefined) return refused(limited);
      const pair = pairs.get(order.symbol);
      if (pair === undefined) return refused('EQuery:Unknown asset pair');
      if (order.close !== undefined || order.trigger?.status === 'triggered')
        return refused('EOrder:Order not editable');
      const prepared = prepare(account, { ...draftOf(order, pair.listing), ...changes }, order.id);
      if (prepared.type === 'refused') return prepared;
      const next = prepared.value;
      // what was filled is filled: the new order is for the rest
      if (next.qty <= order.filled) return refused('EOrder:Not enough leaves qty');
      next.qty -= order.filled;
      next.left = next.qty;
      if (changes.validate === true) return done({ original: viewOf(order), order: viewOf(next) });
      // as though it stood in the old one's place
      const error = admitted({ ...next, id: order.id, hold: order.hold });
      if (error !== undefined) return refused(error);
      desk.end(order, 'canceled', 'User requested');
      const entered = enter(next);
      return done({ original: viewOf(order), order: entered });
    },
  };
}
