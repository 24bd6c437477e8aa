import { asked } from '../../asked/asked.ts';
import { exactlyOne } from '../../asked/exactlyOne.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { fundingAsset } from '../rules/fundingAsset.ts';
import { fundingScope } from '../rules/fundingScope.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { assetAmount } from '../shapes/assetAmount.ts';

/**
 * Withdraws to a saved address.
 * It moves money, so it is sent at most once: after a lost answer look at ListFundingWithdrawals.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Funds permissions - Withdraw.
 * @see https://docs.kraken.com/api-reference/funding-beta/create-funding-withdrawal
 */
export const createFundingWithdrawal = describe({
  name: 'CreateFundingWithdrawal',
  method: 'POST',
  path: '/funding/v1/withdrawals',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  body: 'json',
  answer: 'bare',
  permission: 'Funds permissions - Withdraw',
  params: {
    /** By which way. */
    scope: asked.required(fundingScope),
    /** An `address_id` of ListFundingAddresses. */
    address_id: asked.required(asked.text),
    amount: asked.required(
      asked.object({
        asset_amount: asked.required(
          asked.object({ asset: asked.required(fundingAsset), amount: asked.required(asked.decimal) }),
        ),
        ...rebaseMultiplier,
      }),
    ),
    /** A fee that was quoted, or the one of the moment. */
    fee: asked.required(
      exactlyOne(['quoted_fee', 'current_fee'], {
        /** `withdrawal_fee_token` of CalculateFundingFees. */
        quoted_fee: asked.object({ token: asked.required(asked.text) }),
        /** Refused where it is above `max_fee`. */
        current_fee: asked.object({ max_fee: asked.decimal }),
        /** Is the fee taken off the amount? */
        fee_included: asked.flag,
      }),
    ),
    /** The address that is meant: refused where the saved one differs. */
    expected_address: asked.text,
    ...walletAccount,
  },
  result: told.object({
    withdrawal_id: told.text,
    /** What arrives; its shape is not documented. */
    net_amount: told.optional(told.anything),
    /** What leaves the account; its shape is not documented. */
    gross_amount: told.optional(told.anything),
    fee: told.optional(
      told.object({
        asset_amount: assetAmount,
        rebase_multiplier: told.optional(told.word('rebased', 'base')),
      }),
    ),
    /** Of accounts whose withdrawals have to be approved. */
    approval_request_id: told.optional(told.text),
  }),
});
