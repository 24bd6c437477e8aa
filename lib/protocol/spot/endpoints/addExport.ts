import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Has a report of trades or ledger entries written, to be fetched once it is done: see ExportStatus and
 * RetrieveExport.
 * Each call orders one more report, so it is not repeated after a lost answer: look at ExportStatus first.
 * Errors of the exchange: EExport:Exported size too big, EGeneral:Invalid arguments, EGeneral:Permission
 * denied.
 * Permission: Data - Export data.
 * @see https://docs.kraken.com/api/docs/rest-api/add-export
 */
export const addExport = describe({
  name: 'AddExport',
  method: 'POST',
  path: '/0/private/AddExport',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1 },
  permission: 'Data - Export data',
  params: {
    report: asked.required(asked.oneOf('trades', 'ledgers')),
    /** A name of your own for it. */
    description: asked.required(asked.text),
    /** Default `CSV`. */
    format: asked.oneOf('CSV', 'TSV'),
    /** Columns. Trades: ordertxid, time, ordertype, price, cost, fee, vol, margin, misc, ledgers. Ledgers: refid, time, type, subtype, aclass, asset, amount, fee, balance, wallet. Default all. */
    fields: asked.names('names of columns, divided by commas'),
    /** Unix seconds. Default the first day of this month. */
    starttm: asked.integer(0),
    /** Unix seconds. Default now. */
    endtm: asked.integer(0),
  },
  result: told.object({
    /** For RetrieveExport and RemoveExport. */
    id: told.text,
  }),
});
