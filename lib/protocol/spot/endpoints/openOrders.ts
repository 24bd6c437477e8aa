import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { clientOrderId } from '../rules/clientOrderId.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { userReference } from '../rules/userReference.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { orderMembers } from '../shapes/orderMembers.ts';
import { pageCursor } from '../shapes/pageCursor.ts';

/**
 * Open orders by their ids: all at once, or by pages if asked.
 * Errors of the exchange: EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Orders and trades - Query open orders & trades.
 * @see https://docs.kraken.com/api/docs/rest-api/get-open-orders
 */
export const openOrders = describe({
  name: 'OpenOrders',
  method: 'POST',
  path: '/0/private/OpenOrders',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  permission: 'Orders and trades - Query open orders & trades',
  params: {
    /** Also the ids of trades. Default false. */
    trades: asked.flag,
    /** Only those with this number. */
    userref: userReference,
    /** Only the one with this id of yours. */
    cl_ord_id: clientOrderId,
    /** Takes the trades of one taker order together. Default true. */
    consolidate_taker: asked.flag,
    /** Asks for pages, and a `cursor` in the answer. Default false. */
    with_cursor: asked.flag,
    /** The `cursor.next` of the page before. */
    cursor: asked.text,
    /** With pages 1 to 100, default 50; else 1 to 1000, default all. */
    limit: asked.integer(1, 1_000),
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.object({
    /** By the id of the order. */
    open: told.record(told.object(orderMembers)),
    cursor: told.optional(pageCursor),
  }),
});
