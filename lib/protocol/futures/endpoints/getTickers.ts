import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { contractType } from '../rules/contractType.ts';
import { market } from '../rules/market.ts';
import { answered } from '../shapes/answered.ts';
import { ticker } from '../shapes/ticker.ts';

/**
 * Tells the tickers of all markets and indices.
 * Errors of the exchange: `invalidArgument`, `contractNotFound`.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-tickers
 */
export const getTickers = describe({
  name: 'GetTickers',
  method: 'GET',
  path: '/derivatives/api/v3/tickers',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** Kinds of markets. Default: all futures, no options. */
    contractType,
    /** Only these markets. */
    symbol: asked.list(market),
  },
  result: told.object({
    ...answered,
    tickers: told.list(ticker),
  }),
});
