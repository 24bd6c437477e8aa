// Orders come in.
import { done } from './done.ts';
import type { House, Outcome } from './House.ts';
import type { OrderView } from './HouseEvent.ts';
import { hasMatured } from './hasMatured.ts';
import type { Office } from './Office.ts';
import type { Order } from './Order.ts';
import type { OrderDraft } from './OrderDraft.ts';
import { readDraft } from './readDraft.ts';
import { refused } from './refused.ts';
import { settlement } from './settlement.ts';
import { unpayable } from './unpayable.ts';
import { viewOf } from './viewOf.ts';

/** @see placing */
export interface Placing extends Pick<House, 'add' | 'addBatch'> {
  /** Reads and checks; nothing is placed. */
  readonly prepare: (account: string, draft: OrderDraft, parent?: string) => Outcome<Order>;
  /** What only the engine sees: funds and positions. @returns the exchange's words against it */
  readonly admitted: (order: Order) => string | undefined;
  readonly enter: (order: Order) => OrderView;
}

/** @see Office */
export function placing({ vault, pairs, contracts, now, scripts, desk, gate, stir }: Office): Placing {
  const prepare: Placing['prepare'] = (account, draft, parent) => {
    const closed = gate.closedFor(draft);
    if (closed !== undefined) return refused(closed);
    const pair = pairs.get(draft.symbol);
    if (pair === undefined) return refused('EQuery:Unknown asset pair');
    if (pair.listing.contract !== undefined && !vault.state(account).trading)
      return refused('EAccount:Trading disabled');
    if (hasMatured(pair.listing, now())) return refused('EService:Contract expired');
    const reading = readDraft(draft, pair, desk.signal(pair, draft.signal), now(), account);
    if (reading.type === 'refused') return reading;
    if (draft.clOrdId !== undefined)
      for (const { clOrdId } of vault.state(account).openOrders.values())
        if (clOrdId === draft.clOrdId) return refused('EGeneral:Invalid arguments:cl_ord_id');
    return done(desk.draw(account, draft, reading.read, parent));
  };
  const admitted: Placing['admitted'] = (order) => {
    const pair = pairs.get(order.symbol);
    if (pair === undefined) return 'EQuery:Unknown asset pair';
    if (order.type === 'settle-position') {
      // what comes later is looked at later
      if (order.startAt !== undefined && order.startAt > now()) return undefined;
      const found = settlement(vault, pairs, order);
      if (found.type === 'refused') return found.error;
      order.qty = found.lots;
      order.left = found.lots;
      return undefined;
    }
    if (order.reduceOnly && desk.reducible(order) === 0n) return 'EOrder:Reduce only:No position exists';
    return unpayable({ vault, pairs, contracts, meets: desk.meets }, order, pair);
  };
  const enter = (order: Order): OrderView => {
    desk.enter(order);
    stir(order.symbol);
    return viewOf(order);
  };
  const place = (order: Order, validate = false): Outcome<OrderView> => {
    if (validate) return done(viewOf(order));
    const refusal = scripts.refusal(order);
    if (refusal !== undefined) return refused(refusal);
    const error = admitted(order);
    return error === undefined ? done(enter(order)) : refused(error);
  };

  return {
    prepare,
    admitted,
    enter,
    add(account, draft) {
      const limited = gate.charge(account, draft.symbol, { type: 'add' });
      if (limited !== undefined) return refused(limited);
      const prepared = prepare(account, draft);
      return prepared.type === 'refused' ? prepared : place(prepared.value, draft.validate);
    },
    addBatch(account, drafts) {
      const [first] = drafts;
      if (first === undefined || drafts.length < 2 || drafts.length > 15)
        return refused('EGeneral:Invalid arguments:orders');
      if (drafts.some(({ symbol }) => symbol !== first.symbol))
        return refused('EGeneral:Invalid arguments:pair');
      const limited = gate.charge(account, first.symbol, { type: 'batchAdd', orders: drafts.length });
      if (limited !== undefined) return refused(limited);
      const names = drafts.flatMap(({ clOrdId }) => (clOrdId === undefined ? [] : [clOrdId]));
      if (new Set(names).size < names.length) return refused('EGeneral:Invalid arguments:cl_ord_id');
      const prepared: Order[] = [];
      for (const draft of drafts) {
        const one = prepare(account, draft);
        if (one.type === 'refused') return one;
        prepared.push(one.value);
      }
      return done(prepared.map((order, index) => place(order, drafts[index]?.validate)));
    },
  };
}
