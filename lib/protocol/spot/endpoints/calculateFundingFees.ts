import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { assetAmount } from '../shapes/assetAmount.ts';

/**
 * The fee of a withdrawal. The token in the answer holds it for five minutes, for one
 * CreateFundingWithdrawal or several.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api-reference/funding-beta/calculate-funding-fees
 */
export const calculateFundingFees = describe({
  name: 'CalculateFundingFees',
  method: 'GET',
  path: '/funding/v1/fees/{method_id}',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  answer: 'bare',
  permission: 'Funds permissions - Query',
  params: {
    /** A `method_id` of ListFundingMethods; part of the path. */
    method_id: asked.required(asked.text),
    /** In the asset of the method. */
    amount: asked.required(asked.decimal),
    /** Is the fee taken off the amount? */
    fee_included: asked.flag,
    /** A token of an earlier answer. */
    withdrawal_fee_token: asked.text,
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.object({
    fee: assetAmount,
    /** What leaves the account. */
    gross_amount: assetAmount,
    /** What arrives. */
    net_amount: assetAmount,
    fee_details: told.optional(
      told.object({
        base_fee: told.optional(told.decimal),
        /** Percent. */
        fee_percentage: told.optional(told.decimal),
      }),
    ),
    /** For the `fee.quoted_fee.token` of CreateFundingWithdrawal. */
    withdrawal_fee_token: told.optional(told.text),
  }),
});
