// Pure: what a trade brings.
import type { Listing } from '../listings/Listing.ts';
import { decimalsOf } from './decimalsOf.ts';
import { rescaledDown } from './rescaledDown.ts';

/** Whole last digits of the base asset, rounded down where its ledger is coarser than a lot. @param lots not negative */
export const coinsOf = ({ base, qtyPrecision }: Listing, lots: bigint): bigint =>
  rescaledDown(lots, qtyPrecision, decimalsOf(base));
