import { asked } from '../../asked/asked.ts';
import { namesUpTo } from '../../asked/namesUpTo.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { ledgerEntry } from '../shapes/ledgerEntry.ts';

/**
 * Changes of balances by their ids.
 * Errors of the exchange: EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Data - Query ledger entries.
 * @see https://docs.kraken.com/api/docs/rest-api/get-ledgers-info
 */
export const queryLedgers = describe({
  name: 'QueryLedgers',
  method: 'POST',
  path: '/0/private/QueryLedgers',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 4 },
  inQuery: ['account_id'],
  permission: 'Data - Query ledger entries',
  params: {
    /** Ids of ledger entries, at most 20. */
    id: asked.required(namesUpTo(20, 'ids of ledger entries')),
    /**
     * Also the trades that belong to them. Default false.
     * Deprecated: use TradesHistory with `ledgers`.
     */
    trades: asked.flag,
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.record(ledgerEntry),
});
