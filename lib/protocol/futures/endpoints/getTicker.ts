import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { market } from '../rules/market.ts';
import { answered } from '../shapes/answered.ts';
import { ticker } from '../shapes/ticker.ts';

/**
 * Tells the ticker of one market or index.
 * Errors of the exchange: `contractNotFound`, `notFound`.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-ticker
 */
export const getTicker = describe({
  name: 'GetTicker',
  method: 'GET',
  path: '/derivatives/api/v3/tickers/{symbol}',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** The market or index, such as `PF_XBTUSD` or `in_xbtusd`. */
    symbol: asked.required(market),
  },
  result: told.object({
    ...answered,
    ticker,
  }),
});
