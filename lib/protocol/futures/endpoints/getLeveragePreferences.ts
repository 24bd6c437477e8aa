import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells the markets whose margin is isolated, and their leverage. A market that is missing uses cross
 * margin.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-leverage-setting
 */
export const getLeveragePreferences = describe({
  name: 'GetLeveragePreferences',
  method: 'GET',
  path: '/derivatives/api/v3/leveragepreferences',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    leveragePreferences: told.list(
      told.object({
        symbol: told.text,
        maxLeverage: told.decimal,
      }),
    ),
  }),
});
