import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { savedAddressId } from '../rules/savedAddressId.ts';
import { walletAccount } from '../rules/walletAccount.ts';

/**
 * Gives a saved address another name or description.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Add withdrawal addresses (or Update withdrawal addresses).
 * @see https://docs.kraken.com/exchange/guides/rest/funding
 */
export const updateFundingAddress = describe({
  name: 'UpdateFundingAddress',
  method: 'PUT',
  path: '/funding/v1/addresses/{id}',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  body: 'json',
  answer: 'bare',
  permission: 'Add withdrawal addresses (or Update withdrawal addresses)',
  params: {
    ...savedAddressId,
    name: asked.text,
    description: asked.text,
    ...walletAccount,
  },
  result: told.object({ verified: told.flag }),
});
