import type { Listing } from '../listings/Listing.ts';

/** What a side of a trade pays, millionths of the cost. @param volume of 30 days, whole last digits of USD (four) */
export function feeRate({ fees }: Listing, volume: bigint, liquidity: 'maker' | 'taker'): number {
  const dollars = Number(volume / 10_000n);
  const tier = fees.tiers.findLast((one) => dollars >= one.volume) ?? fees.tiers[0];
  return tier === undefined ? 0 : tier[liquidity];
}
