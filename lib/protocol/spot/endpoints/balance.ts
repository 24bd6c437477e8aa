import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';

/**
 * Cash balances by the exchange's key of the asset (`XXBT`), what is being withdrawn taken off.
 * Keys with a suffix are views of the same asset that can not be traded: `.B` yield products, `.F` earning
 * by itself, `.S` staked, `.M` opt-in rewards, `.T` tokenized.
 * Errors of the exchange: EGeneral:Permission denied.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api/docs/rest-api/get-account-balance
 */
export const balance = describe({
  name: 'Balance',
  method: 'POST',
  path: '/0/private/Balance',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  inQuery: ['account_id'],
  permission: 'Funds permissions - Query',
  params: {
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.record(told.decimal),
});
