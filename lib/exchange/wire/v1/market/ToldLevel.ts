import type { RestingLevel } from '../../../market/RestingLevel.ts';

/** A level as it was told. */
export interface ToldLevel extends RestingLevel {
  /** Microseconds since 1970. */
  readonly at: number;
}
