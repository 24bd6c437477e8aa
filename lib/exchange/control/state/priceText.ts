// Pure: a price as a decimal.
import type { Listing } from '../../listings/Listing.ts';
import { digits } from '../../wire/digits.ts';

/** @param ticks undefined: there is none  @returns null where there is none */
export const priceText = ({ pricePrecision }: Listing, ticks: number | undefined): string | null =>
  ticks === undefined ? null : digits(Math.round(ticks), pricePrecision);
