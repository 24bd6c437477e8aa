import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';
import { assignmentWish } from '../shapes/assignmentWish.ts';

/**
 * Tells how the readiness to take over positions changed.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-assignment-program-history
 */
export const getAssignmentProgramHistory = describe({
  name: 'GetAssignmentProgramHistory',
  method: 'GET',
  path: '/derivatives/api/v3/assignmentprogram/history',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    participants: told.list(
      told.object({
        deleted: told.flag,
        participant: assignmentWish,
        /** RFC 3339. */
        timestamp: told.optional(told.text),
      }),
    ),
  }),
});
