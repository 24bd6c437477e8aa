// Pure: what a trade costs.
import type { Listing } from '../listings/Listing.ts';
import { decimalsOf } from './decimalsOf.ts';
import { rescaledDown } from './rescaledDown.ts';

/**
 * Whole last digits of the quote asset, rounded down: so all fills of an order never cost more than was put aside for it,
 * however many they are.
 * @param value ticks times lots, not negative
 */
export const costOf = ({ quote, pricePrecision, qtyPrecision }: Listing, value: bigint): bigint =>
  rescaledDown(value, pricePrecision + qtyPrecision, decimalsOf(quote));
