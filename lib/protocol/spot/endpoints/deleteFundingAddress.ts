import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { savedAddressId } from '../rules/savedAddressId.ts';
import { walletAccount } from '../rules/walletAccount.ts';

/**
 * Deletes a saved address.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Add withdrawal addresses (or Update withdrawal addresses).
 * @see https://docs.kraken.com/exchange/guides/rest/funding
 */
export const deleteFundingAddress = describe({
  name: 'DeleteFundingAddress',
  method: 'DELETE',
  path: '/funding/v1/addresses/{id}',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  answer: 'bare',
  permission: 'Add withdrawal addresses (or Update withdrawal addresses)',
  params: {
    ...savedAddressId,
    ...walletAccount,
  },
  result: told.object({ result: told.flag }),
});
