// Pure: a price as it is asked for, made a number of ticks.
import type { Listing } from '../listings/Listing.ts';
import { away } from './away.ts';
import type { PriceText } from './Order.ts';
import { readUnits } from './units.ts';

/** Ticks, or the exchange's words. */
export type ReadPrice =
  | { readonly type: 'price'; readonly price: number }
  | { readonly type: 'refused'; readonly error: string };

const refused = (error: string): ReadPrice => ({ type: 'refused', error });

const highest = BigInt(Number.MAX_SAFE_INTEGER);

/** @param at what a distance counts from, ticks  @param field how the exchange calls it in its errors */
export function readPrice(asked: PriceText, at: number, listing: Listing, field: string): ReadPrice {
  if (asked.type !== 'static') {
    const price = away(asked, at, listing);
    if (price === undefined) return refused(`EGeneral:Invalid arguments:${field}`);
    return price > Number.MAX_SAFE_INTEGER ? refused('EOrder:Invalid price') : { type: 'price', price };
  }
  const read = readUnits(asked.value, listing.pricePrecision);
  if (read.type === 'malformed') return refused(`EGeneral:Invalid arguments:${field}`);
  if (read.type === 'tooFine' || read.units <= 0n || read.units > highest)
    return refused('EOrder:Invalid price');
  const price = Number(read.units);
  return price % listing.tickSize === 0 ? { type: 'price', price } : refused('EOrder:Tick size check failed');
}
