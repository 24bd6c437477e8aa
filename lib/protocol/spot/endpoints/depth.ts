import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { classAndNames } from '../rules/classAndNames.ts';
import { pairName } from '../rules/pairName.ts';
import { seconds } from '../shapes/seconds.ts';

/** Price, volume, time of its last change in seconds since 1970. */
const level = told.row(told.decimal, told.decimal, seconds.whole);

/**
 * The order book of a pair, level by level, best first, under the exchange's key of the pair. Errors of the
 * exchange: `EQuery:Unknown asset pair`, `EGeneral:Invalid arguments`, `EGeneral:Too many requests`; a good
 * pace is one call a second.
 * @see https://docs.kraken.com/api/docs/rest-api/get-order-book
 */
export const depth = describe({
  name: 'Depth',
  method: 'GET',
  path: '/0/public/Depth',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** By any of its names: `XBTUSD`, `XXBTZUSD`, `XBT/USD`. */
    pair: asked.required(pairName),
    /** Levels of each side, 1 to 500. Default 100. */
    count: asked.integer(1, 500),
    ...classAndNames,
  },
  result: told.record(told.object({ asks: told.list(level), bids: told.list(level) })),
});
