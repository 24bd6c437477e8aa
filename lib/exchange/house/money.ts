// Pure: what lots and ticks are in the ledgers.
import { assetOf } from '../listings/assetOf.ts';
import type { Listing } from '../listings/Listing.ts';
import { rescaled } from './units.ts';

/** Digits of the ledger of the quote asset. */
export const quoteDigits = ({ quote }: Listing): number => assetOf(quote).decimals;

/** Lots in whole last digits of the base asset. */
export const baseUnits = ({ base, qtyPrecision }: Listing, lots: bigint): bigint =>
  rescaled(lots, qtyPrecision, assetOf(base).decimals);

/** Ticks times lots in whole last digits of the quote asset, to the nearest. */
export const quoteUnits = (listing: Listing, value: bigint): bigint =>
  rescaled(value, listing.pricePrecision + listing.qtyPrecision, quoteDigits(listing));

/** A share of an amount, to the nearest. @param rate millionths */
export const share = (amount: bigint, rate: number): bigint =>
  (2n * amount * BigInt(rate) + 1_000_000n) / 2_000_000n;
