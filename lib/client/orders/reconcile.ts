import {
  catchError,
  concatMap,
  defer,
  EMPTY,
  expand,
  filter,
  forkJoin,
  map,
  type Observable,
  of,
  type SchedulerLike,
  take,
  throwError,
  timer,
} from 'rxjs';
import { InputError } from '../../core/errors/InputError.ts';
import { KrakenError } from '../../core/errors/KrakenError.ts';
import type { OutcomeError } from '../../core/errors/OutcomeError.ts';
import { lastMomentOf } from './lastMomentOf.ts';
import type { FoundOrder, Reconciled } from './Reconciled.ts';

/** Looks for one order at the exchange; undefined where it is nowhere to be seen. */
export type FindOrder = (identity: string) => Observable<FoundOrder | undefined>;

/** How long an order is looked for. */
export interface ReconcileOptions {
  /** After sending, how long a call may still reach the exchange where it has no deadline of its own, milliseconds. */
  readonly settleMs: number;
  /** Between two looks, milliseconds. */
  readonly everyMs: number;
}

interface Look {
  readonly found: readonly FoundOrder[];
  readonly missing: readonly string[];
  /** Was it begun when nothing could be placed any more? */
  readonly last: boolean;
}

/** Is it over some time, so that a later look may see? */
const passes = ({ retryable, category }: KrakenError): boolean =>
  retryable || category === 'network' || category === 'service' || category === 'protocol';

const verdict = ({ found, missing }: Look): Reconciled =>
  missing.length === 0
    ? { type: 'placed', orders: found }
    : found.length === 0
      ? { type: 'not placed', missing }
      : { type: 'partly placed', orders: found, missing };

/**
 * Finds out what became of orders whose answer was lost, by their client order ids. Not to be seen right after the
 * call is no proof: it looks again until all are found, or until none can be placed any more, and then once more. While
 * the exchange can not be asked it goes on trying; unsubscribing ends it.
 * @throws {InputError} (in the stream) the call carried no client order id
 */
export function reconcile(
  lost: OutcomeError,
  find: FindOrder,
  { settleMs, everyMs }: ReconcileOptions,
  scheduler: SchedulerLike,
): Observable<Reconciled> {
  const { endpoint, identities, sentMs } = lost;
  if (identities.length === 0)
    return throwError(
      () =>
        new InputError(
          `${endpoint} can not be reconciled: it carries no client order id`,
          'Look at what it would have changed: the status of the transfer, the order that it edits.',
        ),
    );
  const end = lastMomentOf(lost) ?? sentMs + settleMs;
  const look = (known: readonly FoundOrder[]): Observable<Look> =>
    defer(() => {
      const last = scheduler.now() >= end;
      const open = identities.filter((id) => !known.some(({ identity }) => identity === id));
      return forkJoin(open.map((id) => find(id))).pipe(
        map((told): Look => {
          const found = [...known, ...told.filter((order) => order !== undefined)];
          const missing = open.filter((_, at) => told[at] === undefined);
          return { found, missing, last };
        }),
        // who could not look has not seen that nothing is there
        catchError((error: unknown) =>
          error instanceof KrakenError && passes(error)
            ? of({ found: known, missing: open, last: false })
            : throwError(() => error),
        ),
      );
    });
  return look([]).pipe(
    expand((seen) =>
      seen.missing.length === 0 || seen.last
        ? EMPTY
        : timer(end > scheduler.now() ? Math.min(everyMs, end - scheduler.now()) : everyMs, scheduler).pipe(
            concatMap(() => look(seen.found)),
          ),
    ),
    filter(({ missing, last }) => missing.length === 0 || last),
    take(1),
    map(verdict),
  );
}
