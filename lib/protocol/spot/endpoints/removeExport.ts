import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Deletes a report that is done, or cancels one that is not.
 * Errors of the exchange: EExport:... with what is wrong, EGeneral:Invalid arguments, EGeneral:Permission
 * denied.
 * Permission: Data - Export data.
 * @see https://docs.kraken.com/api/docs/rest-api/remove-export
 */
export const removeExport = describe({
  name: 'RemoveExport',
  method: 'POST',
  path: '/0/private/RemoveExport',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Data - Export data',
  params: {
    /** The `id` of AddExport. */
    id: asked.required(asked.text),
    /** `cancel` while it is queued or processing, `delete` once it is processed. */
    type: asked.required(asked.oneOf('cancel', 'delete')),
  },
  result: told.object({ delete: told.optional(told.flag), cancel: told.optional(told.flag) }),
});
