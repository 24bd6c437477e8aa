import type { Tier } from './spotTiers.ts';

/** Where a counter stands. */
export interface Level {
  /** Points. */
  readonly count: number;
  readonly max: number;
  /** Points that leave in a second. */
  readonly decay: number;
}

interface Queue {
  /** When it was so, milliseconds since 1970; counts have fallen since. */
  readonly at: number;
  /** Calls that wait for their turn. */
  readonly waiting: number;
}

/** The limits of a Spot key. */
export interface SpotBudget extends Queue {
  readonly side: 'spot';
  readonly tier: Tier;
  readonly rest: Level;
  /** The matching engine's counters that are not at zero, by the pair's short name: `XBTUSD`. */
  readonly pairs: Readonly<Record<string, Level>>;
  /** Of every pair that is not among them: above zero after calls about orders of which not even the pair is known. */
  readonly otherPairs: Level;
  /** The exchange shuts private calls out until then, milliseconds since 1970. */
  readonly lockedUntil: number | undefined;
}

/** The limits of a Futures account. */
export interface FuturesBudget extends Queue {
  readonly side: 'futures';
  readonly derivatives: Level;
  readonly history: Level;
}

/** What is left of the exchange's limits, as far as it can be known from here. */
export type Budget = SpotBudget | FuturesBudget;
