import { told } from '../../told/told.ts';
import { orderMembers } from './orderMembers.ts';

/** An order that has ended, or may have. */
export const endedOrder = told.object({
  ...orderMembers,
  /** When it ended: Unix seconds with a fraction. */
  closetm: told.optional(told.decimal),
  /** Why it ended, in words. */
  reason: told.optional(told.text),
});
