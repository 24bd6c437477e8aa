// Pure: what lots and ticks are in the ledgers.
import type { Listing } from '../listings/Listing.ts';
import { decimalsOf } from './decimalsOf.ts';
import { rescaled } from './units.ts';

/** Digits of the ledger of the quote asset. */
const quoteDigits = ({ quote }: Listing): number => decimalsOf(quote);

/** Lots in whole last digits of the base asset. */
export const baseUnits = ({ base, qtyPrecision }: Listing, lots: bigint): bigint =>
  rescaled(lots, qtyPrecision, decimalsOf(base));

/** Ticks times lots in whole last digits of the quote asset, to the nearest. */
export const quoteUnits = (listing: Listing, value: bigint): bigint =>
  rescaled(value, listing.pricePrecision + listing.qtyPrecision, quoteDigits(listing));
