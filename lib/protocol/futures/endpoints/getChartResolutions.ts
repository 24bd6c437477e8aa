import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { market } from '../rules/market.ts';
import { resolutions } from '../words/resolutions.ts';
import { tickTypes } from '../words/tickTypes.ts';

/**
 * Tells the lengths of candles of a market.
 * Errors of the exchange: status 400 and 404, with `errors` that say which parameter is wrong.
 * @see https://docs.kraken.com/api/docs/futures-api/charts/resolutions
 */
export const getChartResolutions = describe({
  name: 'GetChartResolutions',
  method: 'GET',
  path: '/api/charts/v1/{tick_type}/{symbol}',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  answer: 'bare',
  params: {
    /** What candles are made of. */
    tick_type: asked.required(asked.oneOf(...tickTypes)),
    /** The market, such as `PF_XBTUSD`. */
    symbol: asked.required(market),
  },
  result: told.list(told.word(...resolutions)),
});
