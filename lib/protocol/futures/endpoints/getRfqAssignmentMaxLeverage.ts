import { describe } from '../../describe.ts';
import { rfqMaxLeverage } from '../shapes/rfqMaxLeverage.ts';

/**
 * Tells the largest leverage at which positions are taken over by requests for quote.
 * For master accounts; there since 2026-08-20.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only. No page says so, but it is likely.
 * @see https://docs.kraken.com/exchange/changelog
 */
export const getRfqAssignmentMaxLeverage = describe({
  name: 'GetRfqAssignmentMaxLeverage',
  method: 'GET',
  path: '/derivatives/api/v3/rfq-assignment/max-leverage',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: rfqMaxLeverage,
});
