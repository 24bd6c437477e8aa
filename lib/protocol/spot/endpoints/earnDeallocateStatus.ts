import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Whether the last Earn/Deallocate of a strategy is still on its way. If it failed, this call fails with the
 * reason.
 * Errors of the exchange: EEarnings:Busy (one operation of a strategy at a time), EEarnings:Below min,
 * EEarnings:Above max, EEarnings:Insufficient funds, EEarnings:Permission denied.
 * Permission: Funds permissions - Earn or Funds permissions - Query.
 * @see https://docs.kraken.com/api/docs/rest-api/get-deallocate-strategy-status
 */
export const earnDeallocateStatus = describe({
  name: 'Earn/DeallocateStatus',
  method: 'POST',
  path: '/0/private/Earn/DeallocateStatus',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Earn or Funds permissions - Query',
  params: {
    /** An `id` of Earn/Strategies. */
    strategy_id: asked.required(asked.text),
  },
  result: told.orNull(told.object({ pending: told.flag })),
});
