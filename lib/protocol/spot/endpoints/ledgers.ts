import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { historyPage } from '../rules/historyPage.ts';
import { rebaseMultiplier } from '../rules/rebaseMultiplier.ts';
import { walletAccount } from '../rules/walletAccount.ts';
import { ledgerEntry } from '../shapes/ledgerEntry.ts';
import { pageCursor } from '../shapes/pageCursor.ts';

/**
 * Changes of balances, 50 a page, newest first. The body is JSON, so that assets of other classes can be
 * asked.
 * It may be that the exchange does not page it by cursor yet: then `cursor` is missing and `ofs` remains.
 * Errors of the exchange: EQuery:Unknown asset, EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Data - Query ledger entries.
 * @see https://docs.kraken.com/api/docs/rest-api/get-ledgers
 */
export const ledgers = describe({
  name: 'Ledgers',
  method: 'POST',
  path: '/0/private/Ledgers',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 4 },
  inQuery: ['account_id'],
  body: 'json',
  permission: 'Data - Query ledger entries',
  notTogether: [['cursor', 'ofs']],
  params: {
    /** Names of assets, or assets with their classes. Default all. */
    asset: asked.either(
      asked.names('names of assets, divided by commas'),
      asked.list(
        asked.object({
          asset: asked.required(asked.text),
          aclass: asked.required(
            asked.oneOf(
              'currency',
              'forex',
              'equity',
              'equity_pair',
              'nft',
              'derivatives',
              'tokenized_asset',
              'futures_contract',
            ),
          ),
        }),
      ),
    ),
    /**
     * Class of the assets. Default `currency`.
     * Deprecated: give `asset` as objects with their classes.
     */
    aclass: asked.text,
    /** Default `all`. */
    type: asked.oneOf(
      'all',
      'trade',
      'deposit',
      'withdrawal',
      'transfer',
      'margin',
      'adjustment',
      'rollover',
      'credit',
      'settled',
      'staking',
      'dividend',
      'sale',
      'nft_rebate',
    ),
    ...historyPage,
    ...rebaseMultiplier,
    ...walletAccount,
  },
  result: told.object({
    /** By the id of the entry. */
    ledger: told.record(ledgerEntry),
    /** Of all pages; 0 or missing with `without_count` or `with_cursor`. */
    count: told.optional(told.integer),
    cursor: told.optional(pageCursor),
  }),
});
