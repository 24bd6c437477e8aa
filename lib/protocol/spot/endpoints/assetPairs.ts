import type { Endpoint } from '../../Endpoint.ts';
import { fields } from '../../fields.ts';
import { assetVersionRule } from '../assetVersionRule.ts';
import { checkParams } from '../checkParams.ts';
import type { AssetPairResult } from './AssetPairResult.ts';

/** Which pairs to list, and what of them. */
export interface AssetPairsParams {
  /** Names, divided by commas. Default all. */
  readonly pair?: string;
  /** Default `currency`. */
  readonly aclass_base?: 'currency' | 'tokenized_asset';
  /** Which members come. Default `info`: all of them. */
  readonly info?: 'info' | 'leverage' | 'fees' | 'margin';
  /** Only pairs that may be traded there: ISO 3166-1 alpha-2, with a region if need be (`US:TX`). */
  readonly country_code?: string;
  /** `international` (the default), `bitnomial_exchange`, or both, divided by a comma. */
  readonly execution_venue?: string;
  /** 1: the answer has modern names. Default: the old ones. */
  readonly assetVersion?: 1;
}

/** By the exchange's key, such as `XXBTZUSD`. */
export type AssetPairsResult = Readonly<Record<string, AssetPairResult>>;

const texts = ['altname', 'wsname', 'base', 'quote', 'status'];
const decimals = ['ordermin', 'costmin', 'tick_size'];
const integers = ['pair_decimals', 'lot_decimals', 'cost_decimals'];

function decode(result: unknown): AssetPairsResult {
  const all = fields(result, 'AssetPairs');
  for (const key of Object.keys(result as object)) {
    const pair = all.inner(key);
    for (const name of texts) if (pair.has(name)) pair.text(name);
    for (const name of integers) if (pair.has(name)) pair.integer(name);
    for (const name of decimals) if (pair.has(name)) pair.decimal(name);
  }
  return result as AssetPairsResult;
}

const venue = '(international|bitnomial_exchange)';

/**
 * Tradable pairs with precision, minimums, leverage and status. Errors of the exchange:
 * `EQuery:Unknown asset pair`, `EGeneral:Invalid arguments`, `EGeneral:Too many requests`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-tradable-asset-pairs
 */
export const assetPairs: Endpoint<AssetPairsParams, AssetPairsResult> = {
  name: 'AssetPairs',
  method: 'GET',
  path: '/0/public/AssetPairs',
  auth: false,
  safe: true,
  encode: (params) =>
    checkParams(
      'AssetPairs',
      {
        pair: { like: { pattern: /^[A-Za-z0-9./,]+$/, what: 'names of pairs, divided by commas' } },
        aclass_base: { oneOf: ['currency', 'tokenized_asset'] },
        info: { oneOf: ['info', 'leverage', 'fees', 'margin'] },
        country_code: {
          like: {
            pattern: /^[A-Z]{2}(:[A-Z0-9]{1,3})?$/,
            what: 'a country of two letters, such as DE or US:TX',
          },
        },
        execution_venue: {
          like: {
            pattern: new RegExp(`^${venue}(,${venue})*$`),
            what: 'international, bitnomial_exchange, or both divided by a comma',
          },
        },
        assetVersion: assetVersionRule,
      },
      params,
    ),
  decode,
};
