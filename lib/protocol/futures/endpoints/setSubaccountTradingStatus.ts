import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { uid } from '../rules/uid.ts';

/**
 * Lets a subaccount trade, or forbids it.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`, status 404
 * where there is no such subaccount.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/update-subaccount-trading-capability
 */
export const setSubaccountTradingStatus = describe({
  name: 'SetSubaccountTradingStatus',
  method: 'PUT',
  path: '/derivatives/api/v3/subaccount/{subaccountUid}/trading-enabled',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  answer: 'bare',
  permission: 'General API key: full access',
  params: {
    /** The uid of the subaccount. */
    subaccountUid: asked.required(uid),
    tradingEnabled: asked.required(asked.flag),
  },
  result: told.object({ tradingEnabled: told.flag }),
});
