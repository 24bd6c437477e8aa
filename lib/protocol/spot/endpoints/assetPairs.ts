import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { pairFacts } from '../shapes/pairFacts.ts';

/**
 * Pairs with their precision, minimums, leverage and status, by the exchange's keys, such as `XXBTZUSD`. What
 * has to hold of an order: its price is a multiple of `tick_size`, its volume has at most `lot_decimals` and
 * is at least `ordermin`, and price times volume is at least `costmin`. Errors of the exchange:
 * `EQuery:Unknown asset pair`, `EGeneral:Invalid arguments`, `EGeneral:Too many requests`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-tradable-asset-pairs
 */
export const assetPairs = describe({
  name: 'AssetPairs',
  method: 'GET',
  path: '/0/public/AssetPairs',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** Names, divided by commas, or a list of them. Default all. */
    pair: asked.names('names of pairs, divided by commas'),
    /** Default `currency`. */
    aclass_base: asked.oneOf('currency', 'tokenized_asset'),
    /** Which members come. Default `info`: all of them. */
    info: asked.oneOf('info', 'leverage', 'fees', 'margin'),
    /** Only pairs that may be traded there: ISO 3166-1 alpha-2, with a region if need be (`US:TX`). */
    country_code: asked.like(/^[A-Z]{2}(:[A-Z0-9]{1,3})?$/, 'a country of two letters, such as DE or US:TX'),
    /** `international` (the default), `bitnomial_exchange`, or both, divided by a comma. */
    execution_venue: asked.like(
      /^(international|bitnomial_exchange)(,(international|bitnomial_exchange))*$/,
      'international, bitnomial_exchange, or both divided by a comma',
    ),
    /** 1: the answer has modern names (`BTC/USD`). Default: the old ones. */
    assetVersion: asked.oneOf(1),
  },
  result: told.record(pairFacts),
});

/** By the exchange's key, such as `XXBTZUSD`. */
export type AssetPairsResult = ReturnType<typeof assetPairs.decode>;
