import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { walletAccount } from '../rules/walletAccount.ts';

/**
 * Networks that funds can travel by, and groups of networks that share addresses.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/exchange/guides/rest/funding
 */
export const listFundingNetworks = describe({
  name: 'ListFundingNetworks',
  method: 'GET',
  path: '/funding/v1/networks',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  answer: 'bare',
  permission: 'Funds permissions - Query',
  params: {
    ...walletAccount,
  },
  result: told.object({
    network_groups: told.optional(
      told.list(
        told.object({
          network_group_id: told.text,
          name: told.text,
          network_ids: told.list(told.text),
        }),
      ),
    ),
    networks: told.list(told.object({ network_id: told.text, name: told.text })),
  }),
});
