// The life of an order: placed, working, changed, ended.
import type { Ids } from '../access/ids.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Derivatives } from './derivatives.ts';
import { draftOf } from './draftOf.ts';
import type { Fill } from './Fill.ts';
import { holdFor, unpayable } from './funds.ts';
import type { OrderView } from './HouseEvent.ts';
import type { Order, OrderStatus } from './Order.ts';
import type { OrderDraft } from './OrderDraft.ts';
import { closable } from './positions.ts';
import { hasTrigger, type ReadDraft } from './readDraft.ts';
import { readPrice } from './readPrice.ts';
import { settle } from './settle.ts';
import { goesOff, trail } from './triggered.ts';
import type { Vault } from './Vault.ts';

/** What the desk stands on. */
export interface DeskParts {
  readonly vault: Vault;
  readonly pairs: ReadonlyMap<string, SymbolMarket>;
  readonly contracts: Derivatives;
  readonly ids: Ids;
  /** Microseconds since 1970. */
  readonly now: () => number;
}

/** Orders as they live. What is asked of it was checked before. */
export interface Desk {
  /** Makes an order of a draft; nobody knows it yet. */
  draw(account: string, draft: OrderDraft, read: ReadDraft, parent?: string): Order;
  /** Lets it in: it starts, waits for its time or its trigger, or works at once. */
  enter(order: Order): void;
  end(order: Order, status: OrderStatus, reason: string): void;
  /** After its limit, size or trigger changed. @param again it was taken out of its queue and works anew */
  changed(order: Order, again: boolean): void;
  /** After a step of a pair: what was waiting for a price. */
  stepped(pair: SymbolMarket): void;
  /** What was waiting for a time. */
  passed(): void;
  /** Lots that an order could take off a position. */
  reducible(order: Order): bigint;
  /** An order as it would be asked for again. */
  draftOf(order: Order): OrderDraft;
  /** What a trigger watches, ticks. */
  signal(pair: SymbolMarket, of: OrderDraft['signal']): number;
}

export const viewOf = (order: Order): OrderView => ({
  ...order,
  trades: [...order.trades],
  trigger: order.trigger === undefined ? undefined : { ...order.trigger },
});

const mostClosed = 10_000;

