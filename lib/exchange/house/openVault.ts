import type { Ids } from '../access/ids.ts';
import type { Tier } from './Account.ts';
import type { HouseEvent } from './HouseEvent.ts';
import type { LedgerEntry } from './LedgerEntry.ts';
import type { AccountState, Vault } from './Vault.ts';

/** Entries that are kept: enough for every page a client can ask for. */
const mostEntries = 100_000;

/** An account to begin with. Balances in whole last digits by modern name. */
export interface AccountSeed {
  readonly id: string;
  readonly tier: Tier;
}

const day = 86_400_000_000;

const added = (map: Map<string, bigint>, asset: string, amount: bigint): bigint => {
  const sum = (map.get(asset) ?? 0n) + amount;
  map.set(asset, sum);
  return sum;
};

/** @param now microseconds since 1970 */
export function openVault(seeds: readonly AccountSeed[], ids: Ids, now: () => number): Vault {
  const crowd = new Map<string, bigint>();
  const fees = new Map<string, bigint>();
  const bank = new Map<string, bigint>();
  const deposited = new Map<string, bigint>();
  const watchers = new Map<string, Set<(event: HouseEvent) => void>>();
  const accounts = new Map<string, AccountState>(
    seeds.map(({ id, tier }) => {
      const volumes = new Map<number, bigint>();
      const state: AccountState = {
        id,
        tier,
        balances: new Map(),
        held: new Map(),
        earn: new Map(),
        collateral: new Map(),
        openOrders: new Map(),
        closedOrders: [],
        fills: [],
        ledger: [],
        positions: new Map(),
        contracts: new Map(),
        leverages: new Map(),
        volumes,
        volume() {
          const first = Math.floor(now() / day) - 29;
          let sum = 0n;
          for (const [at, value] of volumes)
            if (at < first) volumes.delete(at);
            else sum += value;
          return sum;
        },
      };
      return [id, state];
    }),
  );
  const state = (id: string): AccountState => {
    const one = accounts.get(id);
    if (one === undefined) throw new RangeError(`there is no account ${id}`);
    return one;
  };
  const tell = (account: string, event: HouseEvent): void => {
    for (const listener of [...(watchers.get(account) ?? [])]) listener(event);
  };
  const walletOf = (of: AccountState, wallet: LedgerEntry['wallet']): Map<string, bigint> =>
    wallet === 'spot' ? of.balances : wallet === 'earn' ? of.earn : of.collateral;

  return {
    accounts,
    state,
    post(account, { wallet, asset, amount, fee = 0n, type, subtype = '', refId }) {
      if (fee !== 0n) added(fees, asset, fee);
      if (account === '') {
        added(crowd, asset, amount - fee);
        return;
      }
      const of = state(account);
      const balance = added(walletOf(of, wallet), asset, amount - fee);
      const at = now();
      const entry = { id: ids.ledger(), refId, at, type, subtype, wallet, asset, amount, fee, balance };
      of.ledger.push(entry);
      if (of.ledger.length > 2 * mostEntries) of.ledger.splice(0, mostEntries);
      tell(account, { type: 'ledger', entry, at });
    },
    lend(asset, amount) {
      added(bank, asset, amount);
    },
    hold(account, asset, amount) {
      added(state(account).held, asset, amount);
    },
    release(account, asset, amount) {
      added(state(account).held, asset, -amount);
    },
    available(account, asset) {
      const { balances, held } = state(account);
      return (balances.get(asset) ?? 0n) - (held.get(asset) ?? 0n);
    },
    tell,
    watch(account, listener) {
      const listeners = watchers.get(account) ?? new Set();
      watchers.set(account, listeners);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    totals: () => ({ crowd, fees, bank, deposited }),
    bring(asset, amount) {
      added(deposited, asset, amount);
    },
  };
}
