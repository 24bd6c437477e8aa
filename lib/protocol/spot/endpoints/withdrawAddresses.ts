import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { fundableClasses } from '../words/fundableClasses.ts';

/**
 * Saved addresses to withdraw to. They are made with CreateFundingAddress or on the web site.
 * It works, and is no longer extended; its heir is ListFundingAddresses.
 * Errors of the exchange: EFunding:Unknown withdraw key, EFunding:Unknown asset, EGeneral:Permission denied.
 * Permission: Funds permissions - Query and Funds permissions - Withdraw.
 * @see https://docs.kraken.com/api/docs/rest-api/get-withdrawal-addresses
 */
export const withdrawAddresses = describe({
  name: 'WithdrawAddresses',
  method: 'POST',
  path: '/0/private/WithdrawAddresses',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Query and Funds permissions - Withdraw',
  params: {
    /** Default all. */
    asset: asked.text,
    /** Class of the asset. Default `currency`. */
    aclass: asked.oneOf(...fundableClasses),
    /** A `method` of WithdrawMethods. Default all. */
    method: asked.text,
    /** The name that an address was saved under. */
    key: asked.text,
    /** Only those that are confirmed, or only those that are not. */
    verified: asked.flag,
  },
  result: told.list(
    told.object({
      address: told.text,
      asset: told.text,
      method: told.text,
      /** The name that it was saved under. */
      key: told.text,
      tag: told.optional(told.text),
      memo: told.optional(told.text),
      network: told.optional(told.text),
      verified: told.optional(told.flag),
    }),
  ),
});
