import type { Listing } from '../market/Listing.ts';
import { restNames } from './restNames.ts';

/** A pair by its key, short name, old name, or modern name with or without the stroke. */
export const findListing = (listings: readonly Listing[], name: string): Listing | undefined =>
  listings.find((listing) => {
    const { key, altname, wsname } = restNames(listing);
    return [key, altname, wsname, listing.symbol, `${listing.base}${listing.quote}`].includes(name);
  });
