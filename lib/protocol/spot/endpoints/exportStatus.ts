import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * How far the reports of a kind are. Times are Unix seconds, 0 where there is none yet.
 * Errors of the exchange: EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Data - Export data.
 * @see https://docs.kraken.com/api/docs/rest-api/export-status
 */
export const exportStatus = describe({
  name: 'ExportStatus',
  method: 'POST',
  path: '/0/private/ExportStatus',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Data - Export data',
  params: {
    report: asked.required(asked.oneOf('trades', 'ledgers')),
  },
  result: told.list(
    told.object({
      id: told.text,
      /** The name that it was given. */
      descr: told.optional(told.text),
      format: told.optional(told.word('CSV', 'TSV')),
      report: told.optional(told.word('trades', 'ledgers')),
      subtype: told.optional(told.text),
      status: told.word('Queued', 'Processing', 'Processed'),
      /** Why it failed, such as `EExport:Exported size too big`. */
      error: told.optional(told.text),
      /** Deprecated by the exchange. */
      flags: told.optional(told.text),
      fields: told.optional(told.text),
      createdtm: told.optional(told.integer),
      /** Deprecated by the exchange. */
      expiretm: told.optional(told.integer),
      starttm: told.optional(told.integer),
      completedtm: told.optional(told.integer),
      /** Where its rows begin. */
      datastarttm: told.optional(told.integer),
      /** Where its rows end. */
      dataendtm: told.optional(told.integer),
      endtm: told.optional(told.integer),
      /** Deprecated by the exchange. */
      aclass: told.optional(told.text),
      asset: told.optional(told.text),
      assets: told.optional(told.text),
      asset_classes: told.optional(told.list(told.text)),
      delete: told.optional(told.either(told.flag, told.text)),
    }),
  ),
});
