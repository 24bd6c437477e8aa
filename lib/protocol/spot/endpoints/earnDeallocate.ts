import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Takes funds out of an Earn strategy. The answer says that it has begun; how it ends is told by
 * Earn/DeallocateStatus. It may answer with HTTP status 202.
 * It moves money, so it is sent at most once.
 * Errors of the exchange: EEarnings:Busy (one operation of a strategy at a time), EEarnings:Below min,
 * EEarnings:Above max, EEarnings:Insufficient funds, EEarnings:Permission denied.
 * Permission: Funds permissions - Earn.
 * @see https://docs.kraken.com/api/docs/rest-api/deallocate-strategy
 */
export const earnDeallocate = describe({
  name: 'Earn/Deallocate',
  method: 'POST',
  path: '/0/private/Earn/Deallocate',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Earn',
  params: {
    /** An `id` of Earn/Strategies. */
    strategy_id: asked.required(asked.text),
    /** In the asset of the strategy. */
    amount: asked.required(asked.decimal),
  },
  result: told.orNull(told.flag),
});
