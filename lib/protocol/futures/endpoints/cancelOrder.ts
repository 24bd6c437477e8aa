import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { cliOrdId } from '../rules/cliOrdId.ts';
import { uid } from '../rules/uid.ts';
import { answered } from '../shapes/answered.ts';
import { orderEvent } from '../shapes/orderEvent.ts';

/**
 * Cancels an order. It may be sent again: an order that is gone is `notFound`.
 * The id is spelled `order_id` here, and `orderId` in EditOrder. Some markets hold orders back that could
 * take, for `makerProtectionMillis`: a cancel that is told meanwhile is not final.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `requiredArgumentMissing`, `invalidArgument`, `notFound`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/cancel-order
 */
export const cancelOrder = describe({
  name: 'CancelOrder',
  method: 'POST',
  path: '/derivatives/api/v3/cancelorder',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 10 },
  permission: 'General API key: full access',
  params: {
    /** The exchange's id; this or `cliOrdId` is needed. */
    order_id: uid,
    /** The id of one's own; this or `order_id` is needed. */
    cliOrdId,
    /** The request is refused where it would be handled later than this; up to microseconds. */
    processBefore: asked.instant,
  },
  atLeastOne: [['order_id', 'cliOrdId']],
  result: told.object({
    ...answered,
    cancelStatus: told.object({
      status: told.word('cancelled', 'filled', 'notFound'),
      order_id: told.optional(told.text),
      cliOrdId: told.optional(told.text),
      /** RFC 3339. */
      receivedTime: told.optional(told.text),
      /** In order of time. */
      orderEvents: told.optional(told.list(orderEvent)),
    }),
  }),
});
