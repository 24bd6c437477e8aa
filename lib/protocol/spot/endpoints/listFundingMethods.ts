import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { cursorAlone } from '../rules/cursorAlone.ts';
import { fundingAsset } from '../rules/fundingAsset.ts';
import { fundingScope } from '../rules/fundingScope.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { namedAsset } from '../shapes/namedAsset.ts';

/**
 * The ways to deposit or to withdraw, with fees, limits and networks.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api-reference/funding-beta/list-funding-methods
 */
export const listFundingMethods = describe({
  name: 'ListFundingMethods',
  method: 'GET',
  path: '/funding/v1/methods/{direction}',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  answer: 'bare',
  permission: 'Funds permissions - Query',
  notTogether: cursorAlone('asset', 'scope', 'limit', 'rebase_multiplier'),
  params: {
    /** Part of the path. */
    direction: asked.required(asked.oneOf('deposit', 'withdraw')),
    /** Default all. */
    asset: fundingAsset,
    /** Default all. */
    scope: fundingScope,
    /** Rows a page, 1 to 10000. */
    limit: asked.integer(1, 10_000),
    /** The `next_cursor` of the page before. It holds the filters of the first call, so none goes beside it. */
    cursor: asked.text,
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.object({
    methods: told.list(
      told.object({
        asset: namedAsset,
        /** For the `scope` of other calls. */
        method_id: told.text,
        method_name: told.text,
        minimum_amount: told.optional(told.decimal),
        maximum_amount: told.optional(told.decimal),
        fees: told.optional(
          told.object({
            /** In the asset. */
            base: told.optional(told.decimal),
            /** Percent. */
            percentage: told.optional(told.decimal),
            included: told.optional(told.flag),
            min: told.optional(told.decimal),
            max: told.optional(told.decimal),
          }),
        ),
        network: told.optional(
          told.object({
            network_id: told.text,
            network_name: told.text,
            contract_address: told.optional(told.text),
            on_chain_asset_symbol: told.optional(told.text),
          }),
        ),
        /** Of deposits alone. */
        deposit: told.optional(
          told.object({
            shares_addresses_with_method_id: told.optional(told.text),
            address_setup_fee: told.optional(told.decimal),
            address_generation: told.optional(
              told.object({
                status: told.word('unsupported', 'unlimited', 'limited'),
                /** How many, where limited. */
                limit: told.optional(told.integer),
              }),
            ),
            allow_credit_cards: told.optional(told.flag),
            exempted_withdrawal_hold: told.optional(told.flag),
          }),
        ),
      }),
    ),
    next_cursor: told.optional(told.text),
  }),
});
