import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { transactionId } from '../rules/transactionId.ts';
import { walletAccount } from '../rules/walletAccount.ts';

/**
 * What was amended in one order, oldest first; the first entry is the order as it was placed.
 * Errors of the exchange: EOrder:Unknown order, EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Orders and trades - Query open orders & trades or Orders and trades - Query closed orders &
 * trades (depends on the state of the order).
 * @see https://docs.kraken.com/api/docs/rest-api/get-order-amends
 */
export const orderAmends = describe({
  name: 'OrderAmends',
  method: 'POST',
  path: '/0/private/OrderAmends',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  permission:
    'Orders and trades - Query open orders & trades or Orders and trades - Query closed orders & trades (depends on the state of the order)',
  params: {
    /** Id of the order. */
    order_id: asked.required(transactionId),
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.object({
    count: told.integer,
    amends: told.list(
      told.object({
        amend_id: told.text,
        /** `restated`: by the exchange. */
        amend_type: told.word('original', 'user', 'restated'),
        /** Base units, as are the other quantities. */
        order_qty: told.decimal,
        display_qty: told.optional(told.decimal),
        remaining_qty: told.decimal,
        limit_price: told.optional(told.decimal),
        trigger_price: told.optional(told.decimal),
        reason: told.optional(told.text),
        post_only: told.optional(told.flag),
        /** Unix nanoseconds; may be milliseconds: tell them apart by their size. More digits than a number can hold. */
        timestamp: told.decimal,
      }),
    ),
  }),
});
