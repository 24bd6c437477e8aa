// Pure: what a unit cost on average, as a decimal.
import { rounded } from '../../house/units.ts';
import { assetOf } from '../../listings/assetOf.ts';
import type { Listing } from '../../listings/Listing.ts';
import { digits } from '../../wire/digits.ts';

/** @param cost whole last digits of the quote asset  @returns null where nothing was bought */
export function averageText(listing: Listing, cost: bigint, lots: bigint): string | null {
  if (lots === 0n) return null;
  const { pricePrecision, qtyPrecision, quote } = listing;
  const scale = 10n ** BigInt(pricePrecision + qtyPrecision);
  return digits(rounded(cost * scale, lots * 10n ** BigInt(assetOf(quote).decimals)), pricePrecision);
}
