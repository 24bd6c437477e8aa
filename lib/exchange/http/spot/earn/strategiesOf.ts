// Pure: what can be earned with. One strategy for each coin that is staked.
import { ids } from '../../../access/ids.ts';
import type { Asset } from '../../../listings/Asset.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { random } from '../../../market/random.ts';
import { seedOf } from '../../../market/seedOf.ts';

/** A way to earn. */
export interface Strategy {
  readonly id: string;
  readonly asset: Asset;
  /** Least amount at a time, whole last digits. */
  readonly least: bigint;
  /** Percent a year, as text. */
  readonly low: string;
  readonly high: string;
}

/** Percent a year at least and at most. */
const yields: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['BTC', ['0.1000', '0.3000']],
  ['ETH', ['2.5000', '7.0000']],
  ['SOL', ['5.0000', '10.0000']],
  ['DOT', ['10.0000', '14.0000']],
  ['ADA', ['2.0000', '5.0000']],
  ['ATOM', ['12.0000', '18.0000']],
  ['USDC', ['4.0000', '5.5000']],
  ['USDT', ['3.0000', '5.5000']],
  ['USD', ['1.0000', '4.0000']],
]);

const strategyOf = (asset: Asset, [low, high]: readonly [string, string]): Strategy => ({
  id: `ES${ids(random(seedOf(13, asset.name)))
    .order()
    .slice(2)}`,
  asset,
  least: 10n ** BigInt(Math.max(0, asset.decimals - 4)),
  low,
  high,
});

/** The strategies of all assets that trade. */
export const strategiesOf = (listings: readonly Listing[]): readonly Strategy[] =>
  [...new Set(listings.flatMap(({ base, quote }) => [base, quote]))].flatMap((name) => {
    const range = yields.get(name);
    return range === undefined ? [] : [strategyOf(assetOf(name), range)];
  });
