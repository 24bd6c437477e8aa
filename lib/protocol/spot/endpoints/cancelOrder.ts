import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { clientOrderId } from '../rules/clientOrderId.ts';
import { userReference } from '../rules/userReference.ts';

/**
 * Cancels an order, several, or all that have a `userref`. `EOrder:Unknown order` to a second try means that
 * the first one did it. A second try by `userref` also meets orders that were given it in between. Errors of
 * the exchange: `EOrder:Unknown order`, `EOrder:Cancel pending`, `EOrder:Rate limit exceeded`,
 * `EService:Unavailable`, `EGeneral:Invalid arguments`, `EGeneral:Permission denied`.
 * @see https://docs.kraken.com/api/docs/rest-api/cancel-order
 */
export const cancelOrder = describe({
  name: 'CancelOrder',
  method: 'POST',
  path: '/0/private/CancelOrder',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 0, engine: 'cancel' },
  permission: 'Orders and trades - Create & modify orders or Orders and trades - Cancel & close orders',
  params: {
    /** The exchange's id of the order, several, or a `userref`; this or `cl_ord_id` is needed. */
    txid: asked.either(userReference, asked.names('ids of orders, divided by commas')),
    /** The caller's own id of the order. */
    cl_ord_id: clientOrderId,
  },
  atLeastOne: [['txid', 'cl_ord_id']],
  result: told.object({
    /** How many were cancelled. */
    count: told.integer,
    /** Are some still being cancelled? */
    pending: told.optional(told.flag),
  }),
});
