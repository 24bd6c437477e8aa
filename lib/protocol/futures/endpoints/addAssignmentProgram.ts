import { describe } from '../../describe.ts';
import { assignment } from '../rules/assignment.ts';
import { assignmentAnswer } from '../shapes/assignmentAnswer.ts';

/**
 * Says that one is ready to take over positions of others.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `requiredArgumentMissing`, `invalidArgument`.
 * Permission: general, read only. So the page says, although the call changes something.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/add-assignment-program
 */
export const addAssignmentProgram = describe({
  name: 'AddAssignmentProgram',
  method: 'POST',
  path: '/derivatives/api/v3/assignmentprogram/add',
  auth: true,
  safe: false,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {
    ...assignment,
  },
  result: assignmentAnswer,
});
