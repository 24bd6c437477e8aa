import { concat, concatMap, type Observable, of, type SchedulerLike } from 'rxjs';
import type { ExportCalls, ExportOptions, ExportParams, Exports, ExportTold, Report } from './Exports.ts';
import { fetchExport } from './fetchExport.ts';

/** Reports of the account. */
export function exportsOf(calls: ExportCalls, scheduler: SchedulerLike): Exports {
  const fetch = (
    report: Report,
    id: string,
    { everyMs = 5_000 }: ExportOptions = {},
  ): Observable<ExportTold> => fetchExport({ report, id, everyMs }, calls, scheduler);
  const order =
    (report: Report) =>
    (params: ExportParams, options?: ExportOptions): Observable<ExportTold> =>
      calls
        .addExport({ ...params, report })
        .pipe(
          concatMap(({ id }) => concat(of<ExportTold>({ type: 'ordered', id }), fetch(report, id, options))),
        );
  return { trades: order('trades'), ledgers: order('ledgers'), fetch };
}
