import {
  catchError,
  concat,
  concatMap,
  defer,
  EMPTY,
  map,
  type Observable,
  of,
  repeat,
  type SchedulerLike,
  timer,
} from 'rxjs';
import { KrakenError } from '../../../core/errors/KrakenError.ts';
import { responseError } from '../../../protocol/responseError.ts';
import { spotErrors } from '../../../protocol/spot/spotErrors.ts';
import type { ExportCalls, ExportTold, Report } from './Exports.ts';

/** Looks at which a report may be missing before it counts as lost: it takes a while to be listed. */
const patience = 5;

/** What is fetched. */
export interface Wanted {
  readonly report: Report;
  readonly id: string;
  /** Between two looks, milliseconds. */
  readonly everyMs: number;
}

const lost = (id: string): KrakenError =>
  new KrakenError(`ExportStatus knows no report ${id}`, {
    code: 'EXPORT_LOST',
    category: 'export',
    retryable: false,
    ran: 'no',
    endpoint: 'ExportStatus',
    advice: 'It may have been deleted: order it again.',
  });

/** Looks until a report is done, fetches it, and deletes it at the exchange. */
export function fetchExport(
  { report, id, everyMs }: Wanted,
  { exportStatus, retrieveExport, removeExport }: Omit<ExportCalls, 'addExport'>,
  scheduler: SchedulerLike,
): Observable<ExportTold> {
  // not worth a second try, nor to lose the bytes for
  const remove$ = defer(() => removeExport({ id, type: 'delete' }, { retry: false })).pipe(
    map(() => true),
    catchError(() => of(false)),
  );
  const file$ = defer(() => retrieveExport({ id })).pipe(
    concatMap((bytes) => remove$.pipe(map((removed): ExportTold => ({ type: 'done', id, bytes, removed })))),
  );
  return defer(() => {
    let status: string | undefined;
    let missed = 0;
    let done = false;
    const look$ = exportStatus({ report }).pipe(
      concatMap((all): Observable<ExportTold> => {
        const seen = all.find((one) => one.id === id);
        if (seen === undefined) {
          missed += 1;
          if (missed >= patience) throw lost(id);
          return EMPTY;
        }
        if (seen.error !== undefined && seen.error !== '')
          throw responseError(spotErrors, 'ExportStatus', [seen.error], { status: 200, headers: {} });
        done = seen.status === 'Processed';
        if (done || seen.status === status) return EMPTY;
        status = seen.status;
        return of({ type: 'waiting', id, status });
      }),
    );
    const looks$ = look$.pipe(repeat({ delay: () => (done ? EMPTY : timer(everyMs, scheduler)) }));
    return concat(looks$, file$);
  });
}