/** @see DeskParts */
export function desk({ vault, pairs, contracts, ids, now }: DeskParts): Desk {
  const orders = new Map<string, Order>();
  const waiting = new Map<string, Set<Order>>();
  const timed = new Set<Order>();
  const prices = new Map<string, number[]>();
  /** Accounts that traded a symbol since their reducing orders were looked at. */
  const dirty = new Map<string, Set<string>>();
  const pairOf = (symbol: string): SymbolMarket => {
    const pair = pairs.get(symbol);
    if (pair === undefined) throw new RangeError(`there is no pair ${symbol}`);
    return pair;
  };

  const signal: Desk['signal'] = (pair, of = 'last') =>
    of === 'last'
      ? pair.last()
      : of === 'index'
        ? pair.index()
        : (contracts.clocks.get(pair.listing.symbol)?.mark() ?? pair.last());

  const rehold = (order: Order): void => {
    if (order.hold !== undefined) vault.release(order.account, order.hold.asset, order.hold.amount);
    const price = order.limit ?? order.trigger?.price;
    const working = order.status === 'open' || order.status === 'pending';
    order.hold =
      working && price !== undefined ? holdFor(vault, order, pairOf(order.symbol).listing, price) : undefined;
    if (order.hold !== undefined) vault.hold(order.account, order.hold.asset, order.hold.amount);
  };

  const end: Desk['end'] = (order, status, reason) => {
    const at = now();
    const pair = pairOf(order.symbol);
    pair.book.remove(order, at);
    waiting.get(order.symbol)?.delete(order);
    timed.delete(order);
    orders.delete(order.id);
    order.status = status;
    order.reason = status === 'closed' ? undefined : reason;
    order.closedAt = at;
    rehold(order);
    const state = vault.state(order.account);
    state.openOrders.delete(order.id);
    state.closedOrders.push(order);
    if (state.closedOrders.length > 2 * mostClosed) state.closedOrders.splice(0, mostClosed);
    const view = viewOf(order);
    if (status === 'closed') vault.tell(order.account, { type: 'filled', order: view, at });
    else
      vault.tell(order.account, {
        type: status === 'expired' ? 'expired' : 'canceled',
        order: view,
        reason,
        at,
      });
    if (status === 'closed' && order.close !== undefined) follow(order, order.close);
  };

  /** Places the order that closes what this one did. */
  const follow = (order: Order, { type, limit, trigger }: NonNullable<Order['close']>): void => {
    const pair = pairOf(order.symbol);
    const at = pair.last();
    const [first, second] = [
      trigger === undefined ? undefined : readPrice(trigger, at, pair.listing, 'close'),
      limit === undefined ? undefined : readPrice(limit, at, pair.listing, 'close'),
    ];
    const next = draw(
      order.account,
      {
        symbol: order.symbol,
        side: order.side === 'buy' ? 'sell' : 'buy',
        type,
        leverage: order.leverage,
        ...(limit === undefined ? {} : { limit }),
        ...(trigger === undefined ? {} : { trigger }),
      },
      {
        qty: order.filled,
        limit: second?.type === 'price' ? second.price : undefined,
        display: undefined,
        trigger: first?.type === 'price' ? first.price : undefined,
        leverage: order.leverage,
        timeInForce: 'gtc',
        cash: undefined,
      },
      order.id,
    );
    if (unpayable(vault, pairs, contracts, next, pair, next.limit ?? at) === undefined) enter(next);
  };

  const told = (order: Order, fill: Fill): void => {
    const traders = dirty.get(order.symbol) ?? new Set();
    dirty.set(order.symbol, traders);
    traders.add(order.account);
    vault.tell(order.account, { type: 'traded', order: viewOf(order), fill, at: fill.at });
    if (pairOf(order.symbol).listing.contract !== undefined)
      vault.tell(order.account, { type: 'position', symbol: order.symbol, at: fill.at });
    if (order.filled === order.qty) end(order, 'closed', '');
    else rehold(order);
  };

  /** Orders that may only reduce shrink with what they reduce. */
  const fitReducing = (symbol: string): void => {
    const traders = dirty.get(symbol);
    if (traders === undefined) return;
    dirty.delete(symbol);
    for (const account of traders)
      for (const order of [...vault.state(account).openOrders.values()]) {
        if (order.symbol !== symbol || !order.reduceOnly || order.status !== 'open') continue;
        const most = reducible(account, symbol, order.side);
        if (most === 0n) end(order, 'canceled', 'Reduce only:Position is closed');
        else if (order.left > most) {
          order.qty -= order.left - most;
          if (order.trigger?.status === 'untriggered') order.left = most;
          else pairOf(symbol).book.shrink(order, most, now());
        }
      }
  };
  const reducible = (account: string, symbol: string, side: 'buy' | 'sell'): bigint => {
    if (pairOf(symbol).listing.contract === undefined) return closable(vault.state(account), symbol, side);
    const size = contracts.size(account, symbol);
    return size > 0n === (side === 'sell') && size !== 0n ? (size < 0n ? -size : size) : 0n;
  };

  const work = (order: Order): void => {
    const pair = pairOf(order.symbol);
    const at = now();
    const instant = order.limit === undefined;
    if (order.postOnly && pair.book.wouldTake(order)) {
      end(order, 'canceled', 'Post only order');
      return;
    }
    if (order.reduceOnly) {
      const most = reducible(order.account, order.symbol, order.side);
      if (most === 0n) {
        end(order, 'canceled', 'Reduce only:Position is closed');
        return;
      }
      if (order.left > most) {
        order.qty -= order.left - most;
        order.left = most;
      }
    }
    if (order.timeInForce === 'fok' && pair.book.estimate(order).lots < order.left) {
      end(order, 'canceled', 'Insufficient liquidity');
      return;
    }
    const worst = order.limit ?? pair.last();
    if (unpayable(vault, pairs, contracts, order, pair, worst) !== undefined) {
      end(order, 'canceled', order.leverage > 0 ? 'Insufficient margin' : 'Insufficient funds');
      return;
    }
    if (order.status === 'pending') {
      order.status = 'open';
      vault.tell(order.account, { type: 'opened', order: viewOf(order), at });
    }
    rehold(order);
    const taken = pair.take(order, instant ? 'market' : 'limit', at);
    for (const maker of taken.removed) {
      const own = orders.get(maker.id);
      if (own !== undefined) end(own, 'canceled', 'Self trade prevention');
    }
    for (const maker of taken.refilled) {
      const own = orders.get(maker.id);
      if (own !== undefined) vault.tell(own.account, { type: 'refilled', order: viewOf(own), at });
    }
    if (order.status === 'open') {
      if (taken.stopped) end(order, 'canceled', 'Self trade prevention');
      else if (instant) end(order, 'canceled', 'Insufficient liquidity');
      else if (order.timeInForce === 'ioc' || order.timeInForce === 'fok')
        end(order, 'canceled', 'Could not fill at once');
      else {
        pair.book.rest(order, at);
        rehold(order);
      }
    }
    if (taken.matches.length === 0) return;
    fitReducing(order.symbol);
    checkTriggers(pair);
  };

  const fire = (order: Order, price: number): void => {
    const { trigger } = order;
    if (trigger === undefined || trigger.status === 'triggered') return;
    const { listing } = pairOf(order.symbol);
    trigger.status = 'triggered';
    trigger.at = now();
    trigger.seen = price;
    waiting.get(order.symbol)?.delete(order);
    if (order.askedLimit !== undefined && order.askedLimit.type !== 'static') {
      const read = readPrice(order.askedLimit, trigger.price, listing, 'price2');
      if (read.type === 'price') order.limit = read.price;
    }
    vault.tell(order.account, { type: 'triggered', order: viewOf(order), at: now() });
    work(order);
  };

  let checking = false;
  const checkTriggers = (pair: SymbolMarket): void => {
    const { symbol } = pair.listing;
    if (checking) return;
    checking = true;
    // what goes off trades, and that may set off others: until nothing moves any more
    for (let rounds = 0; rounds < 100; rounds += 1) {
      const seen = prices.get(symbol) ?? [];
      prices.set(symbol, []);
      const due: (readonly [Order, number])[] = [];
      for (const order of waiting.get(symbol) ?? []) {
        const watched = order.trigger?.signal ?? 'last';
        for (const price of watched === 'last' ? [...seen, pair.last()] : [signal(pair, watched)]) {
          if (trail(order, price, pair.listing)) {
            rehold(order);
            vault.tell(order.account, { type: 'trailed', order: viewOf(order), at: now() });
          }
          if (!goesOff(order, price)) continue;
          due.push([order, price]);
          break;
        }
      }
      if (due.length === 0) break;
      for (const [order, price] of due) if (orders.has(order.id)) fire(order, price);
    }
    checking = false;
  };

  const activate = (order: Order): void => {
    const pair = pairOf(order.symbol);
    if (order.type === 'settle-position') {
      end(order, 'closed', '');
      return;
    }
    if (order.trigger === undefined) {
      work(order);
      return;
    }
    order.status = 'open';
    const ofPair = waiting.get(order.symbol) ?? new Set();
    waiting.set(order.symbol, ofPair);
    ofPair.add(order);
    rehold(order);
    vault.tell(order.account, { type: 'opened', order: viewOf(order), at: now() });
    checkTriggers(pair);
  };

  const draw: Desk['draw'] = (account, draft, read, parent) => {
    const pair = pairOf(draft.symbol);
    const at = now();
    const { qty, limit, display, trigger, leverage, timeInForce, cash } = read;
    return {
      id: pair.listing.contract === undefined ? ids.order() : ids.uuid(),
      account,
      symbol: draft.symbol,
      side: draft.side,
      type: draft.type,
      limit,
      left: qty,
      shown: 0n,
      display,
      queuedAt: at,
      selfTrade: draft.selfTrade ?? 'cancel_newest',
      clOrdId: draft.clOrdId,
      userref: draft.userref,
      status: 'pending',
      reason: undefined,
      qty,
      filled: 0n,
      value: 0n,
      cost: 0n,
      fee: 0n,
      feeIn: draft.feeIn ?? 'quote',
      askedLimit: draft.limit,
      trigger:
        hasTrigger(draft.type) && trigger !== undefined && draft.trigger !== undefined
          ? {
              signal: draft.signal ?? 'last',
              asked: draft.trigger,
              price: trigger,
              peak: undefined,
              seen: undefined,
              status: 'untriggered',
              at: undefined,
            }
          : undefined,
      timeInForce,
      postOnly: draft.postOnly ?? false,
      reduceOnly: draft.reduceOnly ?? false,
      leverage,
      close: draft.close,
      parent,
      cash,
      openedAt: at,
      startAt: draft.startAt,
      expireAt: draft.expireAt,
      closedAt: undefined,
      changedAt: at,
      amended: false,
      hold: undefined,
      trades: [],
    };
  };
  const enter: Desk['enter'] = (order) => {
    orders.set(order.id, order);
    vault.state(order.account).openOrders.set(order.id, order);
    rehold(order);
    vault.tell(order.account, { type: 'placed', order: viewOf(order), at: now() });
    if (order.expireAt !== undefined || order.startAt !== undefined) timed.add(order);
    if (order.startAt === undefined || order.startAt <= now()) activate(order);
  };

  for (const pair of pairs.values()) {
    const { symbol } = pair.listing;
    pair.onMatch((match, trade) => {
      if ((waiting.get(symbol)?.size ?? 0) > 0)
        prices.set(symbol, [...(prices.get(symbol) ?? []), trade.price]);
      settle({ vault, pairs, contracts, ids }, pair, match, trade, (id) => orders.get(id), told);
    });
  }

  return {
    draw,
    enter,
    end,
    signal,
    reducible: ({ account, symbol, side }) => reducible(account, symbol, side),
    draftOf: (order) => draftOf(order, pairOf(order.symbol).listing),
    changed(order, again) {
      order.changedAt = now();
      if (again) work(order);
      else rehold(order);
      if (order.trigger?.status === 'untriggered') checkTriggers(pairOf(order.symbol));
    },
    stepped(pair) {
      contracts.clocks.get(pair.listing.symbol)?.look();
      if ((waiting.get(pair.listing.symbol)?.size ?? 0) > 0) checkTriggers(pair);
      fitReducing(pair.listing.symbol);
    },
    passed() {
      const at = now();
      contracts.pass(at);
      for (const order of [...timed]) {
        if (order.expireAt !== undefined && order.expireAt <= at) end(order, 'expired', 'Expired');
        else if (order.status === 'pending' && (order.startAt ?? 0) <= at) activate(order);
      }
    },
  };
}
