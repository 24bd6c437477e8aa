import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { earnAmount } from '../shapes/earnAmount.ts';
import { earnBatches } from '../shapes/earnBatches.ts';

/**
 * What the user has in Earn strategies, and what it has earned. For one or two minutes after a change the
 * numbers are estimates.
 * Errors of the exchange: EQuery:Unknown asset, EGeneral:Permission denied.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api/docs/rest-api/list-allocations
 */
export const earnAllocations = describe({
  name: 'Earn/Allocations',
  method: 'POST',
  path: '/0/private/Earn/Allocations',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Query',
  params: {
    /** Sorts ascending. Default false. */
    ascending: asked.flag,
    /** What to convert to. Default `USD`. */
    converted_asset: asked.text,
    /** Default false. */
    hide_zero_allocations: asked.flag,
  },
  result: told.object({
    converted_asset: told.text,
    converted_asset_class: told.optional(told.text),
    /** Converted. */
    total_allocated: told.decimal,
    /** Converted. */
    total_rewarded: told.decimal,
    next_cursor: told.optional(told.text),
    items: told.list(
      told.object({
        strategy_id: told.text,
        native_asset: told.text,
        asset_class: told.optional(told.text),
        is_utilized: told.optional(told.flag),
        amount_allocated: told.object({
          total: told.object(earnAmount),
          bonding: told.optional(earnBatches),
          exit_queue: told.optional(earnBatches),
          unbonding: told.optional(earnBatches),
          /** Below 0 while funds are taken out. */
          pending: told.optional(told.object(earnAmount)),
        }),
        total_rewarded: told.object(earnAmount),
        /** The one that is being earned. */
        payout: told.optional(
          told.object({
            accumulated_reward: told.object(earnAmount),
            estimated_reward: told.object(earnAmount),
            /** RFC 3339. */
            period_start: told.text,
            /** RFC 3339. */
            period_end: told.text,
          }),
        ),
      }),
    ),
  }),
});
