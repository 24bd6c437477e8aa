import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { legPrices } from '../rules/legPrices.ts';
import { uid } from '../rules/uid.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Offers a price on a request for quote. The exchange answers `success` also where it refuses, with the
 * status `failed` and a reason: here that is an error. The page says that only the pre-production
 * environment has it, which was closed on 2026-07-14. It may work all the same; status 404 says that
 * requests for quote are not enabled.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `invalidArgument`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/place-rfq-offer
 */
export const placeRfqOffer = describe({
  name: 'PlaceRfqOffer',
  method: 'POST',
  path: '/derivatives/api/v3/rfqs/place-offer/{rfqUid}',
  auth: true,
  safe: false,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: full access',
  params: {
    /** The uid of the request for quote. */
    rfqUid: asked.required(uid),
    /** What is bid for the whole package, US dollars. */
    bid: asked.decimal,
    /** What is asked for the whole package, US dollars. */
    ask: asked.decimal,
    /** What is bid leg by leg, instead of `bid` and `ask`. */
    bidSide: legPrices,
    /** What is asked leg by leg, instead of `bid` and `ask`. */
    askSide: legPrices,
  },
  atLeastOne: [['bid', 'ask', 'bidSide', 'askSide']],
  notTogether: [
    ['bid', 'bidSide'],
    ['bid', 'askSide'],
    ['ask', 'bidSide'],
    ['ask', 'askSide'],
  ],
  result: told.object({
    ...answered,
    status: told.word('placed', 'failed'),
    /** Spelled with a capital I. */
    offerUId: told.optional(told.text),
    reason: told.optional(
      told.word(
        'rfqNotFound',
        'insufficientMargin',
        'maxPositionExceed',
        'wouldCauseLiquidation',
        'fixedLeverageTooHigh',
        'orderError',
        'noBidOrAskProvided',
        'marketRestricted',
        'priceTooFarFromMarket',
        'deltaLimitExceeded',
        'vegaLimitExceeded',
        'legMismatch',
        'perLegAndPackagePricesProvided',
        'incompleteSide',
      ),
    ),
  }),
});
