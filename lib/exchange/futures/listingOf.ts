import type { Inside } from '../Inside.ts';
import type { Listing } from '../listings/Listing.ts';
import { listingFor } from '../listings/listingFor.ts';

/** The listing of something that an account has traded. */
export const listingOf = ({ house }: Pick<Inside, 'house'>, symbol: string): Listing =>
  house.pairs.get(symbol)?.listing ?? listingFor(symbol);
