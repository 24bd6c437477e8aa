// The one state behind every surface.
import type { Ids } from '../access/ids.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { type OrderScripts, orderScripts } from '../orderScript/orderScripts.ts';
import type { AccountSeed } from './AccountSeed.ts';
import { acting } from './acting.ts';
import { agreeing } from './agreeing.ts';
import { cancelling } from './cancelling.ts';
import { changing } from './changing.ts';
import { derivatives } from './derivatives.ts';
import { desk } from './desk.ts';
import { done } from './done.ts';
import { engineGate } from './engineGate.ts';
import { found } from './found.ts';
import type { House } from './House.ts';
import { liquidator } from './liquidator.ts';
import { maturing } from './maturing.ts';
import type { Office } from './Office.ts';
import { openVault } from './openVault.ts';
import { placing } from './placing.ts';
import { refused } from './refused.ts';
import { tradeBalance } from './tradeBalance.ts';
import { treasury } from './treasury.ts';
import type { Vault } from './Vault.ts';
import { viewOf } from './viewOf.ts';

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
  /** Scripts for orders to come. */
  readonly scripts: OrderScripts;
  /** What all open positions in contracts cost. */
  readonly openCost: () => bigint;
  /** After a step of the crowd on a pair. */
  stepped(pair: SymbolMarket): void;
  /** After time went on. */
  passed(nowMs: number): void;
}

/** @see HouseParts */
export function openHouse({ pairs, accounts, ids, now, limits = true, stirred }: HouseParts): OpenedHouse {
  const vault = openVault(accounts, ids, now);
  const contracts = derivatives(pairs, vault, now);
  const scripts = orderScripts();
  const parts = { vault, pairs, contracts, ids, scripts, now };
  const gate = engineGate({ vault, pairs, now, limits });
  const orders = desk(parts);
  const stirredPairs = new Set<SymbolMarket>();
  const afterwards = new Set<() => void>();
  const office: Office = {
    ...parts,
    gate,
    desk: orders,
    stir(symbol) {
      const pair = pairs.get(symbol);
      if (pair !== undefined) stirredPairs.add(pair);
    },
  };
  const places = placing(office);
  const changes = changing(office, places);
  const cancels = cancelling(office);
  const money = treasury(office);
  const agreed = agreeing(office);
  const liquidate = liquidator(vault, pairs, contracts, orders);
  const mature = maturing(office);

  const act = acting({
    before() {
      mature();
      orders.due();
      cancels.due();
    },
    after() {
      orders.afterwards();
      // who is told may ask for more
      vault.flush(orders.afterwards);
    },
    leave() {
      for (const listener of [...afterwards]) listener();
      const told = [...stirredPairs];
      stirredPairs.clear();
      for (const pair of told) stirred?.(pair);
    },
  });

  return {
    now,
    pairs,
    vault,
    scripts,
    afterwards(listener) {
      afterwards.add(listener);
      return () => {
        afterwards.delete(listener);
      };
    },
    openCost: contracts.openCost,
    status: () => gate.status,
    setStatus(next) {
      gate.status = next;
    },
    accounts: vault.accounts,
    account: vault.state,
    open(id, tier) {
      vault.open({ id, tier });
    },
    setTrading(account, on) {
      vault.state(account).trading = on;
    },
    affords: agreed.affords,
    agree: (maker, taker, legs) => act(() => agreed.agree(maker, taker, legs)),

    add: (account, draft) => act(() => places.add(account, draft)),
    addBatch: (account, drafts) => act(() => places.addBatch(account, drafts)),
    amend: (account, ref, wanted) => act(() => changes.amend(account, ref, wanted)),
    edit: (account, ref, draft) => act(() => changes.edit(account, ref, draft)),
    cancel: (account, ref) => act(() => cancels.cancel(account, ref)),
    cancelBatch: (account, refs) => act(() => cancels.cancelBatch(account, refs)),
    cancelAll: (account, area, symbol, reason) => act(() => cancels.cancelAll(account, area, symbol, reason)),
    cancelAllAfter: (account, area, seconds) => act(() => cancels.cancelAllAfter(account, area, seconds)),
    find(account, ref) {
      const { openOrders, closedOrders, ended } = vault.state(account);
      return [...found(ref, openOrders.values(), openOrders), ...found(ref, closedOrders, ended)].map(viewOf);
    },

    deposit: (account, asset, amount) => act(() => money.deposit(account, asset, amount)),
    withdraw: (account, asset, amount, fee) => act(() => money.withdraw(account, asset, amount, fee)),
    transfer: (from, to, asset, amount) => act(() => money.transfer(from, to, asset, amount)),
    available: vault.available,
    watch: vault.watch,
    rateCount: gate.rateCount,

    contract: contracts.state,
    fundingRates: (symbol) => contracts.clocks.get(symbol)?.paid() ?? [],
    margin: (account) => contracts.margin(account),
    position: contracts.position,
    leverage: (account, symbol) => vault.state(account).leverages.get(symbol),
    setLeverage(account, symbol, leverage) {
      if (!gate.isOf('derivatives', symbol)) return refused('EQuery:Unknown asset pair');
      const { leverages } = vault.state(account);
      if (leverage === undefined) leverages.delete(symbol);
      else if (leverage > 0) leverages.set(symbol, leverage);
      else return refused('EGeneral:Invalid arguments:leverage');
      return done(undefined);
    },
    tradeBalance: (account) => tradeBalance(vault, pairs, account),

    stepped(pair) {
      act(() => {
        orders.stepped(pair);
      });
    },
    passed() {
      act(() => {
        contracts.pass(now());
        liquidate();
      });
    },
  };
}
