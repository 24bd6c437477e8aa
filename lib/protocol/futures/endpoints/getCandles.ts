import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { market } from '../rules/market.ts';
import { resolutions } from '../words/resolutions.ts';
import { tickTypes } from '../words/tickTypes.ts';

/**
 * Tells candles of a market.
 * Mind the units: it is asked in seconds, and answers in milliseconds.
 * Errors of the exchange: status 400 and 404, with `errors` that say which parameter is wrong.
 * @see https://docs.kraken.com/api/docs/futures-api/charts/candles
 */
export const getCandles = describe({
  name: 'GetCandles',
  method: 'GET',
  path: '/api/charts/v1/{tick_type}/{symbol}/{resolution}',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  answer: 'bare',
  params: {
    /** What candles are made of. */
    tick_type: asked.required(asked.oneOf(...tickTypes)),
    /** The market, such as `PF_XBTUSD`. */
    symbol: asked.required(market),
    /** Length of a candle. */
    resolution: asked.required(asked.oneOf(...resolutions)),
    /** The first candle, Unix seconds. */
    from: asked.integer(0),
    /** The last candle, Unix seconds. */
    to: asked.integer(0),
    /** Most candles of an answer. */
    count: asked.integer(1),
  },
  result: told.object({
    candles: told.list(
      told.object({
        /** Its beginning, Unix milliseconds. */
        time: told.integer,
        open: told.decimal,
        high: told.decimal,
        low: told.decimal,
        close: told.decimal,
        /** Contracts. */
        volume: told.decimal,
      }),
    ),
    /** Are there more of them in this time? */
    more_candles: told.flag,
  }),
});
