import { findListing } from '../listings/findListing.ts';
import type { Listing } from '../listings/Listing.ts';

/** No pair sleeps longer, milliseconds of market time. */
const longestMs = 15_000;

/** Busy pairs act in each step, quiet ones in every fourth or twentieth. A contract has the pace of its underlying. */
export function pace({ rank, contract }: Listing, stepMs: number): number {
  const counted = contract === undefined ? rank : (findListing(contract.underlying)?.rank ?? rank);
  const wanted = counted <= 32 ? 1 : counted <= 128 ? 4 : 20;
  return Math.max(1, Math.min(wanted, Math.floor(longestMs / stepMs)));
}
