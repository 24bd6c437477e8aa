import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { market } from '../rules/market.ts';
import { answered } from '../shapes/answered.ts';
import { orderEvent } from '../shapes/orderEvent.ts';

/**
 * Cancels all orders, or those of one market. Some markets hold orders back that could take, for
 * `makerProtectionMillis`: a cancel that is told meanwhile is not final.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `invalidArgument`, `contractNotFound`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/cancel-all-orders
 */
export const cancelAllOrders = describe({
  name: 'CancelAllOrders',
  method: 'POST',
  path: '/derivatives/api/v3/cancelallorders',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 25 },
  permission: 'General API key: full access',
  params: {
    /** Only orders of this market. Default: of all. */
    symbol: market,
  },
  result: told.object({
    ...answered,
    cancelStatus: told.object({
      status: told.word('cancelled', 'noOrdersToCancel'),
      /** The market that was asked for, or `all`. */
      cancelOnly: told.optional(told.text),
      /** RFC 3339. */
      receivedTime: told.optional(told.text),
      cancelledOrders: told.list(
        told.object({ order_id: told.optional(told.text), cliOrdId: told.optional(told.text) }),
      ),
      /** In order of time. */
      orderEvents: told.optional(told.list(orderEvent)),
    }),
  }),
});
