import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells the parameters of portfolio margin, and the limits of options. The page says that only the
 * pre-production environment has it, which was closed on 2026-07-14.
 * Errors of the exchange: `authenticationError`, `accountInactive`, `insufficientPrivileges`,
 * `nonceBelowThreshold`, `nonceDuplicate`, `apiLimitExceeded`, `Server Error`, `Unavailable`.
 * Permission: general, read only.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-portfolio-margining-parameters
 */
export const getPortfolioMarginParameters = describe({
  name: 'GetPortfolioMarginParameters',
  method: 'GET',
  path: '/derivatives/api/v3/portfolio-margining/parameters',
  auth: true,
  safe: true,
  cost: { pool: 'derivatives', units: 2 },
  permission: 'General API key: read-only',
  params: {},
  result: told.object({
    ...answered,
    crossAssetNettingFactor: told.decimal,
    extremePriceShockMultiplier: told.decimal,
    volShockMultiplicationFactor: told.decimal,
    volShockExponentFactor: told.decimal,
    /** Hours. */
    optionExpiryTimeShockHours: told.decimal,
    optionsInitialMarginFactor: told.decimal,
    totalOptionOrdersConsideredInInitialMarginCalc: told.integer,
    /** Fractions of the price. */
    priceShockLevels: told.list(told.decimal),
    optionsUserLimits: told.object({
      maxNetPositionDelta: told.decimal,
      /** By base currency. */
      limitsPerBaseCurrency: told.record(
        told.object({
          /** Contracts. */
          maxTotalPositionSize: told.decimal,
          /** Contracts. */
          maxTotalOpenOrdersSize: told.decimal,
        }),
      ),
    }),
  }),
});
