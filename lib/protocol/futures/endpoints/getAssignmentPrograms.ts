import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';
import { assignmentWish } from '../shapes/assignmentWish.ts';

/**
 * Tells which positions of others one is ready to take over.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-assignment-program-current
 */
export const getAssignmentPrograms = describe({
  name: 'GetAssignmentPrograms',
  method: 'GET',
  path: '/derivatives/api/v3/assignmentprogram/current',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    participants: told.list(
      told.object({
        /** For DeleteAssignmentProgram. */
        id: told.integer,
        participant: assignmentWish,
      }),
    ),
  }),
});
