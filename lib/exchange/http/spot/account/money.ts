// Pure: amounts of a ledger as the exchange prints them.
import { assetOf } from '../../../listings/assetOf.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { digits } from '../../../wire/digits.ts';

/** An amount of an asset. */
const of = (asset: string, amount: bigint): string => digits(amount, assetOf(asset).decimals);

/** A cost in the quote asset: with the digits of its pair where the ledger has fewer. */
function cost({ quote, costPrecision }: Listing, amount: bigint): string {
  const { decimals } = assetOf(quote);
  const finer = Math.max(0, costPrecision - decimals);
  return digits(amount * 10n ** BigInt(finer), decimals + finer);
}

export const money = { of, cost } as const;
