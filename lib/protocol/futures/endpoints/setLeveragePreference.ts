import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { market } from '../rules/market.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Isolates the margin of a market by a leverage, or goes back to cross margin.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`, 41 (it would
 * liquidate), 87 (no such contract), 88 (it has one collateral only), `invalidArgument`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/set-leverage-setting
 */
export const setLeveragePreference = describe({
  name: 'SetLeveragePreference',
  method: 'PUT',
  path: '/derivatives/api/v3/leveragepreferences',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 10 },
  permission: 'General API key: full access',
  params: {
    /** The market, such as `PF_XBTUSD`. */
    symbol: asked.required(market),
    /** Missing: cross margin. */
    maxLeverage: asked.decimal,
  },
  result: told.object(answered),
});
