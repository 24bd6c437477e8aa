import type { Listing } from '../listings/Listing.ts';
import { namesOf } from '../listings/namesOf.ts';

/** What an answer is keyed by: the old key, or the modern name where `assetVersion` is 1. */
export const pairKey = (listing: Listing, params: ReadonlyMap<string, string>): string =>
  params.get('assetVersion') === '1' ? listing.symbol : namesOf(listing).key;
