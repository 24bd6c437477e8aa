import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';
import { legPrices } from '../shapes/legPrices.ts';
import { rfq } from '../shapes/rfq.ts';

/**
 * Tells the own requests for quote that are open, with the best offers. The page says that only the
 * pre-production environment has it, which was closed on 2026-07-14. It may work all the same; status 404
 * says that requests for quote are not enabled.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-open-rfqs-for-account
 */
export const listAccountRfqs = describe({
  name: 'ListAccountRfqs',
  method: 'GET',
  path: '/derivatives/api/v3/rfqs/open-rfqs',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    rfqs: told.list(
      told.object({
        ...rfq,
        /** For the whole package, US dollars. */
        bestBid: told.optional(told.decimal),
        /** For the whole package, US dollars. */
        bestAsk: told.optional(told.decimal),
        bidSide: told.optional(legPrices),
        askSide: told.optional(legPrices),
      }),
    ),
  }),
});
