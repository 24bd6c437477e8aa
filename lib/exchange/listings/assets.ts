// Pure: every asset of the spot market.

import type { Asset } from './Asset.ts';
import { assetOf } from './assetOf.ts';
import { listings } from './listings.ts';

/** All assets that a pair has, the busiest first. */
export const assets: readonly Asset[] = [
  ...new Set(listings.flatMap(({ base, quote }) => [base, quote])),
].map(assetOf);
