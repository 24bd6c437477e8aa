import { describe } from '../../describe.ts';
import { rfqOffers } from '../shapes/rfqOffers.ts';

/**
 * Tells the own offers on requests for quote that are open. The page says that only the pre-production
 * environment has it, which was closed on 2026-07-14. It may work all the same; status 404 says that
 * requests for quote are not enabled.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-open-rfq-offers
 */
export const listOpenRfqOffers = describe({
  name: 'ListOpenRfqOffers',
  method: 'GET',
  path: '/derivatives/api/v3/rfqs/open-offers',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: rfqOffers,
});
