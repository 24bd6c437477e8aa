import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * What a withdrawal would cost and how much could be withdrawn; nothing is moved.
 * It works, and is no longer extended; its heir is CalculateFundingFees.
 * Errors of the exchange: EFunding:Unknown withdraw key, EFunding:Invalid amount, EFunding:Unknown asset.
 * Permission: Funds permissions - Query and Funds permissions - Withdraw.
 * @see https://docs.kraken.com/api/docs/rest-api/get-withdrawal-information
 */
export const withdrawInfo = describe({
  name: 'WithdrawInfo',
  method: 'POST',
  path: '/0/private/WithdrawInfo',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Query and Funds permissions - Withdraw',
  params: {
    asset: asked.required(asked.text),
    /** The name that the address was saved under. */
    key: asked.required(asked.text),
    /** In the asset. */
    amount: asked.required(asked.decimal),
  },
  result: told.object({
    method: told.text,
    /** The most that can be withdrawn now. */
    limit: told.decimal,
    /** What would arrive, the fee taken off. */
    amount: told.decimal,
    fee: told.decimal,
  }),
});
