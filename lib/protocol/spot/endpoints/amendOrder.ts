import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { clientOrderId } from '../rules/clientOrderId.ts';
import { pairName } from '../rules/pairName.ts';
import { sendRules } from '../rules/sendRules.ts';
import { transactionId } from '../rules/transactionId.ts';

/**
 * Changes quantity or prices of an open order, which keeps its ids and, where that can be, its place in the
 * queue. A quantity below what is filled cancels the rest. To repeat it is harmless only with absolute prices
 * and while the order is open. Errors of the exchange: `EOrder:Unknown order`, `EOrder:Order not editable`,
 * `EOrder:Not enough leaves qty`, `EOrder:Insufficient funds`, `EOrder:Tick size check failed`,
 * `EOrder:Invalid price`, `EOrder:Rate limit exceeded`, `EService:Deadline elapsed`,
 * `EGeneral:Invalid arguments`, `EGeneral:Permission denied`.
 * @see https://docs.kraken.com/api/docs/rest-api/amend-order
 */
export const amendOrder = describe({
  name: 'AmendOrder',
  method: 'POST',
  path: '/0/private/AmendOrder',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1, engine: 'amend' },
  permission: 'Orders and trades - Create & modify orders or Orders and trades - Cancel & close orders',
  params: {
    /** The exchange's id of the order; this or `cl_ord_id` is needed. */
    txid: transactionId,
    /** The caller's own id of the order. */
    cl_ord_id: clientOrderId,
    /** All of it, what is filled included; base currency. */
    order_qty: asked.decimal,
    /** Of an iceberg: what is shown, base currency; at least a 15th of what remains. */
    display_qty: asked.decimal,
    /** Quote currency; with `+` or `-` before it, or `%` behind it, a distance. */
    limit_price: asked.price,
    /** Quote currency, or a distance. */
    trigger_price: asked.price,
    /** Needed for pairs of tokenized stocks. */
    pair: pairName,
    /** Rejects a `limit_price` that would trade at once. Default false. */
    post_only: asked.flag,
    /** RFC 3339, 2 to 60 seconds ahead: what comes to the engine after it is rejected. Default none. */
    deadline: sendRules.deadline,
  },
  atLeastOne: [['txid', 'cl_ord_id']],
  result: told.object({
    /** Id of the change. */
    amend_id: told.text,
  }),
});
