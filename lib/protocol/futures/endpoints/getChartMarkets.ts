import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { tickTypes } from '../words/tickTypes.ts';

/**
 * Tells the markets that have candles.
 * Errors of the exchange: status 400 and 404, with `errors` that say which parameter is wrong.
 * @see https://docs.kraken.com/api/docs/futures-api/charts/symbols
 */
export const getChartMarkets = describe({
  name: 'GetChartMarkets',
  method: 'GET',
  path: '/api/charts/v1/{tick_type}',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  answer: 'bare',
  params: {
    /** What candles are made of. */
    tick_type: asked.required(asked.oneOf(...tickTypes)),
  },
  result: told.list(told.text),
});
