import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { rfqMaxLeverage } from '../shapes/rfqMaxLeverage.ts';

/**
 * Sets the largest leverage at which positions are taken over by requests for quote.
 * For master accounts; there since 2026-08-20.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `invalidArgument`.
 * Permission: general, full access. No page says so, but it is likely.
 * @see https://docs.kraken.com/exchange/changelog
 */
export const setRfqAssignmentMaxLeverage = describe({
  name: 'SetRfqAssignmentMaxLeverage',
  method: 'PUT',
  path: '/derivatives/api/v3/rfq-assignment/max-leverage',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: full access',
  params: {
    /** 0 to 100, with at most two decimals. */
    maxLeverage: asked.required(asked.decimal),
  },
  result: rfqMaxLeverage,
});
