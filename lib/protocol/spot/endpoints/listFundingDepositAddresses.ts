import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { cursorAlone } from '../rules/cursorAlone.ts';
import { fundingAsset } from '../rules/fundingAsset.ts';
import { fundingPage } from '../rules/fundingPage.ts';
import { fundingScope } from '../rules/fundingScope.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { addressDetails } from '../shapes/addressDetails.ts';

/**
 * Addresses to deposit to.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/exchange/guides/rest/funding
 */
export const listFundingDepositAddresses = describe({
  name: 'ListFundingDepositAddresses',
  method: 'GET',
  path: '/funding/v2/deposit/addresses',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  answer: 'bare',
  permission: 'Funds permissions - Query',
  notTogether: cursorAlone('scope', 'asset', 'limit'),
  params: {
    /** Default all. */
    scope: fundingScope,
    /** Default all. */
    asset: fundingAsset,
    ...fundingPage,
    ...walletAccount,
  },
  result: told.object({
    addresses: told.list(
      told.object({
        method_id: told.text,
        shares_addresses_with_method_id: told.optional(told.text),
        id: told.text,
        /** RFC 3339. */
        last_used: told.optional(told.text),
        /** RFC 3339. */
        expire_time: told.optional(told.text),
        address_details: addressDetails,
      }),
    ),
    next_cursor: told.optional(told.text),
  }),
});
