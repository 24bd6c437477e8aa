import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { fundableClasses } from '../words/fundableClasses.ts';

/**
 * Moves funds between the master account and its subaccounts; only with a key of the master account.
 * It moves money, so it is sent at most once.
 * Errors of the exchange: EGeneral:Invalid arguments, EFunding:Invalid amount, EGeneral:Permission denied.
 * Permission: Funds permissions - Withdraw.
 * @see https://docs.kraken.com/api/docs/rest-api/account-transfer
 */
export const accountTransfer = describe({
  name: 'AccountTransfer',
  method: 'POST',
  path: '/0/private/AccountTransfer',
  auth: true,
  safe: false,
  cost: { pool: 'spot', units: 1 },
  permission: 'Funds permissions - Withdraw',
  params: {
    asset: asked.required(asked.text),
    /** Default `currency`. */
    asset_class: asked.oneOf(...fundableClasses),
    /** In the asset. */
    amount: asked.required(asked.decimal),
    /** Public id of the account, such as `ABCD 1234 EFGH 5678`. */
    from: asked.required(asked.text),
    /** Public id of the account. */
    to: asked.required(asked.text),
  },
  result: told.object({ transfer_id: told.text, status: told.word('pending', 'complete') }),
});
