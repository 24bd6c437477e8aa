import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { uid } from '../rules/uid.ts';

/**
 * Tells whether a subaccount may trade.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`, status 404
 * where there is no such subaccount.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-subaccount-trading-capability
 */
export const getSubaccountTradingStatus = describe({
  name: 'GetSubaccountTradingStatus',
  method: 'GET',
  path: '/derivatives/api/v3/subaccount/{subaccountUid}/trading-enabled',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  answer: 'bare',
  permission: 'General API key: full access',
  params: {
    /** The uid of the subaccount. */
    subaccountUid: asked.required(uid),
  },
  result: told.object({ tradingEnabled: told.flag }),
});
