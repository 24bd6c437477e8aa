import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { fundingAsset } from '../rules/fundingAsset.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { fundingLimits } from '../shapes/fundingLimits.ts';
import { fundableClasses } from '../words/fundableClasses.ts';

/**
 * How much of an asset can be deposited by each method.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api-reference/funding-beta/list-funding-deposit-limits
 */
export const listFundingDepositLimits = describe({
  name: 'ListFundingDepositLimits',
  method: 'GET',
  path: '/funding/v1/limits/deposit/{asset_class}/{asset}',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  answer: 'bare',
  permission: 'Funds permissions - Query',
  params: {
    /** Class of the asset; part of the path. */
    asset_class: asked.required(asked.oneOf(...fundableClasses)),
    /** Such as `BTC`; part of the path. */
    asset: asked.required(asked.text),
    /** What limits are converted to as well. */
    preferred_asset: fundingAsset,
    ...walletAccount,
  },
  result: told.object({
    deposit_limits: told.list(
      told.object({
        method_id: told.text,
        maximum_amount: told.optional(told.decimal),
        limits: fundingLimits,
      }),
    ),
  }),
});
