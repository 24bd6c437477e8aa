import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { transferPage } from '../rules/transferPage.ts';
import { withdrawal } from '../shapes/withdrawal.ts';

/**
 * Recent withdrawals, newest first: a list, or an object with a cursor where `cursor` was asked.
 * It works, and is no longer extended; its heir is ListFundingWithdrawals.
 * Errors of the exchange: EFunding:Unknown asset, EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Funds permissions - Withdraw or Data - Query ledger entries.
 * @see https://docs.kraken.com/api/docs/rest-api/get-status-recent-withdrawals
 */
export const withdrawStatus = describe({
  name: 'WithdrawStatus',
  method: 'POST',
  path: '/0/private/WithdrawStatus',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Withdraw or Data - Query ledger entries',
  params: {
    ...transferPage,
    /** Rows a page. Default 500. */
    limit: asked.integer(1),
  },
  result: told.either(
    told.list(withdrawal),
    told.object({
      withdrawals: told.list(withdrawal),
      /** To be given as `cursor`; null on the last page. */
      next_cursor: told.orNull(told.text),
    }),
  ),
});
