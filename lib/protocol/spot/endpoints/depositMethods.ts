import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { fundableClasses } from '../words/fundableClasses.ts';

/**
 * The ways to deposit an asset, with fees and minimums in that asset.
 * It works, and is no longer extended; its heir is ListFundingMethods.
 * Errors of the exchange: EFunding:Unknown asset, EFunding:No funding method, EGeneral:Permission denied.
 * Permission: Funds permissions - Query and Funds permissions - Deposit.
 * @see https://docs.kraken.com/api/docs/rest-api/get-deposit-methods
 */
export const depositMethods = describe({
  name: 'DepositMethods',
  method: 'POST',
  path: '/0/private/DepositMethods',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Query and Funds permissions - Deposit',
  params: {
    /** Such as `XBT`. */
    asset: asked.required(asked.text),
    /** Class of the asset. Default `currency`. */
    aclass: asked.oneOf(...fundableClasses),
    ...rebaseMultiplier,
  },
  result: told.list(
    told.object({
      method: told.text,
      /** What can still be deposited; false where there is no limit. */
      limit: told.either(told.flag, told.decimal),
      fee: told.optional(told.decimal),
      'address-setup-fee': told.optional(told.decimal),
      /** Can new addresses be made? */
      'gen-address': told.optional(told.flag),
      minimum: told.optional(told.decimal),
    }),
  ),
});
