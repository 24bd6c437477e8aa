import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';

/**
 * Credit lines by asset, of accounts that have them; null for the others.
 * What stands beside an asset differs by account, so each member may be missing.
 * Errors of the exchange: EGeneral:Permission denied.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api/docs/rest-api/get-credit-lines
 */
export const creditLines = describe({
  name: 'CreditLines',
  method: 'POST',
  path: '/0/private/CreditLines',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  permission: 'Funds permissions - Query',
  params: {
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.orNull(
    told.object({
      asset_details: told.optional(
        told.record(
          told.object({
            balance: told.optional(told.decimal),
            credit_limit: told.optional(told.decimal),
            credit_used: told.optional(told.decimal),
            available_credit: told.optional(told.decimal),
            hold_trade: told.optional(told.decimal),
            credit: told.optional(told.decimal),
            collateral_value: told.optional(told.decimal),
            rollover_fees: told.optional(told.decimal),
            reserve_fees: told.optional(told.decimal),
          }),
        ),
      ),
      /** Over all assets, in US dollars. */
      limits_monitor: told.optional(
        told.object({
          total_credit_usd: told.orNull(told.decimal),
          total_credit_used_usd: told.orNull(told.decimal),
          total_collateral_value_usd: told.orNull(told.decimal),
          equity_usd: told.orNull(told.decimal),
          ongoing_balance: told.orNull(told.decimal),
          /** A ratio. */
          debt_to_equity: told.orNull(told.decimal),
        }),
      ),
    }),
  ),
});
