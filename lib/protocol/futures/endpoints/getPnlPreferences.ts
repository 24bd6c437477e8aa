import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells in which currency the profit of each market is paid.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-pnl-currency-preference
 */
export const getPnlPreferences = describe({
  name: 'GetPnlPreferences',
  method: 'GET',
  path: '/derivatives/api/v3/pnlpreferences',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    preferences: told.list(
      told.object({
        symbol: told.text,
        pnlCurrency: told.text,
      }),
    ),
  }),
});
