import type { Rate } from './decayingCount.ts';
import type { Tier } from './Tier.ts';

/** The REST counter of a key. */
interface SpotTier {
  /** Calls that would bring it above are refused. */
  readonly most: number;
  readonly decay: Rate;
}

/** By the tier of the key's account. @see https://docs.kraken.com/api/docs/guides/spot-rest-ratelimits */
export const spotTiers: Readonly<Record<Tier, SpotTier>> = {
  starter: { most: 15, decay: { points: 33, micros: 100_000_000 } },
  intermediate: { most: 20, decay: { points: 1, micros: 2_000_000 } },
  pro: { most: 20, decay: { points: 1, micros: 1_000_000 } },
};
