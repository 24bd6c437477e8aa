import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { cliOrdId } from '../rules/cliOrdId.ts';
import { market } from '../rules/market.ts';
import { answered } from '../shapes/answered.ts';
import { orderEvent } from '../shapes/orderEvent.ts';
import { offsetUnits } from '../words/offsetUnits.ts';
import { orderTypes } from '../words/orderTypes.ts';
import { sendStatuses } from '../words/sendStatuses.ts';
import { triggerSignals } from '../words/triggerSignals.ts';

/**
 * Places an order.
 * The exchange answers `success` also where it refuses the order: here that is an error. A status that is
 * not known passes, so read `sendStatus.status`. It is never sent twice: after a timeout look for its
 * `cliOrdId` in GetOrderStatus, which sees 5 s back, in GetOpenOrders and in GetFills. Some markets hold
 * orders back that could take, for `makerProtectionMillis`: a cancel that is told meanwhile is not final.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `requiredArgumentMissing`, `invalidArgument`, `contractNotFound`, `marketUnavailable`,
 * `insufficientFunds`; those of an order are in `sendStatus.status`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/send-order
 */
export const sendOrder = describe({
  name: 'SendOrder',
  method: 'POST',
  path: '/derivatives/api/v3/sendorder',
  auth: true,
  safe: false,
  cost: { pool: 'derivatives', units: 10 },
  identity: 'cliOrdId',
  permission: 'General API key: full access',
  params: {
    orderType: asked.required(asked.oneOf(...orderTypes)),
    /** The market, such as `PF_XBTUSD`. */
    symbol: asked.required(market),
    side: asked.required(asked.oneOf('buy', 'sell')),
    /** Contracts. */
    size: asked.required(asked.decimal),
    /** Worst price of `stp` and `take_profit`, which without one go to the market; not for `mkt` and `trailing_stop`. */
    limitPrice: asked.decimal,
    /** The price that sets off a trigger: needed for `stp` and `take_profit`. */
    stopPrice: asked.decimal,
    /** An id of one's own: at most 100 characters, unique for ever. */
    cliOrdId,
    /** The price that a trigger watches. */
    triggerSignal: asked.oneOf(...triggerSignals),
    /** Default false. */
    reduceOnly: asked.flag,
    /** How far a trailing stop follows: needed for `trailing_stop`; 0.1 to 50 where the unit is `PERCENT`. */
    trailingStopMaxDeviation: asked.decimal,
    trailingStopDeviationUnit: asked.oneOf(...offsetUnits),
    /** The limit price of a trigger as a distance; needs its unit. */
    limitPriceOffsetValue: asked.decimal,
    limitPriceOffsetUnit: asked.oneOf(...offsetUnits),
    /** The request is refused where it would be handled later than this; up to microseconds. */
    processBefore: asked.instant,
    /** IIBAN of a partner. */
    broker: asked.text,
  },
  notTogether: [['limitPrice', 'limitPriceOffsetValue']],
  result: told.object({
    ...answered,
    sendStatus: told.object({
      order_id: told.optional(told.text),
      cliOrdId: told.optional(told.text),
      /** RFC 3339. */
      receivedTime: told.optional(told.text),
      status: told.word(...sendStatuses),
      /** In order of time. */
      orderEvents: told.optional(told.list(orderEvent)),
    }),
  }),
});
