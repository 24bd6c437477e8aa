import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { pairName } from '../rules/pairName.ts';
import { sendRules } from '../rules/sendRules.ts';
import { transactionId } from '../rules/transactionId.ts';
import { userReference } from '../rules/userReference.ts';

/**
 * Cancels an order and places another in its stead, with an id of its own. Not for stops that were triggered,
 * orders with a `close` or a `cl_ord_id`, nor for a volume below what is executed. Needs both permissions, to
 * create orders and to cancel them. Errors of the exchange: `EOrder:Unknown order`,
 * `EOrder:Order not editable`, `EOrder:Not enough leaves qty`, `EOrder:Insufficient funds`,
 * `EOrder:Tick size check failed`, `EOrder:Rate limit exceeded`, `EService:Deadline elapsed`,
 * `EGeneral:Invalid arguments`, `EGeneral:Permission denied`.
 * @deprecated amendOrder keeps the order, its ids and its place in the queue
 * @see https://docs.kraken.com/api/docs/rest-api/edit-order
 */
export const editOrder = describe({
  name: 'EditOrder',
  method: 'POST',
  path: '/0/private/EditOrder',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1, engine: 'edit' },
  permission: 'Orders and trades - Create & modify orders and Orders and trades - Cancel & close orders',
  deprecated: 'AmendOrder keeps the order, its ids and its place in the queue.',
  params: {
    /** The exchange's id of the order, or a `userref` that it alone has. */
    txid: asked.required(asked.either(userReference, transactionId)),
    /** By any of its names: `XBTUSD`, `XXBTZUSD`, `XBT/USD`. */
    pair: asked.required(pairName),
    /** Of the new order; 32 bits, signed. */
    userref: userReference,
    /** Base currency. Default as it was. */
    volume: asked.decimal,
    /** Of an iceberg: what is shown, base currency. */
    displayvol: asked.decimal,
    /** Limit or trigger; quote currency, or a distance such as `+5%`. */
    price: asked.price,
    /** Limit of an order with a trigger; quote currency, or a distance. */
    price2: asked.price,
    /** Only `post` can be changed; it is lost if it is not given again. */
    oflags: asked.names('flags such as post, divided by commas'),
    /** Answer when the old order is only about to be cancelled. */
    cancel_response: asked.flag,
    ...sendRules,
  },
  result: told.object({
    /** `ok` or `Err`; its case varies. */
    status: told.text,
    /** Id of the new order. */
    txid: told.optional(told.text),
    /** Id of the order that was cancelled. */
    originaltxid: told.optional(told.text),
    /** Base currency. */
    volume: told.optional(told.decimal),
    /** Quote currency, or a distance such as `+5%`. */
    price: told.optional(told.either(told.decimal, told.text)),
    /** Likewise. */
    price2: told.optional(told.either(told.decimal, told.text)),
    /** How many: 0 or 1. */
    orders_cancelled: told.optional(told.integer),
    /** The new order in words. */
    descr: told.optional(told.object({ order: told.text })),
    newuserref: told.optional(told.text),
    olduserref: told.optional(told.text),
    /** Why not, if the status says so. */
    error_message: told.optional(told.text),
  }),
});
