import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Cancels all orders when it is not sent again in time: a dead man's switch.
 * The exchange suggests 60 s, sent again every 15 to 20 s.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `invalidArgument`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/cancel-all-orders-after
 */
export const cancelAllOrdersAfter = describe({
  name: 'CancelAllOrdersAfter',
  method: 'POST',
  path: '/derivatives/api/v3/cancelallordersafter',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 25 },
  permission: 'General API key: full access',
  params: {
    /** Whole seconds; 0 disarms it. */
    timeout: asked.integer(0, 4_294_967_295),
  },
  result: told.object({
    ...answered,
    status: told.object({
      /** RFC 3339. */
      currentTime: told.text,
      /** RFC 3339; `0` while it is disarmed. */
      triggerTime: told.text,
    }),
  }),
});
