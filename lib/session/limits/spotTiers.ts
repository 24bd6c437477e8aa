import type { CounterRule } from './counter.ts';

/** How far the exchange trusts an account. */
export type Tier = 'starter' | 'intermediate' | 'pro';

/** The limits of an account by its tier. */
export interface SpotTier {
  /** Of each key. @see https://docs.kraken.com/api/docs/guides/spot-rest-ratelimits */
  readonly rest: CounterRule;
  /** The matching engine's, for each pair. @see https://docs.kraken.com/api/docs/guides/spot-ratelimits */
  readonly engine: CounterRule;
}

export const spotTiers: Readonly<Record<Tier, SpotTier>> = {
  starter: {
    rest: { max: 15, decay: { points: 33, ms: 100_000 } },
    engine: { max: 60, decay: { points: 1, ms: 1_000 } },
  },
  intermediate: {
    rest: { max: 20, decay: { points: 1, ms: 2_000 } },
    engine: { max: 125, decay: { points: 234, ms: 100_000 } },
  },
  pro: {
    rest: { max: 20, decay: { points: 1, ms: 1_000 } },
    engine: { max: 180, decay: { points: 375, ms: 100_000 } },
  },
};
