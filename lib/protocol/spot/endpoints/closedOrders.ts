import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { clientOrderId } from '../rules/clientOrderId.ts';
import { historyPage } from '../rules/historyPage.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { userReference } from '../rules/userReference.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { endedOrder } from '../shapes/endedOrder.ts';
import { pageCursor } from '../shapes/pageCursor.ts';

/**
 * Orders that have ended, 50 a page, newest first.
 * An id given as `start` or `end` stands for the time at which that order was opened; one of exactly `start`
 * may be among them. It may count as a call for history, so its cost is that of one.
 * Errors of the exchange: EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Orders and trades - Query closed orders & trades.
 * @see https://docs.kraken.com/api/docs/rest-api/get-closed-orders
 */
export const closedOrders = describe({
  name: 'ClosedOrders',
  method: 'POST',
  path: '/0/private/ClosedOrders',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 4 },
  inQuery: ['account_id'],
  permission: 'Orders and trades - Query closed orders & trades',
  notTogether: [['cursor', 'ofs']],
  params: {
    /** Also the ids of trades. Default false. */
    trades: asked.flag,
    /** Only those with this number. */
    userref: userReference,
    /** Only the one with this id of yours. */
    cl_ord_id: clientOrderId,
    ...historyPage,
    /** Which time `start` and `end` are about. Default `both`. */
    closetime: asked.oneOf('open', 'close', 'both'),
    /** Takes the trades of one taker order together. Default true. */
    consolidate_taker: asked.flag,
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.object({
    /** By the id of the order. */
    closed: told.record(endedOrder),
    /** Of all pages; 0 or missing with `without_count` or `with_cursor`. */
    count: told.optional(told.integer),
    cursor: told.optional(pageCursor),
  }),
});
