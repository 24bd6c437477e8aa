import { textByChance } from '../../../access/textByChance.ts';
import type { Outcome } from '../../../house/House.ts';
import type { LedgerEntry } from '../../../house/LedgerEntry.ts';
import type { Inside } from '../../../Inside.ts';
import type { Asset } from '../../../listings/Asset.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { type Way, waysOf } from './waysOf.ts';

/** Where money may go, or where it comes in. */
export interface Place {
  readonly id: string;
  /** What the account calls it: the withdrawal key. */
  readonly name: string;
  readonly description: string | undefined;
  readonly address: string;
  readonly way: Way;
  /** Has something come in there? Of the places to pay in. */
  readonly used: boolean;
}

/** Something that came in or went out. */
export interface Movement {
  readonly entry: LedgerEntry;
  readonly way: Way | undefined;
  readonly place: Place | undefined;
}

/** What all calls about money that comes and goes share. Nothing leaves the box: it is written down. */
export interface FundingDesk {
  readonly ways: readonly Way[];
  wayOf(asset: Asset): Way | undefined;
  /** Places to pay in, oldest first. An account that was paid has one from the start. */
  incoming(account: string, way: Way): readonly Place[];
  /** @returns undefined where there are too many */
  claim(account: string, way: Way): Place | undefined;
  /** Places to pay out to. Each account has one for each asset from the start: `main`. */
  outgoing(account: string): readonly Place[];
  addOutgoing(
    account: string,
    way: Way,
    name: string,
    address: string,
    description?: string,
  ): Place | undefined;
  changeOutgoing(
    account: string,
    id: string,
    change: { readonly name?: string; readonly description?: string },
  ): boolean;
  removeOutgoing(account: string, id: string): boolean;
  /** @param amount with the fee, whole last digits */
  withdraw(account: string, place: Place, amount: bigint): Outcome<string>;
  /** Newest first. */
  movements(account: string, type: 'deposit' | 'withdrawal'): readonly Movement[];
}

/** Places of an asset to pay in that were not used yet. */
const mostIncoming = 5;

/** Places to pay out to, and payments whose place is remembered, of all accounts together. */
const [mostOutgoing, mostPaid] = [1_000, 10_000];

const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** @see FundingDesk */
export function fundingDesk({ house, ids, random }: Inside, listings: readonly Listing[]): FundingDesk {
  const ways = waysOf(listings);
  const came = new Map<string, readonly Place[]>();
  const goes = new Map<string, readonly Place[]>();
  const paid = new Map<string, Place>();
  const place = (way: Way, name: string, address: string, description?: string, used = false): Place => ({
    id: ids.uuid(),
    name,
    description,
    address,
    way,
    used,
  });
  const newAddress = (): string => textByChance(random, letters, 34);
  const wayOf = (asset: string): Way | undefined => ways.find((way) => way.asset.name === asset);
  const outgoing = (account: string): readonly Place[] => {
    const known = goes.get(account) ?? ways.map((way) => place(way, 'main', newAddress()));
    goes.set(account, known);
    return known;
  };
  const incomingKey = (account: string, { asset }: Way): string => `${asset.name} ${account}`;
  const incoming = (account: string, way: Way): readonly Place[] => {
    const key = incomingKey(account, way);
    const { name, money } = way.asset;
    const paid = (entry: LedgerEntry): boolean => entry.type === 'deposit' && entry.asset === name;
    const first =
      !money && !came.has(key) && house.account(account).ledger.some(paid)
        ? [place(way, way.method, newAddress(), undefined, true)]
        : [];
    const known = came.get(key) ?? first;
    if (known.length > 0) came.set(key, known);
    return known;
  };

  return {
    ways,
    wayOf: ({ name }) => wayOf(name),
    incoming,
    claim(account, way) {
      const known = incoming(account, way);
      if (known.filter(({ used }) => !used).length >= mostIncoming) return undefined;
      const fresh = place(way, way.method, newAddress());
      came.set(incomingKey(account, way), [...known, fresh]);
      return fresh;
    },
    outgoing,
    addOutgoing(account, way, name, address, description) {
      const known = outgoing(account);
      const taken = known.some((one) => one.name === name && one.way === way);
      if (taken || known.length >= mostOutgoing) return undefined;
      const fresh = place(way, name, address, description);
      goes.set(account, [...known, fresh]);
      return fresh;
    },
    changeOutgoing(account, id, change) {
      const known = outgoing(account);
      goes.set(
        account,
        known.map((one) => (one.id === id ? { ...one, ...change } : one)),
      );
      return known.some((one) => one.id === id);
    },
    removeOutgoing(account, id) {
      const known = outgoing(account);
      goes.set(
        account,
        known.filter((one) => one.id !== id),
      );
      return known.some((one) => one.id === id);
    },
    withdraw(account, to, amount) {
      const { fee, asset, minimum } = to.way;
      if (amount < minimum) return { type: 'refused', error: 'EFunding:Invalid amount' };
      const gone = house.withdraw(account, asset.name, amount - fee, fee);
      if (gone.type === 'refused') return gone;
      paid.set(gone.value, to);
      const [oldest] = paid.keys();
      if (paid.size > mostPaid && oldest !== undefined) paid.delete(oldest);
      return gone;
    },
    movements: (account, type) =>
      house
        .account(account)
        .ledger.filter((entry) => entry.type === type && entry.wallet === 'spot')
        .map((entry) => ({ entry, way: wayOf(entry.asset), place: paid.get(entry.refId) }))
        .reverse(),
  };
}
