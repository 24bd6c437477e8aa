import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';

/**
 * Balances by the exchange's key of the asset (`XXBT`), with what open orders hold and what credit there is.
 * What is free: `balance + credit - credit_used - hold_trade`. Margin orders hold nothing here.
 * Errors of the exchange: EGeneral:Permission denied.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api/docs/rest-api/get-extended-balance
 */
export const balanceEx = describe({
  name: 'BalanceEx',
  method: 'POST',
  path: '/0/private/BalanceEx',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  permission: 'Funds permissions - Query',
  params: {
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.record(
    told.object({
      balance: told.decimal,
      /** Held by open orders without margin. */
      hold_trade: told.decimal,
      credit: told.optional(told.decimal),
      credit_used: told.optional(told.decimal),
    }),
  ),
});
