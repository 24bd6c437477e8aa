// Pure: a price as it is asked for, made a number of ticks.
import type { Listing } from '../listings/Listing.ts';
import type { PriceText } from './Order.ts';
import { readUnits } from './units.ts';

/** Ticks, or the exchange's words. */
export type ReadPrice =
  | { readonly type: 'price'; readonly price: number }
  | { readonly type: 'refused'; readonly error: string };

const refused = (error: string): ReadPrice => ({ type: 'refused', error });

/** To the nearest multiple of the tick. */
export const onTick = (price: number, { tickSize }: Listing): number =>
  Math.max(tickSize, Math.round(price / tickSize) * tickSize);

/** How far a distance is at a price, ticks, with its sign; undefined where the text is no number. */
export function distance({ type, value }: PriceText, at: number, listing: Listing): number | undefined {
  const read = readUnits(value, type === 'pct' ? 6 : 12);
  if (read.type !== 'units') return undefined;
  return type === 'pct'
    ? (at * Number(read.units)) / 1e8
    : Number(read.units) / 10 ** (12 - listing.pricePrecision);
}

/** @param at what a distance counts from, ticks  @param field how the exchange calls it in its errors */
export function readPrice(asked: PriceText, at: number, listing: Listing, field: string): ReadPrice {
  if (asked.type !== 'static') {
    const away = distance(asked, at, listing);
    return away === undefined
      ? refused(`EGeneral:Invalid arguments:${field}`)
      : { type: 'price', price: onTick(at + away, listing) };
  }
  const read = readUnits(asked.value, listing.pricePrecision);
  if (read.type === 'malformed') return refused(`EGeneral:Invalid arguments:${field}`);
  if (read.type === 'tooFine' || read.units <= 0n || read.units > 9_007_199_254_740_991n)
    return refused('EOrder:Invalid price');
  const price = Number(read.units);
  return price % listing.tickSize === 0 ? { type: 'price', price } : refused('EOrder:Tick size check failed');
}
