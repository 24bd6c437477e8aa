import { findListing } from '../listings/findListing.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { decimalsOf } from './decimalsOf.ts';
import { quoteUnits } from './money.ts';
import { rescaled } from './units.ts';

/**
 * What an amount of an asset is worth, whole last digits of USD: by its market here, or else by the price that the
 * exchange lists it at; zero for what has no price in USD.
 */
export function usdValue(pairs: ReadonlyMap<string, SymbolMarket>, asset: string, amount: bigint): bigint {
  if (asset === 'USD') return amount;
  const pair = pairs.get(`${asset}/USD`);
  const listing = pair?.listing ?? findListing(`${asset}/USD`);
  if (listing === undefined) return 0n;
  const lots = rescaled(amount, decimalsOf(asset), listing.qtyPrecision);
  return quoteUnits(listing, BigInt(pair?.last() ?? listing.price) * lots);
}
