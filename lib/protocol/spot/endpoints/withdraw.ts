import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { fundableClasses } from '../words/fundableClasses.ts';

/**
 * Withdraws to a saved address.
 * It moves money, so it is sent at most once: after a lost answer look at WithdrawStatus.
 * It works, and is no longer extended; its heir is CreateFundingWithdrawal.
 * Errors of the exchange: EFunding:Unknown withdraw key, EFunding:Invalid amount, EFunding:Max fee exceeded,
 * EFunding:Unknown asset.
 * Permission: Funds permissions - Withdraw.
 * @see https://docs.kraken.com/api/docs/rest-api/withdraw-funds
 */
export const withdraw = describe({
  name: 'Withdraw',
  method: 'POST',
  path: '/0/private/Withdraw',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Withdraw',
  params: {
    asset: asked.required(asked.text),
    /** The name that the address was saved under. */
    key: asked.required(asked.text),
    /** In the asset, the fee included. */
    amount: asked.required(asked.decimal),
    /** Class of the asset. Default `currency`. */
    aclass: asked.oneOf(...fundableClasses),
    /** The address that is meant: refused where the saved one differs. */
    address: asked.text,
    /** Refused where the fee is higher. */
    max_fee: asked.decimal,
    ...rebaseMultiplier,
  },
  result: told.object({
    /** For WithdrawCancel, and to find it in WithdrawStatus. */
    refid: told.text,
  }),
});
