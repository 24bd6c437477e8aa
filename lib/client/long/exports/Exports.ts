import type { Observable } from 'rxjs';
import type { spotCatalogue } from '../../../protocol/spot/spotCatalogue.ts';
import type { Bound } from '../../../session/rest/bind.ts';

/** What is called. */
export type ExportCalls = Pick<
  Bound<typeof spotCatalogue>,
  'addExport' | 'exportStatus' | 'retrieveExport' | 'removeExport'
>;

/** How far a report is. */
export type ExportTold =
  /** The exchange took the order, and gave it an id. */
  | { readonly type: 'ordered'; readonly id: string }
  /** It is not done yet; told when the status changes, in the exchange's words: `Queued`, `Processing`. */
  | { readonly type: 'waiting'; readonly id: string; readonly status: string }
  /** The last value. */
  | {
      readonly type: 'done';
      readonly id: string;
      /** A ZIP file with one table. */
      readonly bytes: Uint8Array;
      /** Is it deleted at the exchange? If that failed, it stays there for two weeks. */
      readonly removed: boolean;
    };

/** Of what, from when, in which format. */
export type ExportParams = Omit<Parameters<(typeof spotCatalogue)['addExport']['encode']>[0], 'report'>;

/** How it is waited for. */
export interface ExportOptions {
  /** Between two looks, milliseconds. Default 5,000. */
  readonly everyMs?: number;
}

/** Which reports there are. */
export type Report = 'trades' | 'ledgers';

/**
 * Reports of the account: ordered, waited for, fetched and deleted at the exchange. Unsubscribing stops to look; what was
 * ordered stays there.
 */
export interface Exports {
  /**
   * The trades of the account.
   * @throws {OutcomeError} (in the stream) the answer to the order was lost: look for its `description` in ExportStatus
   * @throws {KrakenError} (in the stream) the exchange could not write it, or does not know it any more
   */
  trades(params: ExportParams, options?: ExportOptions): Observable<ExportTold>;
  /** The changes of its balances. Errors: as `trades`. */
  ledgers(params: ExportParams, options?: ExportOptions): Observable<ExportTold>;
  /** A report that was ordered before. Errors: as `trades`, but that nothing is ordered. @param id from `ordered` */
  fetch(report: Report, id: string, options?: ExportOptions): Observable<ExportTold>;
}
