import { asked } from '../../asked/asked.ts';
import { namesUpTo } from '../../asked/namesUpTo.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { clientOrderId } from '../rules/clientOrderId.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { userReference } from '../rules/userReference.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { endedOrder } from '../shapes/endedOrder.ts';

/**
 * Orders, open or ended, by their ids: the way to find out what became of an order whose answer was lost.
 * Errors of the exchange: EOrder:Unknown order, EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Orders and trades - Query open orders & trades or Orders and trades - Query closed orders &
 * trades (depends on the state of the order).
 * @see https://docs.kraken.com/api/docs/rest-api/get-orders-info
 */
export const queryOrders = describe({
  name: 'QueryOrders',
  method: 'POST',
  path: '/0/private/QueryOrders',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  permission:
    'Orders and trades - Query open orders & trades or Orders and trades - Query closed orders & trades (depends on the state of the order)',
  atLeastOne: [['txid', 'cl_ord_id']],
  params: {
    /** Ids of orders, at most 50. This or `cl_ord_id` is needed. */
    txid: namesUpTo(50, 'ids of orders'),
    /** Your own id of an order. This or `txid` is needed. */
    cl_ord_id: clientOrderId,
    /** Also the ids of trades. Default false. */
    trades: asked.flag,
    /** Only those with this number. */
    userref: userReference,
    /** Takes the trades of one taker order together. Default true. */
    consolidate_taker: asked.flag,
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.record(endedOrder),
});
