// Pure: finds a pair or contract by any of its names.

import { contracts } from './contracts.ts';
import type { Listing } from './Listing.ts';
import { listings } from './listings.ts';
import { namesOf } from './namesOf.ts';

let byName: ReadonlyMap<string, Listing> | undefined;

/** Built once, at the first question. */
function index(): ReadonlyMap<string, Listing> {
  byName ??= new Map(
    [...listings, ...contracts].flatMap((listing) => {
      const { key, altname, wsname } = namesOf(listing);
      const { symbol, base, quote } = listing;
      const bare = listing.kind === 'spot' ? `${base}${quote}` : symbol;
      return [key, altname, wsname, symbol, bare].map((name) => [name, listing] as const);
    }),
  );
  return byName;
}

/**
 * A pair by its symbol, key, short name, old name, or modern name without the stroke, letter for letter; a contract by
 * its symbol in any case.
 */
export const findListing = (name: string): Listing | undefined =>
  index().get(name) ?? (/^[pf]f_/i.test(name) ? index().get(name.toUpperCase()) : undefined);
