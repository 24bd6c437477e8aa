import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { assignmentAnswer } from '../shapes/assignmentAnswer.ts';

/**
 * Takes back that one is ready to take over positions of others.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `requiredArgumentMissing`, `notFound`.
 * Permission: general, read only. So the page says, although the call changes something.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/delete-assignment-program
 */
export const deleteAssignmentProgram = describe({
  name: 'DeleteAssignmentProgram',
  method: 'POST',
  path: '/derivatives/api/v3/assignmentprogram/delete',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {
    /** From GetAssignmentPrograms. */
    id: asked.required(asked.integer(0)),
  },
  result: assignmentAnswer,
});
