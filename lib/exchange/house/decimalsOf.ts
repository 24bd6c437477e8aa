import { assetOf } from '../listings/assetOf.ts';

const known = new Map<string, number>();

/** Digits of an asset's ledger; asked for with every trade, so they are kept. @param asset its modern name */
export function decimalsOf(asset: string): number {
  const there = known.get(asset);
  if (there !== undefined) return there;
  const { decimals } = assetOf(asset);
  // names come from listings, but nothing may grow without bound
  if (known.size < 10_000) known.set(asset, decimals);
  return decimals;
}
