import { describe } from '../../describe.ts';
import { rfqMaxLeverage } from '../shapes/rfqMaxLeverage.ts';

/**
 * Takes the largest leverage for requests for quote away again.
 * For master accounts; there since 2026-08-20.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, full access. No page says so, but it is likely.
 * @see https://docs.kraken.com/exchange/changelog
 */
export const clearRfqAssignmentMaxLeverage = describe({
  name: 'ClearRfqAssignmentMaxLeverage',
  method: 'DELETE',
  path: '/derivatives/api/v3/rfq-assignment/max-leverage',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: full access',
  params: {},
  result: rfqMaxLeverage,
});
