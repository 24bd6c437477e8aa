// Pure: what trades and orders cost, in the digits of their pair: a ledger may have fewer.
import type { OrderView } from '../house/HouseEvent.ts';
import { rescaled } from '../house/units.ts';
import { assetOf } from '../listings/assetOf.ts';
import type { Listing } from '../listings/Listing.ts';
import { digits } from './digits.ts';

/** Digits behind the point: those of the pair, or of the ledger where it has more. */
const shown = ({ quote, costPrecision }: Listing): number => Math.max(assetOf(quote).decimals, costPrecision);

/** @param units whole last digits of the quote asset */
const ofLedger = (listing: Listing, units: bigint): string =>
  digits(rescaled(units, assetOf(listing.quote).decimals, shown(listing)), shown(listing));

/** @param value ticks times lots: its cost is exact, to the nearest last digit */
function ofTrades(listing: Listing, value: bigint): string {
  const { pricePrecision, qtyPrecision } = listing;
  return digits(rescaled(value, pricePrecision + qtyPrecision, shown(listing)), shown(listing));
}

/** Of all that was traded of an order. */
const ofOrder = (listing: Listing, { value, cost }: Pick<OrderView, 'value' | 'cost'>): string =>
  // what settles a position trades nothing: only the ledger knows what it cost
  value === 0n ? ofLedger(listing, cost) : ofTrades(listing, value);

export const costText = { ofLedger, ofTrades, ofOrder } as const;
