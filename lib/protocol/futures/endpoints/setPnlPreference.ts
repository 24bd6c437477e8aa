import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { market } from '../rules/market.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Chooses the currency in which the profit of a market is paid.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`, 41 (it would
 * liquidate), 87 (no such contract), 88 (it has one collateral only), 89 (no such currency), 90 (the
 * currency is not enabled).
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/set-pnl-currency-preference
 */
export const setPnlPreference = describe({
  name: 'SetPnlPreference',
  method: 'PUT',
  path: '/derivatives/api/v3/pnlpreferences',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 10 },
  permission: 'General API key: full access',
  params: {
    /** The market, such as `PF_XBTUSD`. */
    symbol: asked.required(market),
    /** A currency, such as `USD` or `BTC`. */
    pnlPreference: asked.required(asked.text),
  },
  result: told.object(answered),
});
