import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { accounts } from '../shapes/accounts.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells the wallets: cash, the one with many collaterals, and one for each market with a collateral of its
 * own.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-accounts
 */
export const getAccounts = describe({
  name: 'GetAccounts',
  method: 'GET',
  path: '/derivatives/api/v3/accounts',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    accounts,
  }),
});
