import type { Match } from './matching.ts';
import type { Working } from './Working.ts';

/**
 * Whoever is told of each thing as it comes about, between one match and the next. Orders that rest may be made smaller
 * or taken out meanwhile; nothing may be taken or put to rest.
 */
export interface MatchWitness {
  matched(match: Match): void;
  /** An order of the same account was met and taken out. */
  removed(maker: Working): void;
  /** A maker showed its next part. */
  refilled(maker: Working): void;
}
