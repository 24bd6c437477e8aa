import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { market } from '../rules/market.ts';
import { answered } from '../shapes/answered.ts';

/**
 * Tells the whole book of a market, level by level, not summed up.
 * Errors of the exchange: `requiredArgumentMissing`, `invalidArgument`, `contractNotFound`.
 * @see https://docs.kraken.com/api/docs/futures-api/trading/get-orderbook
 */
export const getOrderbook = describe({
  name: 'GetOrderbook',
  method: 'GET',
  path: '/derivatives/api/v3/orderbook',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** The market, such as `PF_XBTUSD`. */
    symbol: asked.required(market),
  },
  result: told.object({
    ...answered,
    orderBook: told.object({
      /** Price, size in contracts; lowest price first. */
      asks: told.list(told.row(told.decimal, told.decimal)),
      /** Price, size in contracts; highest price first. */
      bids: told.list(told.row(told.decimal, told.decimal)),
    }),
  }),
});
