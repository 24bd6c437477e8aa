import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { cursorAlone } from '../rules/cursorAlone.ts';
import { fundingPage } from '../rules/fundingPage.ts';
import { fundingScope } from '../rules/fundingScope.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { addressDetails } from '../shapes/addressDetails.ts';

/**
 * Saved addresses to withdraw to.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/exchange/guides/rest/funding
 */
export const listFundingAddresses = describe({
  name: 'ListFundingAddresses',
  method: 'GET',
  path: '/funding/v1/addresses',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  answer: 'bare',
  permission: 'Funds permissions - Query',
  notTogether: cursorAlone('scope', 'limit'),
  params: {
    /** Default all. */
    scope: fundingScope,
    ...fundingPage,
    ...walletAccount,
  },
  result: told.object({
    addresses: told.list(
      told.object({
        address_id: told.text,
        /** What it can be used for; one of the three. */
        scope: told.object({
          method_id: told.optional(told.text),
          network_id: told.optional(told.text),
          network_group_id: told.optional(told.text),
        }),
        address_details: addressDetails,
        name: told.text,
        description: told.optional(told.text),
        /** `third_party`: it is somebody else's. */
        modifier: told.optional(told.word('third_party')),
        verified: told.flag,
      }),
    ),
    next_cursor: told.optional(told.text),
  }),
});
