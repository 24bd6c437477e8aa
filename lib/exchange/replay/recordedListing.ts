import type { Listing } from '../listings/Listing.ts';
import { listingFor } from '../listings/listingFor.ts';

const prices = /"(?:price|bid|ask|last|open|high|low|close)":\s*\d+\.?(\d*)/g;
const quantities = /"(?:qty|bid_qty|ask_qty|volume)":\s*\d+\.?(\d*)/g;

const most = (texts: readonly string[], pattern: RegExp): number =>
  texts
    .flatMap((text) => [...text.matchAll(pattern)].map(([, fraction = '']) => fraction.length))
    .reduce((longest, length) => Math.max(longest, length), 0);

/** A pair as a recording shows it: its precisions are the digits of the wire. */
export function recordedListing(symbol: string, texts: readonly string[]): Listing {
  return {
    ...listingFor(symbol),
    pricePrecision: most(texts, prices),
    qtyPrecision: most(texts, quantities),
    tickSize: 1,
    price: 1,
    lots: 1n,
    lotsMin: 1n,
  };
}
