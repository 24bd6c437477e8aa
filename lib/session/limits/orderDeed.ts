// What calls do to the orders that are remembered.
import type { Ran } from '../../core/errors/Ran.ts';
import type { WireObject } from '../../protocol/Wire.ts';
import type { Asked } from '../rest/Asked.ts';
import { membersOf } from './membersOf.ts';
import type { KnownOrder, OrderMemory } from './orderMemory.ts';
import { orderNames } from './orderNames.ts';
import { pairAsked } from './pairAsked.ts';
import { pairName } from './pairName.ts';

/** A call on its way, and what its end makes known. */
export interface OrderDeed {
  /** @param at when the answer came, milliseconds since 1970 */
  done(result: unknown, at: number): void;
  /** @param at from when on nothing of it happens any more */
  failed(ran: Ran, at: number): void;
}

const nothing: OrderDeed = { done: () => undefined, failed: () => undefined };

/** The order is as it is from now on. */
const settled = (order: KnownOrder, at: number): void => {
  order.changing -= 1;
  order.since = at;
};

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The known orders that a call means. */
const meant = (memory: OrderMemory, wire: WireObject): readonly KnownOrder[] =>
  orderNames.asked(wire).flatMap((name) => memory.find(name));

function adds(
  memory: OrderMemory,
  pair: string,
  given: readonly unknown[],
  parts: (result: unknown) => readonly unknown[],
): OrderDeed {
  const fresh = given.map((order) => memory.add(pair, orderNames.given(order)));
  return {
    done(result, at) {
      const told = parts(result).map((part) => orderNames.told(membersOf(part)['txid']));
      for (const [index, names] of told.entries()) {
        const order = fresh[index] ?? memory.add(pair, []);
        for (const name of names) memory.name(order, name);
        settled(order, at);
        // neither a check nor what failed has an id
        if (names.length === 0) memory.forget(order);
      }
      for (const order of fresh.slice(told.length)) memory.forget(order);
    },
    failed(ran, at) {
      for (const order of fresh) {
        settled(order, at);
        if (ran === 'no') memory.forget(order);
      }
    },
  };
}

function changes(orders: readonly KnownOrder[]): OrderDeed {
  for (const order of orders) order.changing += 1;
  return {
    done(_, at) {
      for (const order of orders) settled(order, at);
    },
    failed(ran, at) {
      for (const order of orders) {
        if (ran === 'no') order.changing -= 1;
        else settled(order, at);
      }
    },
  };
}

/** An edit is a new order in the place of an old one. */
function edits(memory: OrderMemory, asked: Asked): OrderDeed {
  const old = meant(memory, asked.wire);
  const group = old.flatMap(({ names }) => names.filter(orderNames.isGroup));
  const change = changes(old);
  const next = adds(memory, pairAsked(asked) ?? '', [asked.wire], (result) => [result]);
  return {
    done(result, at) {
      change.done(result, at);
      const replaced = orderNames.told(membersOf(result)['txid']);
      next.done(result, at);
      for (const name of replaced)
        for (const order of memory.find(name)) for (const one of group) memory.name(order, one);
      if (replaced.length > 0) for (const order of old) order.gone = true;
    },
    failed(ran, at) {
      change.failed(ran, at);
      next.failed(ran, at);
    },
  };
}

/** @param every also those that were filled meanwhile are gone after it */
function cancels(orders: readonly KnownOrder[], every: boolean): OrderDeed {
  const all = new Set(orders.filter(({ changing }) => changing === 0));
  return {
    done(result) {
      // fewer: which of them is not told
      if (!every && Number(membersOf(result)['count']) < all.size) return;
      for (const order of all) order.gone = true;
    },
    failed: () => undefined,
  };
}

/** Orders that an answer shows are as they are: older than the answer, of whomever they are. */
function seen(memory: OrderMemory): OrderDeed {
  return {
    done(result, at) {
      for (const [txid, order] of Object.entries(membersOf(membersOf(result)['open']))) {
        if (orderNames.told(txid).some((name) => memory.find(name).length > 0)) continue;
        const { pair } = membersOf(membersOf(order)['descr']);
        if (typeof pair === 'string')
          settled(memory.add(pairName(pair), [...orderNames.told(txid), ...orderNames.given(order)]), at);
      }
    },
    failed: () => undefined,
  };
}

/** A call goes: what it places or changes counts as young until it has ended. */
export function orderDeed(memory: OrderMemory, asked: Asked): OrderDeed {
  const { endpoint, wire } = asked;
  const { engine } = endpoint.cost;
  if (endpoint.name === 'OpenOrders') return seen(memory);
  if (engine === undefined || wire['validate'] === true || wire['validate'] === 'true') return nothing;
  const pair = pairAsked(asked) ?? '';
  switch (engine) {
    case 'add':
      return adds(memory, pair, [wire], (result) => [result]);
    case 'batchAdd':
      return adds(memory, pair, listIn(wire['orders']), (result) => listIn(membersOf(result)['orders']));
    case 'amend':
      return changes(meant(memory, wire));
    case 'edit':
      return edits(memory, asked);
    case 'cancel':
    case 'batchCancel':
      return cancels(meant(memory, wire), false);
    case 'cancelAll':
      return cancels(memory.open(), true);
  }
}
