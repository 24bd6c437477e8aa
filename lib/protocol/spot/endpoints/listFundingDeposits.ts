import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { cursorAlone } from '../rules/cursorAlone.ts';
import { fundingAsset } from '../rules/fundingAsset.ts';
import { fundingPage } from '../rules/fundingPage.ts';
import { fundingScope } from '../rules/fundingScope.ts';
import { fundingStates } from '../rules/fundingStates.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { bareOrAssetAmount } from '../shapes/bareOrAssetAmount.ts';

/** States, in their order. */
const states = ['initial', 'pending', 'settled', 'success', 'failure'] as const;

/**
 * Deposits by asset, method, state and time, in pages.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/exchange/guides/rest/funding
 */
export const listFundingDeposits = describe({
  name: 'ListFundingDeposits',
  method: 'GET',
  path: '/funding/v1/deposits',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  answer: 'bare',
  permission: 'Funds permissions - Query',
  notTogether: cursorAlone(
    'asset',
    'scope',
    'status',
    'start_time',
    'end_time',
    'limit',
    'rebase_multiplier',
  ),
  params: {
    /** Default all. */
    asset: fundingAsset,
    /** Default all. */
    scope: fundingScope,
    /** States, some of them or from one to another. Default all. */
    status: fundingStates(...states),
    /** Not before this, RFC 3339. */
    start_time: asked.instant,
    /** Not after this, RFC 3339. */
    end_time: asked.instant,
    ...fundingPage,
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.object({
    deposits: told.list(
      told.object({
        deposit_id: told.text,
        method_id: told.text,
        network_id: told.optional(told.text),
        status: told.word(...states),
        amount: told.optional(bareOrAssetAmount),
        fee: told.optional(bareOrAssetAmount),
        /** RFC 3339. */
        create_time: told.text,
      }),
    ),
    next_cursor: told.optional(told.text),
  }),
});
