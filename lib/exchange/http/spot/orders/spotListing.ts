import type { Inside } from '../../../Inside.ts';
import type { Listing } from '../../../listings/Listing.ts';

/** The pair of something that is told of; undefined where it is a contract, which REST of spot does not tell of. */
export function spotListing({ house }: Inside, symbol: string): Listing | undefined {
  const listing = house.pairs.get(symbol)?.listing;
  return listing?.kind === 'spot' ? listing : undefined;
}
