import type { Ids } from '../access/ids.ts';
import type { AccountSeed } from './AccountSeed.ts';
import type { HouseEvent } from './HouseEvent.ts';
import type { LedgerEntry } from './LedgerEntry.ts';
import type { AccountState, Vault } from './Vault.ts';

type Listener = (event: HouseEvent) => void;

/** Entries that are kept: enough for every page a client can ask for. */
const mostEntries = 100_000;

interface Kept {
  readonly event: HouseEvent;
  /** Those who watch. */
  readonly listeners: ReadonlySet<Listener>;
  /** Those who watched when it came about. */
  readonly to: readonly Listener[];
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
  /** Told when what is under way is done: whoever is told may then ask for more. */
  let outbox: Kept[] = [];
  const watchers = new Map<string, Set<Listener>>();
  const opened = ({ id, tier }: AccountSeed): AccountState => {
    const volumes = new Map<number, bigint>();
    return {
      id,
      tier,
      trading: true,
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
      ended: new Map(),
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
  };
  const accounts = new Map(seeds.map((seed) => [seed.id, opened(seed)]));
  const state = (id: string): AccountState => {
    const one = accounts.get(id);
    if (one === undefined) throw new RangeError(`there is no account ${id}`);
    return one;
  };
  const tell: Vault['tell'] = (account, make) => {
    const listeners = watchers.get(account);
    if (listeners === undefined || listeners.size === 0) return;
    outbox.push({ event: make(), listeners, to: [...listeners] });
  };
  const walletOf = (of: AccountState, wallet: LedgerEntry['wallet']): Map<string, bigint> =>
    wallet === 'spot' ? of.balances : wallet === 'earn' ? of.earn : of.collateral;

  return {
    accounts,
    state,
    open(seed) {
      if (accounts.has(seed.id)) throw new RangeError(`there is an account ${seed.id}`);
      accounts.set(seed.id, opened(seed));
    },
    post(account, { wallet, asset, amount, fee = 0n, type, subtype = '', refId }) {
      if (fee !== 0n) added(fees, asset, fee);
      if (account === '') {
        added(crowd, asset, amount - fee);
        return;
      }
      const of = state(account);
      const balance = added(walletOf(of, wallet), asset, amount - fee);
      const at = now();
      const total = (of.balances.get(asset) ?? 0n) + (of.earn.get(asset) ?? 0n);
      const entry = {
        id: ids.ledger(),
        refId,
        at,
        type,
        subtype,
        wallet,
        asset,
        amount,
        fee,
        balance,
        total,
      };
      of.ledger.push(entry);
      if (of.ledger.length > 2 * mostEntries) of.ledger.splice(0, mostEntries);
      tell(account, () => ({ type: 'ledger', entry, at }));
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
    flush(after) {
      const thrown: unknown[] = [];
      while (outbox.length > 0) {
        const kept = outbox;
        outbox = [];
        for (const { event, listeners, to } of kept)
          for (const listener of to)
            try {
              if (listeners.has(listener)) listener(event);
            } catch (error) {
              // the others are told all the same
              thrown.push(error);
            }
        after();
      }
      if (thrown.length > 0) throw thrown[0];
    },
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
