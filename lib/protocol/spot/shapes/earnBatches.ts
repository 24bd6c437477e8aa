import { told } from '../../told/told.ts';
import { earnAmount } from './earnAmount.ts';

/** Funds on their way into or out of a strategy: all together, and each batch with its times (RFC 3339). */
export const earnBatches = told.object({
  ...earnAmount,
  allocation_count: told.integer,
  allocations: told.list(told.object({ ...earnAmount, created_at: told.text, expires: told.text })),
});
