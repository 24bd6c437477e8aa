import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { market } from '../rules/market.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Asks for a quote for a package of contracts. The exchange answers `success` also where it refuses, with
 * the status `failed` and a reason: here that is an error. The page says that only the pre-production
 * environment has it, which was closed on 2026-07-14. It may work all the same; status 404 says that
 * requests for quote are not enabled.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`,
 * `Json Parse Error`, `requiredArgumentMissing`.
 * Permission: general, full access.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/create-user-rfq
 */
export const createRfq = describe({
  name: 'CreateRfq',
  method: 'POST',
  path: '/derivatives/api/v3/rfqs/open-rfqs',
  auth: true,
  safe: false,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: full access',
  params: {
    /** What is asked for; it travels as JSON text. */
    json: asked.required(
      asked.object({
        /** Each market once. */
        legs: asked.required(
          asked.list(
            asked.object({
              tradeable: asked.required(market),
              /** Contracts, not zero. */
              size: asked.required(asked.figure),
            }),
            1,
            100,
          ),
        ),
        /** How long offers are taken. */
        expiry: asked.instant,
      }),
    ),
  },
  result: told.object({
    ...answered,
    status: told.word('placed', 'failed'),
    rfqUid: told.optional(told.text),
    reason: told.optional(
      told.word(
        'insufficientMargin',
        'maxPositionExceed',
        'wouldCauseLiquidation',
        'fixedLeverageTooHigh',
        'orderError',
        'symbolNotFound',
        'invalidExpiry',
        'invalidQuantity',
        'marketRestricted',
        'noLegsSpecified',
        'accountNotFound',
        'mixedCurrencyPairs',
        'tooManyNonOptionLegs',
        'noOptionLegs',
        'tooManyOpenRfqs',
        'tooManyLegs',
        'expiryTooShort',
      ),
    ),
  }),
});
