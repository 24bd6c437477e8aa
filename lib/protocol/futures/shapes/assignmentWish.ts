import { told } from '../../told/told.ts';
import { timeFrames } from '../words/timeFrames.ts';

/** A wish to take over positions of accounts that are liquidated. */
export const assignmentWish = told.object({
  contractType: told.text,
  contract: told.optional(told.text),
  /** Most that is taken over at once, contracts. */
  maxSize: told.optional(told.decimal),
  /** Largest position that may come of it, contracts. */
  maxPosition: told.optional(told.decimal),
  acceptLong: told.flag,
  acceptShort: told.flag,
  timeFrame: told.word(...timeFrames),
  enabled: told.flag,
});
