import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { uid } from '../rules/uid.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Trades on an offer for a request for quote. It is never sent twice. The exchange answers `success` also
 * where it refuses, with the status `failed` and a reason: here that is an error. The page says that only
 * the pre-production environment has it, which was closed on 2026-07-14. It may work all the same; status
 * 404 says that requests for quote are not enabled.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/accept-rfq-offer
 */
export const acceptRfqOffer = describe({
  name: 'AcceptRfqOffer',
  method: 'POST',
  path: '/derivatives/api/v3/rfqs/open-rfqs/accept-offer/{rfqUid}',
  auth: true,
  safe: false,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: full access',
  params: {
    /** The uid of the request for quote. */
    rfqUid: asked.required(uid),
    /** The bid that is accepted; either this or `askAccepted`. */
    bidAccepted: asked.text,
    /** The ask that is accepted; either this or `bidAccepted`. */
    askAccepted: asked.text,
  },
  atLeastOne: [['bidAccepted', 'askAccepted']],
  notTogether: [['bidAccepted', 'askAccepted']],
  result: told.object({
    ...answered,
    status: told.word('placed', 'failed'),
    rfqUid: told.optional(told.text),
    reason: told.optional(
      told.word(
        'rfqNotFound',
        'offerNotFound',
        'noBidOrAskProvided',
        'bidAndAskProvided',
        'offerNoLongerValid',
        'insufficientMargin',
        'wouldCauseLiquidation',
        'maxPositionExceeded',
        'fixedLeverageTooHigh',
        'orderError',
        'priceTooFarFromMarket',
        'marketRestricted',
      ),
    ),
  }),
});
