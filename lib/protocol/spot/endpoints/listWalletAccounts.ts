import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { pageCursor } from '../shapes/pageCursor.ts';

/**
 * The wallet accounts of the user, with the `account_id` that other calls take. New in September 2026. The
 * answer has a cursor, though nothing can be asked with it yet.
 * Errors of the exchange: EAPI:Invalid key.
 * Permission: None.
 * @see https://docs.kraken.com/api-reference/account-data/list-wallet-accounts
 */
export const listWalletAccounts = describe({
  name: 'ListWalletAccounts',
  method: 'POST',
  path: '/0/private/ListWalletAccounts',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  permission: 'None',
  params: {},
  result: told.object({
    accounts: told.list(
      told.object({
        account_id: told.text,
        flags: told.optional(
          told.object({ user_defined: told.optional(told.flag), active: told.optional(told.flag) }),
        ),
        status: told.word('active', 'disabled', 'closed', 'unknown'),
        type: told.word('main', 'spot', 'pay', 'prop_paper', 'prop_real', 'unknown'),
        name: told.optional(told.text),
      }),
    ),
    cursor: told.optional(pageCursor),
  }),
});
