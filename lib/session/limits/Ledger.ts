import type { Asked } from '../rest/Asked.ts';
import type { Budget } from './Budget.ts';

/** A budget that has no room for a call. */
export interface Shortage {
  /** Its name: `spot`, `derivatives`, `history`, `lockout`, or that of a pair. */
  readonly budget: string;
  /** Is it a counter of the matching engine? */
  readonly pair: boolean;
  /** Until it has room, milliseconds at the least. */
  readonly waitMs: number;
  /** Does only an answer make room, and time does not? */
  readonly stuck: boolean;
}

/** Whose order among others a call keeps. */
export interface Lanes {
  /** None: it takes nothing from it. */
  readonly pool: string | undefined;
  readonly pairs: readonly string[] | 'all';
}

/** A call that was let go, until it has ended in one of these ways. */
export interface Going {
  /** With an answer. @param result as decoded */
  answered(result: unknown, now: number): void;
  /** With an error, of the exchange or of the way to it. */
  failed(error: unknown, now: number): void;
  /** Its caller gave it up. */
  left(now: number): void;
}

/** The budgets of a key, and all that is known of what they were spent on. Pure: times are parameters, milliseconds. */
export interface Ledger {
  lanes(asked: Asked, now: number): Lanes;
  /**
   * Those that have no room; none: it may go.
   * @param patient it waits already: a moment more is nothing where that saves points
   */
  shortages(asked: Asked, now: number, patient: boolean): readonly Shortage[];
  /** The budget that could not even bear the call alone. */
  excess(
    asked: Asked,
    now: number,
  ): { readonly budget: string; readonly cost: number; readonly max: number } | undefined;
  /** The call goes, right after `shortages` named none. */
  take(asked: Asked, now: number): Going;
  budget(now: number, waiting: number): Budget;
}
