import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { decodePairRows } from '../../told/decodePairRows.ts';
import { told } from '../../told/told.ts';
import { classAndNames } from '../rules/classAndNames.ts';
import { pairName } from '../rules/pairName.ts';
import { seconds } from '../shapes/seconds.ts';

/**
 * The best prices of the recent past, about 200 samples, oldest first. Errors of the exchange:
 * `EQuery:Unknown asset pair`, `EGeneral:Invalid arguments`, `EGeneral:Too many requests`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-recent-spreads
 */
export const spread = describe({
  name: 'Spread',
  method: 'GET',
  path: '/0/public/Spread',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** By any of its names: `XBTUSD`, `XXBTZUSD`, `XBT/USD`. */
    pair: asked.required(pairName),
    /** Seconds since 1970, such as the last answer's `last`. */
    since: asked.integer(0),
    ...classAndNames,
  },
  // time in seconds, bid, ask
  result: decodePairRows(told.integer, told.row(seconds.whole, told.decimal, told.decimal)),
});
