import type { Rate } from './decayingCount.ts';
import type { Tier } from './Tier.ts';

/** What the matching engine bears of an account, for each pair. */
interface TradingTier {
  /** A request that brings the counter above is refused; `maxratecount` of the wire. */
  readonly threshold: number;
  readonly openOrders: number;
  readonly decay: Rate;
}

/** @see https://docs.kraken.com/api/docs/guides/spot-ratelimits */
export const tradingTiers: Readonly<Record<Tier, TradingTier>> = {
  starter: { threshold: 60, openOrders: 60, decay: { points: 1, micros: 1_000_000 } },
  intermediate: { threshold: 125, openOrders: 80, decay: { points: 234, micros: 100_000_000 } },
  pro: { threshold: 180, openOrders: 225, decay: { points: 375, micros: 100_000_000 } },
};
