// Pure: prices that may lie between two ticks.
import type { Listing } from '../listings/Listing.ts';
import type { Exact } from '../wire/Exact.ts';
import { loose } from './loose.ts';
import { short } from './short.ts';

/** @param price ticks, rounded or not */
export const ticks = (price: number, { pricePrecision }: Pick<Listing, 'pricePrecision'>): Exact =>
  Number.isSafeInteger(price)
    ? short(price, pricePrecision)
    : loose(price / 10 ** pricePrecision, pricePrecision + 6);
