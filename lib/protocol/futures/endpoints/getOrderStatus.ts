import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { cliOrdId } from '../rules/cliOrdId.ts';
import { uid } from '../rules/uid.ts';
import { answered } from '../shapes/answered.ts';
import { orderErrors } from '../words/orderErrors.ts';
import { updateReasons } from '../words/updateReasons.ts';

/**
 * Tells what became of orders that are open, or were closed within the last 5 s.
 * It only reads, although it is a POST: the first look after a timeout.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `invalidArgument`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-order-status
 */
export const getOrderStatus = describe({
  name: 'GetOrderStatus',
  method: 'POST',
  path: '/derivatives/api/v3/orders/status',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 1 },
  permission: 'General API key: full access',
  params: {
    /** The exchange's ids. */
    orderIds: asked.list(uid),
    /** Ids of one's own. */
    cliOrdIds: asked.list(cliOrdId),
  },
  result: told.object({
    ...answered,
    orders: told.list(
      told.object({
        order: told.object({
          type: told.word('TRIGGER_ORDER', 'ORDER'),
          orderId: told.text,
          cliOrdId: told.orNull(told.text),
          symbol: told.text,
          side: told.word('buy', 'sell'),
          /** Contracts. */
          quantity: told.orNull(told.decimal),
          /** Contracts. */
          filled: told.orNull(told.decimal),
          limitPrice: told.orNull(told.decimal),
          reduceOnly: told.flag,
          /** RFC 3339. */
          timestamp: told.text,
          /** RFC 3339. */
          lastUpdateTimestamp: told.text,
          priceTriggerOptions: told.orNull(
            told.object({
              triggerPrice: told.decimal,
              triggerSide: told.word('TRIGGER_ABOVE', 'TRIGGER_BELOW'),
              triggerSignal: told.word('MARK_PRICE', 'LAST_PRICE', 'SPOT_PRICE'),
            }),
          ),
          triggerTime: told.orNull(told.text),
        }),
        status: told.word(
          'ENTERED_BOOK',
          'FULLY_EXECUTED',
          'REJECTED',
          'CANCELLED',
          'TRIGGER_PLACED',
          'TRIGGER_ACTIVATION_FAILURE',
        ),
        updateReason: told.orNull(told.word(...updateReasons)),
        /** Why it was refused. */
        error: told.orNull(told.word(...orderErrors)),
      }),
    ),
  }),
});
