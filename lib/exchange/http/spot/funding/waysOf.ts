// Pure: how money comes in and goes out. One way for each asset.

import { ids } from '../../../access/ids.ts';
import { baseUnits } from '../../../house/money.ts';
import type { Asset } from '../../../listings/Asset.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { random } from '../../../market/random.ts';
import { seedOf } from '../../../market/seedOf.ts';
import { methodNames } from './methodNames.ts';

/** A way of one asset, in or out. */
export interface Way {
  readonly asset: Asset;
  readonly id: string;
  readonly method: string;
  readonly network: string;
  readonly networkId: string;
  /** Whole last digits of the asset. */
  readonly minimum: bigint;
  /** What going out costs. */
  readonly fee: bigint;
}

const networks: ReadonlyMap<string, string> = new Map([
  ['BTC', 'Bitcoin'],
  ['ETH', 'Ethereum'],
  ['USDT', 'Ethereum'],
  ['USDC', 'Ethereum'],
  ['SOL', 'Solana'],
  ['DOGE', 'Dogecoin'],
  ['LTC', 'Litecoin'],
  ['XRP', 'XRP Ledger'],
  ['ADA', 'Cardano'],
]);

/** Always the same id for the same name. */
const idOf = (name: string): string => ids(random(seedOf(11, name))).uuid();

function wayOf(asset: Asset, listing: Listing | undefined): Way {
  const network = asset.money ? 'Bank' : (networks.get(asset.name) ?? asset.name);
  const least =
    asset.money || listing === undefined
      ? 10n ** BigInt(asset.decimals)
      : baseUnits(listing, listing.lotsMin);
  return {
    asset,
    id: idOf(`method ${asset.name}`),
    method: asset.money ? 'Bank transfer' : (methodNames.get(asset.name) ?? asset.name),
    network,
    networkId: idOf(`network ${network}`),
    minimum: 2n * least,
    fee: least,
  };
}

/** The ways of all assets that trade. */
export function waysOf(listings: readonly Listing[]): readonly Way[] {
  const names = new Set(listings.flatMap(({ base, quote }) => [base, quote]));
  return [...names].map((name) =>
    wayOf(
      assetOf(name),
      listings.find(({ base }) => base === name),
    ),
  );
}
