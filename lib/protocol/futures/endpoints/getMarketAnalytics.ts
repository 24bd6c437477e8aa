import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { buckets } from '../rules/buckets.ts';
import { market } from '../rules/market.ts';
import { analytics } from '../shapes/analytics.ts';
import { chartFaults } from '../shapes/chartFaults.ts';
import { analyticsTypes } from '../words/analyticsTypes.ts';

/**
 * Tells a property of a market over time, bucket by bucket.
 * Errors of the exchange: status 400 and 404, with `errors` that say which parameter is wrong.
 * @see https://docs.kraken.com/api/docs/futures-api/charts/market-analytics
 */
export const getMarketAnalytics = describe({
  name: 'GetMarketAnalytics',
  method: 'GET',
  path: '/api/charts/v1/analytics/{symbol}/{analytics_type}',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  answer: 'bare',
  params: {
    /** The market, such as `PF_XBTUSD`. */
    symbol: asked.required(market),
    /** What is asked. */
    analytics_type: asked.required(asked.oneOf(...analyticsTypes)),
    ...buckets,
  },
  result: told.object({
    result: told.object({
      /** Beginning of each bucket, Unix seconds. */
      timestamp: told.list(told.integer),
      /** Are there more of them in this time? */
      more: told.flag,
      data: analytics,
    }),
    errors: chartFaults,
  }),
});
