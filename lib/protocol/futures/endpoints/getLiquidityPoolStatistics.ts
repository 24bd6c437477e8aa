import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { buckets } from '../rules/buckets.ts';
import { chartFaults } from '../shapes/chartFaults.ts';

/**
 * Tells the value of the liquidity pool over time, bucket by bucket.
 * Errors of the exchange: status 400 and 404, with `errors` that say which parameter is wrong.
 * @see https://docs.kraken.com/api/docs/futures-api/charts/liquidity-pool-stats
 */
export const getLiquidityPoolStatistics = describe({
  name: 'GetLiquidityPoolStatistics',
  method: 'GET',
  path: '/api/charts/v1/analytics/liquidity-pool',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  answer: 'bare',
  params: {
    ...buckets,
  },
  result: told.object({
    result: told.object({
      /** Beginning of each bucket, Unix seconds. */
      timestamp: told.list(told.integer),
      /** Are there more of them in this time? */
      more: told.flag,
      data: told.object({
        /** US dollars. */
        usdValue: told.list(told.decimal),
      }),
    }),
    errors: chartFaults,
  }),
});
