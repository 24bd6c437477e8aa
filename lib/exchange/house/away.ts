// Pure: where a price stands that is so far from another.
import type { Listing } from '../listings/Listing.ts';
import { distance } from './distance.ts';
import type { PriceText } from './Order.ts';
import { onTick } from './onTick.ts';

/** @param at ticks  @param sign -1 counts the distance the other way  @returns ticks; undefined where it is no distance */
export function away(
  asked: PriceText,
  at: number,
  listing: Listing,
  sign: 1n | -1n = 1n,
): number | undefined {
  const far = distance(asked, at, listing);
  return far === undefined
    ? undefined
    : onTick(BigInt(at) * far.parts + sign * far.amount, far.parts, listing);
}
