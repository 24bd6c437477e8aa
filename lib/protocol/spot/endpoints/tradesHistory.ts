import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { historyPage } from '../rules/historyPage.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { fill } from '../shapes/fill.ts';
import { pageCursor } from '../shapes/pageCursor.ts';

/**
 * Trades of the account, 50 a page, newest first.
 * Errors of the exchange: EQuery:Unknown asset pair, EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Orders and trades - Query closed orders & trades.
 * @see https://docs.kraken.com/api/docs/rest-api/get-trade-history
 */
export const tradesHistory = describe({
  name: 'TradesHistory',
  method: 'POST',
  path: '/0/private/TradesHistory',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 4 },
  inQuery: ['account_id'],
  permission: 'Orders and trades - Query closed orders & trades',
  notTogether: [['cursor', 'ofs']],
  params: {
    /** Default `all`. */
    type: asked.oneOf('all', 'any position', 'closed position', 'closing position', 'no position'),
    /** Also the trades that closed a position. Default false. */
    trades: asked.flag,
    /** Only those of this pair. */
    pair: asked.text,
    /** Class of the pair. Default `forex`. */
    aclass: asked.oneOf('forex', 'equity_pair', 'futures_contract', 'synthetic_pair', 'external_pair'),
    ...historyPage,
    /** Rows a page, 1 to 100. Default 50. */
    limit: asked.integer(1, 100),
    /** Takes the trades of one taker order together. Default true. */
    consolidate_taker: asked.flag,
    /** Also the ids of ledger entries, which is slow. Default false. */
    ledgers: asked.flag,
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.object({
    /** By the id of the trade. */
    trades: told.record(fill),
    /** Of all pages; 0 or missing with `without_count` or `with_cursor`. */
    count: told.optional(told.integer),
    cursor: told.optional(pageCursor),
  }),
});
