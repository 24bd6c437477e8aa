import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { fundableClasses } from '../words/fundableClasses.ts';

/**
 * Assets that can be deposited or withdrawn, by class.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api-reference/funding-beta/list-funding-assets
 */
export const listFundingAssets = describe({
  name: 'ListFundingAssets',
  method: 'GET',
  path: '/funding/v1/assets/{direction}',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  answer: 'bare',
  permission: 'Funds permissions - Query',
  params: {
    /** Part of the path. */
    direction: asked.required(asked.oneOf('deposit', 'withdraw')),
    /** Default both. */
    asset_class: asked.oneOf(...fundableClasses),
    ...walletAccount,
  },
  result: told.object({
    currency: told.optional(told.list(told.object({ name: told.text }))),
    tokenized_asset: told.optional(told.list(told.object({ name: told.text }))),
  }),
});
