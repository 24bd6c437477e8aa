import { intervalMinutes } from '../../../core/model/intervalMinutes.ts';
import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { decodePairRows } from '../../told/decodePairRows.ts';
import { told } from '../../told/told.ts';
import { classAndNames } from '../rules/classAndNames.ts';
import { pairName } from '../rules/pairName.ts';
import { seconds } from '../shapes/seconds.ts';

/**
 * Candles, oldest first; at most the 720 most recent. The last one still runs, and is always there. Errors of
 * the exchange: `EQuery:Unknown asset pair`, `EGeneral:Invalid arguments`, `EGeneral:Too many requests`; a
 * good pace is one call a second.
 * @see https://docs.kraken.com/api/docs/rest-api/get-ohlc-data
 */
export const ohlc = describe({
  name: 'OHLC',
  method: 'GET',
  path: '/0/public/OHLC',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** By any of its names: `XBTUSD`, `XXBTZUSD`, `XBT/USD`. */
    pair: asked.required(pairName),
    /** Minutes. Default 1. */
    interval: asked.oneOf(...Object.values(intervalMinutes)),
    /** Seconds since 1970, such as the last answer's `last`; never further back than 720 candles. */
    since: asked.integer(0),
    ...classAndNames,
  },
  result: decodePairRows(
    told.integer,
    // begin in seconds, open, high, low, close, average weighted by volume, volume, number of trades
    told.row(
      seconds.whole,
      told.decimal,
      told.decimal,
      told.decimal,
      told.decimal,
      told.decimal,
      told.decimal,
      told.integer,
    ),
  ),
});

/** Candles of one pair: begin in seconds, open, high, low, close, vwap, volume, count. `last` is the next `since`. */
export type OhlcResult = ReturnType<typeof ohlc.decode>;
