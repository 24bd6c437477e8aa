import { expect } from '@jest/globals';
import type { Fill } from '../../../../lib/exchange/house/Fill.ts';
import type { House } from '../../../../lib/exchange/house/House.ts';
import type { HouseEvent, OrderView } from '../../../../lib/exchange/house/HouseEvent.ts';

/** What a client knows who hears of an account and never asks. */
export interface Follower {
  readonly account: string;
  readonly fills: readonly Fill[];
  /** Kinds that were heard, with how it ended. */
  readonly heard: ReadonlyMap<string, number>;
  /** What was heard is what is. */
  check(): void;
}

const told = ({ status, qty, filled, left, cost, fee, limit, trigger, display, postOnly }: OrderView) =>
  [status, qty, filled, left, cost, fee, limit, trigger?.price, trigger?.status, display, postOnly].join(' ');

/** Hears all of an account from its beginning. @throws where an event can not be after those before it */
export function follower(house: House, account: string): Follower {
  const alive = new Map<string, { view: OrderView; opened: boolean; trades: readonly string[] }>();
  const ended = new Set<string>();
  const wallets = new Map<string, bigint>();
  const fills: Fill[] = [];
  const heard = new Map<string, number>();

  const must = (right: boolean, what: string, event: HouseEvent): void => {
    if (!right) throw new Error(`${account} heard what can not be, ${what}: ${event.type}`);
  };
  const take = (event: HouseEvent): void => {
    const detail = event.type === 'canceled' || event.type === 'restated' ? ` ${event.reason}` : '';
    const kind = event.type === 'ledger' ? `ledger ${event.entry.type}` : `${event.type}${detail}`;
    heard.set(kind, (heard.get(kind) ?? 0) + 1);
    if (event.type === 'position') return;
    if (event.type === 'ledger') {
      const { wallet, asset, amount, fee, balance } = event.entry;
      const key = `${wallet} ${asset}`;
      const sum = (wallets.get(key) ?? 0n) + amount - fee;
      must(sum === balance, 'a balance that is no sum', event);
      wallets.set(key, sum);
      return;
    }
    const { order } = event;
    const known = alive.get(order.id);
    if (event.type === 'placed') {
      must(known === undefined && !ended.has(order.id) && order.filled === 0n, 'placed twice', event);
      alive.set(order.id, { view: order, opened: false, trades: [] });
      return;
    }
    if (known === undefined) throw new Error(`${account} heard of an order that is not: ${event.type}`);
    must(order.filled <= order.qty && order.left >= 0n, 'more than all', event);
    let { opened, trades } = known;
    switch (event.type) {
      case 'opened':
        must(!opened && order.status === 'open', 'opened twice', event);
        opened = true;
        break;
      case 'traded': {
        const { fill } = event;
        must(opened, 'traded before it was opened', event);
        must(order.filled === known.view.filled + fill.qty, 'a fill that was not added', event);
        must(order.cost === known.view.cost + fill.cost, 'a cost that was not added', event);
        must(order.fee === known.view.fee + fill.fee, 'a fee that was not added', event);
        must(order.left === fill.left, 'another rest', event);
        trades = [...trades, fill.id];
        fills.push(fill);
        break;
      }
      case 'filled':
        must(order.filled === order.qty && order.status === 'closed', 'filled and not full', event);
        break;
      case 'canceled':
      case 'expired':
        must(order.status === event.type && order.reason === event.reason, 'ended otherwise', event);
        break;
      case 'refilled':
        must(order.display !== undefined && opened, 'refilled and no iceberg', event);
        break;
      case 'triggered':
      case 'trailed':
        must(opened && order.trigger !== undefined, 'triggered without a trigger', event);
        break;
      case 'amended':
      case 'restated':
        break;
    }
    if (event.type === 'filled' || event.type === 'canceled' || event.type === 'expired') {
      alive.delete(order.id);
      ended.add(order.id);
    } else alive.set(order.id, { view: order, opened, trades });
  };
  house.watch(account, take);

  return {
    account,
    fills,
    heard,
    check() {
      const state = house.account(account);
      const open = [...state.openOrders.values()];
      expect([...alive.keys()].sort()).toEqual(open.map(({ id }) => id).sort());
      for (const order of open) {
        const known = alive.get(order.id);
        expect(known === undefined ? '' : told(known.view)).toBe(told(order));
        expect(known?.trades).toEqual(order.trades);
      }
      for (const [wallet, name] of [
        [state.balances, 'spot'],
        [state.earn, 'earn'],
        [state.collateral, 'futures'],
      ] as const)
        for (const [asset, amount] of wallet) expect(wallets.get(`${name} ${asset}`)).toBe(amount);
    },
  };
}
