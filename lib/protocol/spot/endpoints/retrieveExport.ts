import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { archiveBytes } from '../shapes/archiveBytes.ts';

/**
 * A report that is done, as the bytes of a ZIP file. An error comes as text all the same.
 * Errors of the exchange: EExport:... with what is wrong, EGeneral:Invalid arguments, EGeneral:Permission
 * denied.
 * Permission: Data - Export data.
 * @see https://docs.kraken.com/api/docs/rest-api/retrieve-export
 */
export const retrieveExport = describe({
  name: 'RetrieveExport',
  method: 'POST',
  path: '/0/private/RetrieveExport',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  answer: 'bytes',
  permission: 'Data - Export data',
  params: {
    /** The `id` of AddExport. */
    id: asked.required(asked.text),
  },
  result: archiveBytes,
});
