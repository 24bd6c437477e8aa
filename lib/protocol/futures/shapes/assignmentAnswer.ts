import { told } from '../../told/told.ts';
import { answered } from './answered.ts';
import { assignmentWish } from './assignmentWish.ts';

/** A wish that was added or taken back. */
export const assignmentAnswer = told.object({
  ...answered,
  /** For DeleteAssignmentProgram. */
  id: told.integer,
  participant: assignmentWish,
});
