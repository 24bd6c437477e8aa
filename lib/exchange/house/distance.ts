// Pure: how far a distance is.
import type { Listing } from '../listings/Listing.ts';
import type { PriceText } from './Order.ts';
import { readUnits } from './units.ts';

/** So many parts of a last digit are told apart. */
const parts = 10n ** 12n;

/** A distance in ticks, exactly: `amount / parts`, with its sign. */
export interface Distance {
  readonly amount: bigint;
  readonly parts: bigint;
}

/** @param at where it counts from, ticks  @returns undefined where the text is no number, or a finer one than prices have */
export function distance({ type, value }: PriceText, at: number, listing: Listing): Distance | undefined {
  const read = readUnits(value, type === 'pct' ? 6 : 12);
  if (read.type !== 'units') return undefined;
  return type === 'pct'
    ? { amount: BigInt(at) * read.units, parts: 100_000_000n }
    : { amount: read.units * 10n ** BigInt(listing.pricePrecision), parts };
}
