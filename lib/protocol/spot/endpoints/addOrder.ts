import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { orderRules } from '../rules/orderRules.ts';
import { pairName } from '../rules/pairName.ts';
import { sendRules } from '../rules/sendRules.ts';

/**
 * Places an order. A lost answer does not tell whether it was placed: look for it by `cl_ord_id` in
 * OpenOrders, then in ClosedOrders, before another one is sent; a `deadline` bounds how late it can be
 * executed. Errors of the exchange: `EOrder:Insufficient funds`, `EOrder:Order minimum not met`,
 * `EOrder:Cost minimum not met`, `EOrder:Tick size check failed`, `EOrder:Invalid price`,
 * `EOrder:Invalid order`, `EOrder:Insufficient margin`, `EOrder:Cannot open position`,
 * `EOrder:Margin allowance exceeded`, `EOrder:Reduce only:No position exists`,
 * `EOrder:Orders limit exceeded`, `EOrder:Rate limit exceeded`, `EQuery:Unknown asset pair`,
 * `EService:Market in cancel_only mode` (`post_only`, `limit_only`), `EService:Deadline elapsed`,
 * `EGeneral:Invalid arguments`, `EGeneral:Permission denied`.
 * @see https://docs.kraken.com/api/docs/rest-api/add-order
 */
export const addOrder = describe({
  name: 'AddOrder',
  method: 'POST',
  path: '/0/private/AddOrder',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 0, engine: 'add' },
  identity: 'cl_ord_id',
  permission: 'Orders and trades - Create & modify orders',
  params: {
    /** By any of its names: `XBTUSD`, `XXBTZUSD`, `XBT/USD`. */
    pair: asked.required(pairName),
    ...orderRules,
    ...sendRules,
    /** IIBAN of a partner. */
    broker: asked.text,
  },
  notTogether: [['userref', 'cl_ord_id']],
  result: told.object({
    /** The order in words, and the one that closes it. */
    descr: told.object({ order: told.text, close: told.optional(told.text) }),
    /** Ids of what was placed; not there with `validate`. */
    txid: told.optional(told.list(told.text)),
  }),
});
