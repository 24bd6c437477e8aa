import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { lockTypes } from '../words/lockTypes.ts';

/**
 * Earn strategies that the user can have. All come on the first page today. `flex` ones take funds by
 * themselves: nothing can be allocated to them.
 * Errors of the exchange: EQuery:Unknown asset, EGeneral:Invalid arguments.
 * Permission: None (any valid key).
 * @see https://docs.kraken.com/api/docs/rest-api/list-strategies
 */
export const earnStrategies = describe({
  name: 'Earn/Strategies',
  method: 'POST',
  path: '/0/private/Earn/Strategies',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  body: 'json',
  permission: 'None (any valid key)',
  params: {
    /** Sorts ascending. Default false. */
    ascending: asked.flag,
    /** Default all. */
    asset: asked.text,
    /** The `next_cursor` of the page before. */
    cursor: asked.text,
    /** Rows a page. */
    limit: asked.integer(1),
    /** Default all. */
    lock_type: asked.list(asked.oneOf(...lockTypes)),
  },
  result: told.object({
    items: told.list(
      told.object({
        id: told.text,
        asset: told.text,
        asset_class: told.optional(told.text),
        allocation_fee: told.optional(told.decimal),
        deallocation_fee: told.optional(told.decimal),
        /** Why nothing can be allocated, if so. */
        allocation_restriction_info: told.optional(told.list(told.text)),
        /** Percent a year. */
        apr_estimate: told.optional(told.object({ high: told.decimal, low: told.decimal })),
        auto_compound: told.optional(
          told.object({
            type: told.word('disabled', 'enabled', 'optional'),
            default: told.optional(told.flag),
          }),
        ),
        can_allocate: told.flag,
        can_deallocate: told.flag,
        /** Times in seconds. */
        lock_type: told.object({
          type: told.word(...lockTypes),
          payout_frequency: told.optional(told.integer),
          bonding_period: told.optional(told.integer),
          bonding_period_variable: told.optional(told.flag),
          /** Are there rewards meanwhile? */
          bonding_rewards: told.optional(told.flag),
          exit_queue_period: told.optional(told.integer),
          unbonding_period: told.optional(told.integer),
          unbonding_period_variable: told.optional(told.flag),
          /** Are there rewards meanwhile? */
          unbonding_rewards: told.optional(told.flag),
        }),
        /** The most that one user can allocate. */
        user_cap: told.optional(told.decimal),
        user_min_allocation: told.optional(told.decimal),
        yield_source: told.optional(told.object({ type: told.word('staking', 'off_chain') })),
      }),
    ),
    next_cursor: told.optional(told.text),
  }),
});
