import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { decodePairRows } from '../../told/decodePairRows.ts';
import { told } from '../../told/told.ts';
import { classAndNames } from '../rules/classAndNames.ts';
import { pairName } from '../rules/pairName.ts';
import { seconds } from '../shapes/seconds.ts';

/**
 * Public trades of a pair, oldest first: those after a cursor, or the most recent ones. Errors of the
 * exchange: `EQuery:Unknown asset pair`, `EGeneral:Invalid arguments`, `EGeneral:Too many requests`; a good
 * pace is one call in one to two seconds.
 * @see https://docs.kraken.com/api/docs/rest-api/get-recent-trades
 */
export const trades = describe({
  name: 'Trades',
  method: 'GET',
  path: '/0/public/Trades',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** By any of its names: `XBTUSD`, `XXBTZUSD`, `XBT/USD`. */
    pair: asked.required(pairName),
    /** Seconds since 1970, or nanoseconds as text, such as the last answer's `last`. */
    since: asked.either(
      asked.integer(0),
      asked.like(/^\d+(\.\d+)?$/, 'seconds or nanoseconds since 1970 as text'),
    ),
    /** 1 to 1,000. Default 1,000. */
    count: asked.integer(1, 1_000),
    ...classAndNames,
  },
  result: decodePairRows(
    // nanoseconds, too long for a number
    told.text,
    // price, volume, time in seconds, taker's side, taker's order type (market or limit), miscellaneous, id
    told.row(
      told.decimal,
      told.decimal,
      seconds.exact,
      told.word('b', 's'),
      told.word('m', 'l'),
      told.text,
      told.integer,
    ),
  ),
});

/** Trades of one pair: price, volume, seconds, side, type, miscellaneous, id. `last` is the next `since`. */
export type TradesResult = ReturnType<typeof trades.decode>;
