import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Cancels all open orders. A second try also meets orders that were placed in between. Errors of the
 * exchange: `EOrder:Rate limit exceeded`, `EAPI:Rate limit exceeded`, `EService:Unavailable`,
 * `EGeneral:Permission denied`.
 * @see https://docs.kraken.com/api/docs/rest-api/cancel-all-orders
 */
export const cancelAll = describe({
  name: 'CancelAll',
  method: 'POST',
  path: '/0/private/CancelAll',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1, engine: 'cancelAll' },
  permission: 'Orders and trades - Create & modify orders or Orders and trades - Cancel & close orders',
  params: {},
  result: told.object({
    /** How many were cancelled. */
    count: told.integer,
    /** Are some still being cancelled? */
    pending: told.optional(told.flag),
  }),
});
