import { asked } from '../../asked/asked.ts';
import { exactlyOne } from '../../asked/exactlyOne.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { walletAccount } from '../rules/walletAccount.ts';

/**
 * Saves an address to withdraw to. After a lost answer look at ListFundingAddresses before it is called
 * again.
 * Part of Funding (Beta).
 * Errors of the exchange: an HTTP status, with a body whose `type` is `tag:kraken.com,2025:` and a code.
 * Permission: Add withdrawal addresses.
 * @see https://docs.kraken.com/exchange/guides/rest/funding
 */
export const createFundingAddress = describe({
  name: 'CreateFundingAddress',
  method: 'POST',
  path: '/funding/v1/addresses',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  body: 'json',
  answer: 'bare',
  permission: 'Add withdrawal addresses',
  params: {
    /** What it can be used for: a method, a network or a group of networks. */
    scope: asked.required(
      exactlyOne(['method_id', 'network_id', 'network_group_id'], {
        /** A `method_id` of ListFundingMethods. */
        method_id: asked.text,
        /** A `network_id` of ListFundingNetworks. */
        network_id: asked.text,
        /** A `network_group_id` of ListFundingNetworks. */
        network_group_id: asked.text,
      }),
    ),
    address_details: asked.required(
      asked.object({
        crypto: asked.required(
          asked.object({
            address: asked.required(asked.text),
            /** Needed by networks that have them, as is `memo`. */
            tag: asked.text,
            memo: asked.text,
          }),
        ),
      }),
    ),
    /** A name of your own for it. */
    name: asked.required(asked.text),
    description: asked.text,
    ...walletAccount,
  },
  result: told.object({
    address_id: told.text,
    /** False until the user has confirmed it. */
    verified: told.flag,
  }),
});
