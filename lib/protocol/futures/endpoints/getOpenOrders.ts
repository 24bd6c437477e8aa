import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells all orders and triggers that are open.
 * It says `stop` and `spot` where an order was sent with `stp` and `index`.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-open-orders
 */
export const getOpenOrders = describe({
  name: 'GetOpenOrders',
  method: 'GET',
  path: '/derivatives/api/v3/openorders',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    openOrders: told.list(
      told.object({
        order_id: told.text,
        cliOrdId: told.optional(told.text),
        symbol: told.text,
        side: told.word('buy', 'sell'),
        orderType: told.word('lmt', 'stop', 'take_profit'),
        limitPrice: told.optional(told.decimal),
        stopPrice: told.optional(told.decimal),
        triggerSignal: told.optional(told.word('mark', 'last', 'spot')),
        /** Contracts. */
        filledSize: told.decimal,
        /** Contracts. */
        unfilledSize: told.optional(told.decimal),
        reduceOnly: told.flag,
        status: told.word('untouched', 'partiallyFilled'),
        /** RFC 3339. */
        receivedTime: told.text,
        /** RFC 3339. */
        lastUpdateTime: told.text,
      }),
    ),
  }),
});
