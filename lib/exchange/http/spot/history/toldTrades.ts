import type { Inside } from '../../../Inside.ts';
import { type Fills, mergedFills } from '../../../wire/mergedFills.ts';
import { spotListing } from '../orders/spotListing.ts';

/** Trades of an account in pairs of spot as they are told, oldest first. @param consolidate those of one taker as one */
export const toldTrades = (inside: Inside, account: string, consolidate: boolean): readonly Fills[] =>
  mergedFills(
    inside.house.account(account).fills.filter(({ symbol }) => spotListing(inside, symbol) !== undefined),
    consolidate,
  );
