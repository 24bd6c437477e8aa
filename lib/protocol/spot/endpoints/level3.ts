import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { pairName } from '../rules/pairName.ts';
import { level3Order } from '../shapes/level3Order.ts';

/**
 * The order book of a pair, order by order. Needs a key, although it is market data, and is asked for in
 * JSON. Errors of the exchange: `EQuery:Unknown asset pair`, `EGeneral:Invalid arguments`,
 * `EGeneral:Permission denied`, `EAPI:Rate limit exceeded`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-level-3-order-book
 */
export const level3 = describe({
  name: 'Level3',
  method: 'POST',
  path: '/0/private/Level3',
  auth: true,
  safe: true,
  cost: { pool: 'spot', units: 1 },
  body: 'json',
  permission: 'Orders and trades - Query open orders & trades',
  params: {
    /** Such as `BTC/USD`. */
    pair: asked.required(pairName),
    /** Levels of each side; 0 is the whole book. Default 100. */
    depth: asked.oneOf(0, 10, 25, 100, 250, 1000),
  },
  result: told.object({
    pair: told.text,
    bids: told.list(level3Order),
    asks: told.list(level3Order),
  }),
});
