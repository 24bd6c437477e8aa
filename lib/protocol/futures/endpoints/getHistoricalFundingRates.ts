import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { market } from '../rules/market.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells the hourly funding rates of a perpetual.
 * Errors of the exchange: `requiredArgumentMissing`, `contractNotFound`.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/historical-funding-rates
 */
export const getHistoricalFundingRates = describe({
  name: 'GetHistoricalFundingRates',
  method: 'GET',
  path: '/derivatives/api/v3/historical-funding-rates',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** The perpetual, such as `PF_XBTUSD`. */
    symbol: asked.required(market),
  },
  result: told.object({
    ...answered,
    rates: told.list(
      told.object({
        /** RFC 3339. */
        timestamp: told.text,
        /** Absolute: quote currency for a contract and an hour. */
        fundingRate: told.decimal,
        /** As a fraction of the price. */
        relativeFundingRate: told.decimal,
      }),
    ),
  }),
});
