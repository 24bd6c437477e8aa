// Pure: every pair of the spot market.

import { coins } from './coins.ts';
import type { Listing } from './Listing.ts';
import { quotes } from './quotes.ts';
import { spotListing } from './spotListing.ts';

/** All pairs, the busiest first. */
export const listings: readonly Listing[] = coins
  .flatMap((coin) =>
    quotes
      .filter(({ letter, name }) => name !== coin.name && coin.letters.includes(letter))
      .map((quote) => ({ coin, quote, busy: quote.share / (coin.order + 1) ** 0.9 })),
  )
  .sort((one, other) => other.busy - one.busy)
  .map(({ coin, quote }, index) => spotListing(coin, quote, index + 1));
