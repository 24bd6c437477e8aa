import type { Needs } from './Needs.ts';

/** What a private Spot call asks of a key. */
export interface SpotEndpoint {
  readonly name: string;
  readonly permission: Needs;
  /** Points of the REST counter. */
  readonly cost: number;
}
