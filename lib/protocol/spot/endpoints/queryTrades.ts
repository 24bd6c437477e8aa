import { asked } from '../../asked/asked.ts';
import { namesUpTo } from '../../asked/namesUpTo.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { fill } from '../shapes/fill.ts';

/**
 * Trades of the account by their ids. It may count as a call for history, so its cost is that of one.
 * Errors of the exchange: EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Orders and trades - Query closed orders & trades.
 * @see https://docs.kraken.com/api/docs/rest-api/get-trades-info
 */
export const queryTrades = describe({
  name: 'QueryTrades',
  method: 'POST',
  path: '/0/private/QueryTrades',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 4 },
  inQuery: ['account_id'],
  permission: 'Orders and trades - Query closed orders & trades',
  params: {
    /** Ids of trades, at most 20. */
    txid: asked.required(namesUpTo(20, 'ids of trades')),
    /** Also the trades that closed a position. Default false. */
    trades: asked.flag,
    /** Also the ids of ledger entries. Default false. */
    ledgers: asked.flag,
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.record(fill),
});
