/** What a call takes from the matching engine's counters. */
export interface Demand {
  /** Points for each pair. */
  readonly pairs: ReadonlyMap<string, number>;
  /** Points for orders of which not even the pair is known: each pair has to have room for them. */
  readonly everywhere: number;
  /** Is it counted, but let through even where there is no room? */
  readonly always: boolean;
  /** Does it concern every pair, also those that nothing is counted for? */
  readonly all: boolean;
}
