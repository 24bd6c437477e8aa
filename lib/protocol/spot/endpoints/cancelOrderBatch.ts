import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { clientOrderId } from '../rules/clientOrderId.ts';
import { transactionId } from '../rules/transactionId.ts';
import { userReference } from '../rules/userReference.ts';

/**
 * Cancels orders, at most 50 of both kinds of ids together. It is taken even where it exceeds the counter of
 * the pair. Errors of the exchange: `EOrder:Unknown order`, `EService:Unavailable`,
 * `EGeneral:Invalid arguments`, `EGeneral:Permission denied`.
 * @see https://docs.kraken.com/api/docs/rest-api/cancel-order-batch
 */
export const cancelOrderBatch = describe({
  name: 'CancelOrderBatch',
  method: 'POST',
  path: '/0/private/CancelOrderBatch',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1, engine: 'batchCancel' },
  body: 'json',
  permission: 'Orders and trades - Create & modify orders or Orders and trades - Cancel & close orders',
  params: {
    /** The exchange's ids of orders, or numbers: their `userref`. These or `cl_ord_ids` are needed. */
    orders: asked.list(asked.either(userReference, transactionId), 1, 50),
    /** The caller's own ids of orders. */
    cl_ord_ids: asked.list(clientOrderId, 1, 50),
  },
  atLeastOne: [['orders', 'cl_ord_ids']],
  result: told.object({
    /** How many were cancelled. */
    count: told.integer,
  }),
});
