// The one state behind every surface.
import type { Ids } from '../access/ids.ts';
import type { TradingRequest } from '../access/TradingRequest.ts';
import { type TradingCounter, tradingCounter } from '../access/tradingCounter.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { amendOrder } from './amendOrder.ts';
import { derivatives } from './derivatives.ts';
import { desk, viewOf } from './desk.ts';
import { tradeBalance, unpayable } from './funds.ts';
import type { Area, House, OrderRef, Outcome, SystemStatus, WalletRef } from './House.ts';
import type { OrderView } from './HouseEvent.ts';
import { liquidator } from './liquidator.ts';
import type { Order } from './Order.ts';
import type { OrderDraft } from './OrderDraft.ts';
import { type AccountSeed, openVault } from './openVault.ts';
import { readDraft } from './readDraft.ts';
import { settlePosition } from './settlePosition.ts';
import type { AccountState, Vault } from './Vault.ts';

/** What a house is opened with. */
export interface HouseParts {
  /** Spot pairs and contracts. */
  readonly pairs: ReadonlyMap<string, SymbolMarket>;
  readonly accounts: readonly AccountSeed[];
  readonly ids: Ids;
  /** Microseconds since 1970. */
  readonly now: () => number;
  /** Are the matching engine's counters watched? Default true. */
  readonly limits?: boolean;
  /** After an account did something on a pair. */
  readonly stirred?: (pair: SymbolMarket) => void;
}

/** A house and what only its owner may do with it. */
export interface OpenedHouse extends House {
  readonly vault: Vault;
  /** What all open positions in contracts cost. */
  readonly openCost: () => bigint;
  /** After a step of the crowd on a pair. */
  stepped(pair: SymbolMarket): void;
  /** After time went on. */
  passed(nowMs: number): void;
}

const refused = (error: string): { readonly type: 'refused'; readonly error: string } => ({
  type: 'refused',
  error,
});
const done = <T>(value: T): { readonly type: 'done'; readonly value: T } => ({ type: 'done', value });

const named = (order: Order, ref: OrderRef): boolean => {
  switch (ref.type) {
    case 'id':
      return order.id === ref.id;
    case 'clOrdId':
      return order.clOrdId === ref.id;
    case 'userref':
      return order.userref === ref.userref;
  }
};

