import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { addressDetails } from '../shapes/addressDetails.ts';

/**
 * Makes a deposit address. Their number is limited, so the call is never repeated by itself: look at
 * ListFundingDepositAddresses first.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code,
 * such as `TooManyDepositAddresses`.
 * Permission: Funds permissions - Deposit.
 * @see https://docs.kraken.com/api-reference/funding-beta/claim-funding-deposit-address
 */
export const claimFundingDepositAddress = describe({
  name: 'ClaimFundingDepositAddress',
  method: 'PUT',
  path: '/funding/v1/deposit/address',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  body: 'json',
  answer: 'bare',
  permission: 'Funds permissions - Deposit',
  params: {
    /** A `method_id` of ListFundingMethods. */
    method_id: asked.required(asked.text),
    ...walletAccount,
  },
  result: told.object({ address_details: addressDetails }),
});
