import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { fundableClasses } from '../words/fundableClasses.ts';

/**
 * Addresses to deposit an asset to; with `new` one more is made.
 * Made addresses are limited, so the call is never repeated by itself.
 * It works, and is no longer extended; its heir is ListFundingDepositAddresses, and
 * ClaimFundingDepositAddress to make one.
 * Errors of the exchange: EFunding:Too many addresses, EFunding:No funding method, EFunding:Unknown asset.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api/docs/rest-api/get-deposit-addresses
 */
export const depositAddresses = describe({
  name: 'DepositAddresses',
  method: 'POST',
  path: '/0/private/DepositAddresses',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Query',
  params: {
    /** Such as `XBT`. */
    asset: asked.required(asked.text),
    /** A `method` of DepositMethods. */
    method: asked.required(asked.text),
    /** Class of the asset. Default `currency`. */
    aclass: asked.oneOf(...fundableClasses),
    /** Makes a new one. Default false. */
    new: asked.flag,
    /** Needed by Bitcoin Lightning alone. */
    amount: asked.decimal,
  },
  result: told.list(
    told.object({
      address: told.text,
      /** Unix seconds; 0: never. */
      expiretm: told.optional(told.integer),
      /** Was it never used? */
      new: told.optional(told.flag),
      /** Has to be given with the address, where there is one. */
      tag: told.optional(told.text),
      /** Has to be given with the address, where there is one. */
      memo: told.optional(told.text),
    }),
  ),
});
