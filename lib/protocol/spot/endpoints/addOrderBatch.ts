import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { batchOrder } from '../rules/batchOrder.ts';
import { pairName } from '../rules/pairName.ts';
import { sendRules } from '../rules/sendRules.ts';

/**
 * Places 2 to 15 orders of one pair. One that can not be rejects them all; what the engine finds (funds)
 * fails that order alone, which has an `error` then, while the call as a whole succeeds. Needs both
 * permissions, to create orders and to cancel them. Errors of the exchange: `EOrder:Insufficient funds`,
 * `EOrder:Order minimum not met`, `EOrder:Cost minimum not met`, `EOrder:Tick size check failed`,
 * `EOrder:Invalid price`, `EOrder:Invalid order`, `EOrder:Insufficient margin`,
 * `EOrder:Cannot open position`, `EOrder:Margin allowance exceeded`, `EOrder:Reduce only:No position exists`,
 * `EOrder:Orders limit exceeded`, `EOrder:Rate limit exceeded`, `EQuery:Unknown asset pair`,
 * `EService:Market in cancel_only mode` (`post_only`, `limit_only`), `EService:Deadline elapsed`,
 * `EGeneral:Invalid arguments`, `EGeneral:Permission denied`.
 * @see https://docs.kraken.com/api/docs/rest-api/add-order-batch
 */
export const addOrderBatch = describe({
  name: 'AddOrderBatch',
  method: 'POST',
  path: '/0/private/AddOrderBatch',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1, engine: 'batchAdd' },
  body: 'json',
  identity: 'cl_ord_id',
  permission: 'Orders and trades - Create & modify orders and Orders and trades - Cancel & close orders',
  params: {
    /** By any of its names: `XBTUSD`, `XXBTZUSD`, `XBT/USD`. */
    pair: asked.required(pairName),
    /** 2 to 15. */
    orders: asked.required(asked.list(batchOrder, 2, 15)),
    ...sendRules,
    /** IIBAN of a partner. */
    broker: asked.text,
  },
  result: told.object({
    /** As they stand in the request. */
    orders: told.list(
      told.object({
        /** Not there with `validate`, nor where there is an `error`. */
        txid: told.optional(told.text),
        /** The order in words. */
        descr: told.optional(told.object({ order: told.text })),
        /** The one that closes it, in words. */
        close: told.optional(told.text),
        /** Why this one was not placed. */
        error: told.optional(told.text),
      }),
    ),
  }),
});
