// Pure: the facts of any pair, known or not.

import { seedOf } from '../market/seedOf.ts';
import { feeSchedules } from './feeSchedules.ts';
import { findListing } from './findListing.ts';
import { isStable } from './isStable.ts';
import type { Listing } from './Listing.ts';
import { listings } from './listings.ts';
import { quotes } from './quotes.ts';

/**
 * The facts of a symbol; a pair that nobody described has five digits, a price of its own and no margin.
 * @param symbol `BASE/QUOTE` by the modern names, or a contract
 */
export function listingFor(symbol: string): Listing {
  const known = findListing(symbol);
  if (known?.symbol === symbol) return known;
  const [base = '', quote = ''] = symbol.split('/');
  const cost = quotes.find(({ name }) => name === quote);
  return {
    kind: 'spot',
    symbol,
    base,
    quote,
    pricePrecision: 5,
    qtyPrecision: 8,
    costPrecision: cost?.costPrecision ?? 10,
    tickSize: 1,
    price: Math.round((1 + (seedOf(7, symbol) % 100_000) / 1_000) * 100_000),
    lots: 50_000_000_000n,
    lotsMin: 5_000_000n,
    costMin: cost?.costMin ?? 200_000n,
    leverageBuy: [],
    leverageSell: [],
    marginCall: 80,
    marginStop: 40,
    longLimit: undefined,
    shortLimit: undefined,
    status: 'online',
    fees: isStable(base) ? feeSchedules.stable : feeSchedules.coins,
    rank: listings.length + 1,
  };
}
