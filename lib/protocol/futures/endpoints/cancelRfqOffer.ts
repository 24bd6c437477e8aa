import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { uid } from '../rules/uid.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Takes back an offer on a request for quote. The exchange answers `success` also where it refuses, with
 * the status `failed` and a reason: here that is an error. The page says that only the pre-production
 * environment has it, which was closed on 2026-07-14. It may work all the same; status 404 says that
 * requests for quote are not enabled.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/cancel-rfq-offer
 */
export const cancelRfqOffer = describe({
  name: 'CancelRfqOffer',
  method: 'DELETE',
  path: '/derivatives/api/v3/rfqs/cancel-offer/{rfqUid}',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: full access',
  params: {
    /** The uid of the request for quote. */
    rfqUid: asked.required(uid),
    /** The uid of the offer. */
    offerUid: uid,
  },
  result: told.object({
    ...answered,
    status: told.word('cancelled', 'failed'),
    reason: told.optional(told.word('rfqNotFound', 'offerNotFound')),
  }),
});
