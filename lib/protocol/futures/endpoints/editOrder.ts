import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { cliOrdId } from '../rules/cliOrdId.ts';
import { uid } from '../rules/uid.ts';
import { answered } from '../shapes/answered.ts';
import { orderEvent } from '../shapes/orderEvent.ts';
import { editStatuses } from '../words/editStatuses.ts';
import { offsetUnits } from '../words/offsetUnits.ts';

/**
 * Changes an order that is open.
 * With `qtyMode` `RELATIVE`, which is the default, an edit that is sent again after a partial fill makes
 * the order larger. To send the distance of a trailing stop again, unchanged, moves its stop price. Some
 * markets hold orders back that could take, for `makerProtectionMillis`: a cancel that is told meanwhile
 * is not final.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `requiredArgumentMissing`, `invalidArgument`, `notFound`; those of an order are in `editStatus.status`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/edit-order-spring
 */
export const editOrder = describe({
  name: 'EditOrder',
  method: 'POST',
  path: '/derivatives/api/v3/editorder',
  auth: true,
  safe: false,
  cost: { pool: 'derivatives', units: 10 },
  permission: 'General API key: full access',
  params: {
    /** The exchange's id; this or `cliOrdId` is needed. */
    orderId: uid,
    /** The id of one's own; this or `orderId` is needed. */
    cliOrdId,
    /** Contracts. */
    size: asked.decimal,
    limitPrice: asked.decimal,
    stopPrice: asked.decimal,
    /** How far a trailing stop follows:  0.1 to 50 where the unit is `PERCENT`. */
    trailingStopMaxDeviation: asked.decimal,
    trailingStopDeviationUnit: asked.oneOf(...offsetUnits),
    /** Default `RELATIVE`: `size` is what stays open; `ABSOLUTE`: it counts past fills in. */
    qtyMode: asked.oneOf('ABSOLUTE', 'RELATIVE'),
    /** The request is refused where it would be handled later than this; up to microseconds. */
    processBefore: asked.instant,
  },
  atLeastOne: [['orderId', 'cliOrdId']],
  result: told.object({
    ...answered,
    editStatus: told.object({
      orderId: told.optional(told.text),
      cliOrdId: told.optional(told.text),
      /** RFC 3339. */
      receivedTime: told.optional(told.text),
      status: told.word(...editStatuses),
      /** In order of time. */
      orderEvents: told.optional(told.list(orderEvent)),
    }),
  }),
});
