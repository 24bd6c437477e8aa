import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { transferPage } from '../rules/transferPage.ts';
import { deposit } from '../shapes/deposit.ts';

/**
 * Recent deposits, newest first: a list, or an object with a cursor where `cursor` was asked.
 * It works, and is no longer extended; its heir is ListFundingDeposits.
 * Errors of the exchange: EFunding:Unknown asset, EGeneral:Invalid arguments, EGeneral:Permission denied.
 * Permission: Funds permissions - Query.
 * @see https://docs.kraken.com/api/docs/rest-api/get-status-recent-deposits
 */
export const depositStatus = describe({
  name: 'DepositStatus',
  method: 'POST',
  path: '/0/private/DepositStatus',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Query',
  params: {
    ...transferPage,
    /** Rows a page. Default 25. */
    limit: asked.integer(1),
  },
  result: told.either(
    told.list(deposit),
    told.object({
      deposits: told.list(deposit),
      /** To be given as `cursor`; null on the last page. */
      next_cursor: told.orNull(told.text),
    }),
  ),
});
