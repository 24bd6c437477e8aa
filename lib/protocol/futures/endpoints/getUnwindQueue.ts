import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells how close each position is to being unwound.
 * It costs 200 of the 500 units of 10 s: not for asking again and again.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-unwind-queue
 */
export const getUnwindQueue = describe({
  name: 'GetUnwindQueue',
  method: 'GET',
  path: '/derivatives/api/v3/unwindqueue',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 200 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    queue: told.list(
      told.object({
        symbol: told.text,
        /** 20, 40, 80 or 100. */
        percentile: told.integer,
      }),
    ),
  }),
});
