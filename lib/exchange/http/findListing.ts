import type { Listing } from '../listings/Listing.ts';
import { namesOf } from '../listings/namesOf.ts';

type ByName = ReadonlyMap<string, Listing>;

const known = new WeakMap<readonly Listing[], ByName>();

function namesOfAll(listings: readonly Listing[]): ByName {
  const found = known.get(listings);
  if (found !== undefined) return found;
  const byName = new Map(
    listings.flatMap((listing) => {
      const { key, altname, wsname } = namesOf(listing);
      const names = [key, altname, wsname, listing.symbol, `${listing.base}${listing.quote}`];
      return names.map((name) => [name, listing] as const);
    }),
  );
  known.set(listings, byName);
  return byName;
}

/** An open pair by its key, short name, old name, or modern name with or without the stroke. */
export const findListing = (listings: readonly Listing[], name: string): Listing | undefined =>
  namesOfAll(listings).get(name);
