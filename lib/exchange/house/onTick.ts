// Pure: a price that may lie between two ticks, brought to one.
import type { Listing } from '../listings/Listing.ts';
import { rounded } from './units.ts';

/** To the nearest multiple of the tick, and never below one. @param price times `parts`, last digits of the price */
export function onTick(price: bigint, parts: bigint, { tickSize }: Listing): number {
  const ticks = Number(rounded(price, parts * BigInt(tickSize)));
  return Math.max(1, ticks) * tickSize;
}
