import type { Route } from '../../protocol/Route.ts';
import type { Phase } from './Phase.ts';

/** One topic in the machine: what its observers want against what the server holds. */
export interface Slot<T> {
  readonly topic: T;
  readonly route: Route;
  readonly batch: string;
  /** Only for a line that is authorised. */
  readonly needsAuth: boolean;
  readonly wanted: boolean;
  readonly phase: Phase;
  /** Held, but not trusted any more: to be left and asked for again. */
  readonly renew: boolean;
  /** Deadlines missed in a row, over lines; cleared by data. */
  readonly strikes: number;
  /** To be asked for in a request of its own: what was said of a request with others in it could not be told apart. */
  readonly alone: boolean;
}
