// Orders that live, what is put aside for them, and their end.
import type { Ids } from '../access/ids.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { OrderScripts } from '../orderScript/orderScripts.ts';
import type { Derivatives } from './derivatives.ts';
import { holdFor } from './holdFor.ts';
import type { Order, OrderStatus } from './Order.ts';
import type { OrderDraft } from './OrderDraft.ts';
import type { Vault } from './Vault.ts';
import { viewOf } from './viewOf.ts';

/** What the desk stands on. */
export interface DeskParts {
  readonly vault: Vault;
  readonly pairs: ReadonlyMap<string, SymbolMarket>;
  readonly contracts: Derivatives;
  readonly ids: Ids;
  /** For orders that follow a script in place of the market. */
  readonly scripts: OrderScripts;
  /** Microseconds since 1970. */
  readonly now: () => number;
}

/** What of an order is told without more words. */
type Plain = 'placed' | 'opened' | 'refilled' | 'triggered' | 'trailed';

/** What all parts of the desk share. */
export interface Floor extends DeskParts {
  /** Those that live, by id. */
  readonly orders: Map<string, Order>;
  /** For a price, by symbol. */
  readonly waiting: ReadonlyMap<string, Set<Order>>;
  /** Those that may only reduce, by symbol. */
  readonly reducing: ReadonlyMap<string, Set<Order>>;
  /** Those with a beginning or an end in time. */
  readonly timed: Set<Order>;
  /** What is to be done when all that is under way has been. */
  readonly later: (() => void)[];
  /** @throws {RangeError} there is none */
  readonly pairOf: (symbol: string) => SymbolMarket;
  /** What a trigger watches, ticks. */
  readonly signal: (pair: SymbolMarket, of: OrderDraft['signal']) => number;
  tell(order: Order, type: Plain): void;
  /** The house changed an order by itself. */
  restate(order: Order, reason: string): void;
  /** Puts aside for an order what it needs as it is now. */
  readonly rehold: (order: Order) => void;
  /** @param reason counts where it was not filled */
  readonly end: (order: Order, status: OrderStatus, reason: string) => void;
}

/** Ended orders that are kept. */
const mostClosed = 10_000;

/** @param followed an order with one that closes it ended and was filled, at least in part */
export function floor(parts: DeskParts, followed: (order: Order) => void): Floor {
  const { vault, pairs, contracts, ids, now } = parts;
  const bySymbol = (): ReadonlyMap<string, Set<Order>> =>
    new Map([...pairs.keys()].map((symbol) => [symbol, new Set<Order>()]));
  const orders = new Map<string, Order>();
  const [waiting, reducing] = [bySymbol(), bySymbol()];
  const timed = new Set<Order>();

  const pairOf = (symbol: string): SymbolMarket => {
    const pair = pairs.get(symbol);
    if (pair === undefined) throw new RangeError(`there is no pair ${symbol}`);
    return pair;
  };
  const rehold = (order: Order): void => {
    const { account, hold: before } = order;
    const price = order.limit ?? order.trigger?.price;
    const works = order.status === 'open' || order.status === 'pending';
    const hold =
      works && price !== undefined ? holdFor(order, pairOf(order.symbol).listing, price) : undefined;
    order.hold = hold;
    if (before !== undefined) vault.release(account, before.asset, before.amount);
    if (hold !== undefined) vault.hold(account, hold.asset, hold.amount);
  };
  const keep = (order: Order): void => {
    const { closedOrders, ended } = vault.state(order.account);
    closedOrders.push(order);
    ended.set(order.id, order);
    if (closedOrders.length <= 2 * mostClosed) return;
    for (const { id } of closedOrders.splice(0, mostClosed)) ended.delete(id);
  };

  return {
    ...parts,
    orders,
    waiting,
    reducing,
    timed,
    later: [],
    pairOf,
    rehold,
    signal(pair, of = 'last') {
      if (of === 'last') return pair.last();
      if (of === 'index') return pair.index();
      return contracts.clocks.get(pair.listing.symbol)?.mark() ?? pair.last();
    },
    tell(order, type) {
      const at = now();
      vault.tell(order.account, () => ({ type, order: viewOf(order), at }));
    },
    restate(order, reason) {
      const at = now();
      vault.tell(order.account, () => {
        const amendId = pairOf(order.symbol).listing.contract === undefined ? ids.execution() : ids.uuid();
        return { type: 'restated', order: viewOf(order), amendId, reason, at };
      });
    },
    end(order, status, reason) {
      // whoever comes second comes too late
      if (!orders.delete(order.id)) return;
      const at = now();
      const { account, symbol } = order;
      pairOf(symbol).book.remove(order, at);
      waiting.get(symbol)?.delete(order);
      reducing.get(symbol)?.delete(order);
      timed.delete(order);
      order.status = status;
      order.reason = status === 'closed' ? undefined : reason;
      order.closedAt = at;
      rehold(order);
      vault.state(account).openOrders.delete(order.id);
      keep(order);
      vault.tell(account, () => {
        const view = viewOf(order);
        if (status === 'closed') return { type: 'filled', order: view, at };
        return { type: status === 'expired' ? 'expired' : 'canceled', order: view, reason, at };
      });
      // however it ended: what was filled is to be closed, unless the house did that or nothing trades any more
      const over = reason === 'Liquidation' || reason === 'Contract expired';
      if (order.filled > 0n && order.close !== undefined && (status === 'closed' || !over)) followed(order);
    },
  };
}
