import type { Observable } from 'rxjs';
import type { OutcomeError } from '../core/errors/OutcomeError.ts';
import { futuresCatalogue } from '../protocol/futures/futuresCatalogue.ts';
import { futuresDialect } from '../protocol/futures/futuresDialect.ts';
import type { Budget } from '../session/limits/Budget.ts';
import { type Bound, bind } from '../session/rest/bind.ts';
import { liveWorld } from '../transport/liveWorld.ts';
import type { CallingOptions } from './CallingOptions.ts';
import { calling } from './calling.ts';
import { checkOptions } from './checkOptions.ts';
import { type BoundPages, bindPages } from './long/bindPages.ts';
import { futuresPages } from './long/schemes/futuresPages.ts';
import { findFuturesOrder } from './orders/findFuturesOrder.ts';
import type { Reconciled } from './orders/Reconciled.ts';
import { type ReconcileOptions, reconcile } from './orders/reconcile.ts';

/** The Futures market by REST. Kraken switches this interface off on 2027-03-01. */
export interface Futures {
  /** REST calls, cold: each subscription is a call of its own, and unsubscribing aborts it. */
  readonly rest: Bound<typeof futuresCatalogue>;
  /** All pages of a REST call that answers in pages, lazily and within the rate limits. */
  readonly pages: BoundPages<typeof futuresCatalogue, typeof futuresPages>;
  /** What is left of the rate limits; the last state, then each change. Empty without credentials. */
  readonly budget$: Observable<Budget>;
  /**
   * Finds out what became of orders whose answer was lost, by the client order ids that every order carries.
   * @param options.settleMs after sending, how long an order without `processBefore` may still be placed. Default 10,000
   * @param options.everyMs between two looks. Default 1,000
   */
  reconcile(lost: OutcomeError, options?: Partial<ReconcileOptions>): Observable<Reconciled>;
}

/**
 * A client of the Futures market. Nothing happens before something is subscribed to.
 * @throws {InputError} an option can not be
 * @see https://docs.kraken.com/api/docs/guides/futures-rest
 */
export function futures(options: CallingOptions = {}): Futures {
  const { restUrl = 'https://futures.kraken.com', world = liveWorld() } = options;
  checkOptions(options);
  const { call, budget$ } = calling('futures', futuresDialect(restUrl), world, options);
  const rest = bind(futuresCatalogue, call);
  return {
    rest,
    pages: bindPages(futuresCatalogue, futuresPages, call),
    budget$,
    reconcile: (lost, { settleMs = 10_000, everyMs = 1_000 } = {}) =>
      reconcile(lost, findFuturesOrder(rest), { settleMs, everyMs }, world.scheduler),
  };
}
