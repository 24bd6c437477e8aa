import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { pairName } from '../rules/pairName.ts';

const level = told.object({ price: told.decimal, qty: told.decimal });

/**
 * The order book of a pair with several ticks of the price in one level; asks are rounded up, bids down.
 * Errors of the exchange: `EQuery:Unknown asset pair`, `EGeneral:Invalid arguments`,
 * `EGeneral:Too many requests`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-grouped-order-book
 */
export const groupedBook = describe({
  name: 'GroupedBook',
  method: 'GET',
  path: '/0/public/GroupedBook',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** Such as `BTC/USD`. */
    pair: asked.required(pairName),
    /** Levels of each side. Default 10. */
    depth: asked.oneOf(10, 25, 100, 250, 1000),
    /** Ticks a level. Default 1. */
    grouping: asked.oneOf(1, 5, 10, 25, 50, 100, 250, 500, 1000),
  },
  result: told.object({
    pair: told.text,
    /** Ticks a level. */
    grouping: told.integer,
    bids: told.list(level),
    asks: told.list(level),
  }),
});
