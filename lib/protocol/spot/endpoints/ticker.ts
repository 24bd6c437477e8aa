import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';

/**
 * Best prices, last trade and statistics of pairs, by the exchange's keys. Of two statistics the first is of
 * today, from 00:00 UTC on, the second of the last 24 hours. Errors of the exchange:
 * `EQuery:Unknown asset pair`, `EGeneral:Invalid arguments`, `EGeneral:Too many requests`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-ticker-information
 */
export const ticker = describe({
  name: 'Ticker',
  method: 'GET',
  path: '/0/public/Ticker',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** Names, divided by commas, or a list of them. Default all of the class. */
    pair: asked.names('names of pairs, divided by commas'),
    /** `tokenized_asset` is needed for tokenized stocks. Default `forex`. */
    asset_class: asked.oneOf('tokenized_asset', 'forex'),
    /** 1: the answer has modern names (`BTC/USD`). Default: the old ones. */
    assetVersion: asked.oneOf(1),
  },
  result: told.record(
    told.object({
      /** Best ask: price, volume in whole lots, volume. */
      a: told.row(told.decimal, told.decimal, told.decimal),
      /** Best bid: price, volume in whole lots, volume. */
      b: told.row(told.decimal, told.decimal, told.decimal),
      /** Last trade: price, volume. */
      c: told.row(told.decimal, told.decimal),
      /** Volume, base currency. */
      v: told.row(told.decimal, told.decimal),
      /** Average price, weighted by volume. */
      p: told.row(told.decimal, told.decimal),
      /** Number of trades. */
      t: told.row(told.integer, told.integer),
      /** Lowest price. */
      l: told.row(told.decimal, told.decimal),
      /** Highest price. */
      h: told.row(told.decimal, told.decimal),
      /** First price of today. */
      o: told.decimal,
    }),
  ),
});