/** @see HouseParts */
export function openHouse({ pairs, accounts, ids, now, limits = true, stirred }: HouseParts): OpenedHouse {
  const vault = openVault(accounts, ids, now);
  const contracts = derivatives(pairs, vault, now);
  const orders = desk({ vault, pairs, contracts, ids, now });
  const liquidate = liquidator(vault, pairs, contracts, orders);
  const counters = new Map<string, TradingCounter>();
  const switches = new Map<string, { readonly account: string; readonly area: Area; readonly at: number }>();
  let status: SystemStatus = 'online';

  const counterOf = ({ id, tier }: AccountState): TradingCounter => {
    const counter = counters.get(id) ?? tradingCounter(tier);
    counters.set(id, counter);
    return counter;
  };
  const charge = (state: AccountState, symbol: string, request: TradingRequest): string | undefined => {
    if (!limits) return undefined;
    let open = 0;
    for (const order of state.openOrders.values()) if (order.symbol === symbol) open += 1;
    const admission = counterOf(state).charge(symbol, request, { now: now(), open });
    return admission.type === 'refused' ? admission.error : undefined;
  };
  const stir = (symbol: string): void => {
    const pair = pairs.get(symbol);
    if (pair !== undefined) stirred?.(pair);
  };
  const isOf = (area: Area, symbol: string): boolean =>
    (pairs.get(symbol)?.listing.contract !== undefined) === (area === 'derivatives');

  /** The exchange's words against new orders and changes in the market's state. */
  const closedFor = (draft: Pick<OrderDraft, 'postOnly'> | undefined): string | undefined => {
    if (status === 'maintenance') return 'EService:Unavailable';
    if (draft === undefined || status === 'online') return undefined;
    if (status === 'cancel_only') return 'EService:Market in cancel_only mode';
    return draft.postOnly === true ? undefined : 'EService:Market in post_only mode';
  };

  /** Reads and checks; nothing is placed. */
  const prepare = (account: string, draft: OrderDraft, parent?: string): Outcome<Order> => {
    const closed = closedFor(draft);
    if (closed !== undefined) return refused(closed);
    const pair = pairs.get(draft.symbol);
    if (pair === undefined) return refused('EQuery:Unknown asset pair');
    const reading = readDraft(draft, pair, orders.signal(pair, draft.signal), now());
    if (reading.type === 'refused') return reading;
    const state = vault.state(account);
    if (draft.clOrdId !== undefined)
      for (const open of state.openOrders.values())
        if (open.clOrdId === draft.clOrdId) return refused('EGeneral:Invalid arguments:cl_ord_id');
    return done(orders.draw(account, draft, reading.read, parent));
  };
  /** What only the engine sees: funds, positions. */
  const admitted = (order: Order): string | undefined => {
    const pair = pairs.get(order.symbol);
    if (pair === undefined) return 'EQuery:Unknown asset pair';
    if (order.type === 'settle-position') return undefined;
    if (order.reduceOnly && orders.reducible(order) === 0n) return 'EOrder:Reduce only:No position exists';
    const price = order.limit ?? order.trigger?.price ?? pair.last();
    return unpayable(vault, pairs, contracts, order, pair, price);
  };
  const enter = (order: Order): Outcome<OrderView> => {
    if (order.type === 'settle-position') {
      const error = settlePosition(vault, pairs, order, ids.execution(), now());
      if (error !== undefined) return refused(error);
    }
    orders.enter(order);
    stir(order.symbol);
    return done(viewOf(order));
  };
  const open = (account: string, ref: OrderRef): readonly Order[] => {
    const { openOrders } = vault.state(account);
    if (ref.type === 'id') {
      const one = openOrders.get(ref.id);
      return one === undefined ? [] : [one];
    }
    return [...openOrders.values()].filter((order) => named(order, ref));
  };

  const cancelEach = (which: readonly Order[], reason: string): void => {
    for (const order of which) orders.end(order, 'canceled', reason);
    for (const symbol of new Set(which.map((order) => order.symbol))) stir(symbol);
  };

  const house: OpenedHouse = {
    now,
    pairs,
    vault,
    openCost: contracts.openCost,
    status: () => status,
    setStatus(next) {
      status = next;
    },
    accounts: vault.accounts,
    account: vault.state,

    add(account, draft) {
      const state = vault.state(account);
      const limited = charge(state, draft.symbol, { type: 'add' });
      if (limited !== undefined) return refused(limited);
      const prepared = prepare(account, draft);
      if (prepared.type === 'refused') return prepared;
      const order = prepared.value;
      if (draft.validate === true) return done(viewOf(order));
      const error = admitted(order);
      return error === undefined ? enter(order) : refused(error);
    },
    addBatch(account, drafts) {
      const [first] = drafts;
      if (first === undefined || drafts.length < 2 || drafts.length > 15)
        return refused('EGeneral:Invalid arguments:orders');
      if (drafts.some(({ symbol }) => symbol !== first.symbol))
        return refused('EGeneral:Invalid arguments:pair');
      const state = vault.state(account);
      const limited = charge(state, first.symbol, { type: 'batchAdd', orders: drafts.length });
      if (limited !== undefined) return refused(limited);
      const prepared = drafts.map((draft) => prepare(account, draft));
      const wrong = prepared.find((one) => one.type === 'refused');
      if (wrong !== undefined) return wrong;
      return done(
        prepared.map((one, index) => {
          if (one.type === 'refused') return one;
          if (drafts[index]?.validate === true) return done(viewOf(one.value));
          const error = admitted(one.value);
          return error === undefined ? enter(one.value) : refused(error);
        }),
      );
    },
    amend(account, ref, changes) {
      const closed = closedFor({ postOnly: changes.postOnly ?? status === 'post_only' });
      if (closed !== undefined) return refused(closed);
      const [order] = open(account, ref);
      const state = vault.state(account);
      if (order === undefined) return refused('EOrder:Unknown order');
      const limited = charge(state, order.symbol, { type: 'amend', since: order.changedAt });
      if (limited !== undefined) return refused(limited);
      if (changes.deadline !== undefined && changes.deadline < now())
        return refused('EService:Deadline elapsed');
      const pair = pairs.get(order.symbol);
      if (pair === undefined) return refused('EQuery:Unknown asset pair');
      const amended = amendOrder(order, changes, pair, orders.signal(pair, order.trigger?.signal));
      if (amended.type === 'refused') return amended;
      const left = amended.qty - order.filled;
      const amendId = ids.execution();
      const tell = (reason: string): void => {
        order.amended = true;
        vault.tell(account, { type: 'amended', order: viewOf(order), amendId, reason, at: now() });
      };
      if (left <= 0n) {
        tell('User requested');
        orders.end(order, 'canceled', 'User requested');
        stir(order.symbol);
        return done({ amendId, order: viewOf(order) });
      }
      const { qty, limit, display, trigger } = amended;
      const next: Order = { ...order, qty, limit, display, trigger, left };
      const postOnly = changes.postOnly ?? order.postOnly;
      if (postOnly && amended.limit !== order.limit && pair.book.wouldTake(next))
        return refused('EOrder:Post only order');
      const price = next.limit ?? next.trigger?.price ?? pair.last();
      const error = unpayable(vault, pairs, contracts, next, pair, price);
      if (error !== undefined) return refused(error);
      const untriggered = order.trigger?.status === 'untriggered';
      const resting = order.status === 'open' && !untriggered;
      if (resting && amended.loses) pair.book.remove(order, now());
      order.qty = amended.qty;
      order.limit = amended.limit;
      order.display = amended.display;
      order.trigger = amended.trigger;
      order.postOnly = postOnly;
      if (resting && !amended.loses && left < order.left) pair.book.shrink(order, left, now());
      order.left = left;
      tell('User requested');
      orders.changed(order, resting && amended.loses);
      stir(order.symbol);
      return done({ amendId, order: viewOf(order) });
    },
    edit(account, ref, changes) {
      const [order] = open(account, ref);
      const state = vault.state(account);
      if (order === undefined) return refused('EOrder:Unknown order');
      const limited = charge(state, order.symbol, { type: 'edit', since: order.changedAt });
      if (limited !== undefined) return refused(limited);
      if (order.close !== undefined || order.trigger?.status === 'triggered')
        return refused('EOrder:Order not editable');
      const drafted = orders.draftOf(order);
      const prepared = prepare(account, { ...drafted, ...changes }, order.id);
      if (prepared.type === 'refused') return prepared;
      const next = prepared.value;
      if (next.qty <= order.filled) return refused('EOrder:Not enough leaves qty');
      const left = next.qty - order.filled;
      next.qty = left;
      next.left = left;
      if (changes.validate === true) return done({ original: viewOf(order), order: viewOf(next) });
      const error = admitted({ ...next, hold: order.hold });
      if (error !== undefined) return refused(error);
      orders.end(order, 'canceled', 'User requested');
      const entered = enter(next);
      if (entered.type === 'refused') return entered;
      return done({ original: viewOf(order), order: entered.value });
    },
    cancel(account, ref) {
      const closed = closedFor(undefined);
      if (closed !== undefined) return refused(closed);
      const which = open(account, ref);
      const [first] = which;
      if (first === undefined) return refused('EOrder:Unknown order');
      const limited = charge(vault.state(account), first.symbol, { type: 'cancel', since: first.changedAt });
      if (limited !== undefined) return refused(limited);
      cancelEach(which, 'User requested');
      return done(which.map(viewOf));
    },
    cancelAll(account, area, symbol, reason = 'User requested') {
      const closed = closedFor(undefined);
      if (closed !== undefined) return refused(closed);
      const which = [...vault.state(account).openOrders.values()].filter(
        (order) => isOf(area, order.symbol) && (symbol === undefined || order.symbol === symbol),
      );
      for (const one of new Set(which.map((order) => order.symbol))) {
        const since = which.filter((order) => order.symbol === one).map((order) => order.changedAt);
        charge(vault.state(account), one, { type: 'batchCancel', since });
      }
      cancelEach(which, reason);
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
    find(account, ref) {
      const { openOrders, closedOrders } = vault.state(account);
      return [...openOrders.values(), ...closedOrders].filter((order) => named(order, ref)).map(viewOf);
    },

    deposit(account, asset, amount) {
      const refId = ids.execution();
      vault.bring(asset, amount);
      vault.post(account, { wallet: 'spot', asset, amount, type: 'deposit', refId });
      return refId;
    },
    withdraw(account, asset, amount, fee) {
      if (amount <= 0n) return refused('EFunding:Invalid amount');
      if (vault.available(account, asset) < amount + fee) return refused('EFunding:Insufficient funds');
      const refId = ids.execution();
      vault.bring(asset, -amount);
      vault.post(account, { wallet: 'spot', asset, amount: -amount, fee, type: 'withdrawal', refId });
      return done(refId);
    },
    transfer(from, to, asset, amount) {
      if (amount <= 0n) return refused('EFunding:Invalid amount');
      if (spare(from, asset) < amount) return refused('EFunding:Insufficient funds');
      const refId = ids.execution();
      const subtype = `${from.wallet === 'earn' ? 'staking' : from.wallet}${from.wallet === 'spot' ? 'to' : 'from'}${to.wallet === 'earn' ? 'staking' : to.wallet}`;
      const posting = { asset, type: 'transfer', subtype, refId } as const;
      vault.post(from.account, { ...posting, wallet: from.wallet, amount: -amount });
      vault.post(to.account, { ...posting, wallet: to.wallet, amount });
      return done(refId);
    },
    available: vault.available,
    watch: vault.watch,
    rateCount: (account, symbol) => counterOf(vault.state(account)).count(symbol, now()),

    contract: contracts.state,
    margin: (account) => contracts.margin(account),
    position: contracts.position,
    leverage: (account, symbol) => vault.state(account).leverages.get(symbol),
    setLeverage(account, symbol, leverage) {
      if (!isOf('derivatives', symbol) || !pairs.has(symbol)) return refused('EQuery:Unknown asset pair');
      const { leverages } = vault.state(account);
      if (leverage === undefined) leverages.delete(symbol);
      else if (leverage > 0) leverages.set(symbol, leverage);
      else return refused('EGeneral:Invalid arguments:leverage');
      return done(undefined);
    },
    tradeBalance: (account) => tradeBalance(vault, pairs, account),

    stepped(pair) {
      orders.stepped(pair);
    },
    passed() {
      orders.passed();
      for (const [key, { account, area, at }] of [...switches]) {
        if (at > now()) continue;
        switches.delete(key);
        house.cancelAll(account, area, undefined, 'Cancel all orders after');
      }
      liquidate();
    },
  };

  const spare = ({ account, wallet }: WalletRef, asset: string): bigint => {
    if (wallet === 'spot') return vault.available(account, asset);
    const state = vault.state(account);
    if (wallet === 'earn') return state.earn.get(asset) ?? 0n;
    const { availableMargin } = contracts.margin(account);
    const held = state.collateral.get(asset) ?? 0n;
    if (asset !== 'USD') return availableMargin < 0n ? 0n : held;
    return availableMargin < held ? availableMargin : held;
  };
  return house;
}
