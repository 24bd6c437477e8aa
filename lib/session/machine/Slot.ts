import type { Route } from '../../protocol/Route.ts';
import type { Phase } from './Phase.ts';

/** One topic in the machine: what its observers want against what the server holds. */
export interface Slot<T> {
  readonly topic: T;
  readonly route: Route;
  readonly batch: string;
  readonly wanted: boolean;
  readonly phase: Phase;
  /** Held, but not trusted any more: to be left and asked for again. */
  readonly renew: boolean;
  /** Deadlines missed in a row; cleared by data. */
  readonly strikes: number;
}
