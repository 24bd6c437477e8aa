import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { fundableClasses } from '../words/fundableClasses.ts';

/**
 * The ways to withdraw, with fees and limits.
 * It works, and is no longer extended; its heir is ListFundingMethods.
 * Errors of the exchange: EFunding:Unknown asset, EFunding:No funding method, EGeneral:Permission denied.
 * Permission: Funds permissions - Query and Funds permissions - Withdraw.
 * @see https://docs.kraken.com/api/docs/rest-api/get-withdrawal-methods
 */
export const withdrawMethods = describe({
  name: 'WithdrawMethods',
  method: 'POST',
  path: '/0/private/WithdrawMethods',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Query and Funds permissions - Withdraw',
  params: {
    /** Default all. */
    asset: asked.text,
    /** Class of the asset. Default `currency`. */
    aclass: asked.oneOf(...fundableClasses),
    /** Such as `Ethereum`. Default all. */
    network: asked.text,
    ...rebaseMultiplier,
  },
  result: told.list(
    told.object({
      asset: told.text,
      method: told.text,
      method_id: told.optional(told.text),
      network: told.optional(told.text),
      network_id: told.optional(told.text),
      minimum: told.optional(told.decimal),
      fee: told.optional(
        told.object({ aclass: told.optional(told.text), asset: told.text, fee: told.decimal }),
      ),
      limits: told.optional(
        told.list(
          told.object({
            description: told.optional(told.text),
            /** `equiv_amount`: in a currency that all assets are converted to. */
            limit_type: told.word('equiv_amount', 'amount'),
            /** By the window of time, in seconds. */
            limits: told.record(
              told.object({ maximum: told.decimal, remaining: told.decimal, used: told.decimal }),
            ),
          }),
        ),
      ),
    }),
  ),
});
