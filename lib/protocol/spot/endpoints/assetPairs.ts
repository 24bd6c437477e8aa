import { MalformedError } from '../../../core/errors/MalformedError.ts';
import type { Endpoint } from '../../Endpoint.ts';
import { fields } from '../../fields.ts';
import { checkParams } from '../checkParams.ts';

/** Which pairs to list. */
export interface AssetPairsParams {
  /** Names, divided by commas. Default all. */
  readonly pair?: string;
  /** Default `info`. */
  readonly info?: 'info' | 'leverage' | 'fees' | 'margin';
}

/** One tradable pair; what the exchange tells beyond these passes through. */
export interface AssetPairResult {
  readonly altname: string;
  /** `XBT/USD`: the old names. */
  readonly wsname: string;
  readonly base: string;
  readonly quote: string;
  /** Decimals of a price. */
  readonly pair_decimals: number;
  /** Decimals of a quantity. */
  readonly lot_decimals: number;
  /** Least quantity, base currency. */
  readonly ordermin: string;
  /** Least cost, quote currency. */
  readonly costmin?: string;
  /** Price increment. */
  readonly tick_size?: string;
  readonly status: string;
}

/** By the exchange's key, such as `XXBTZUSD`. */
export type AssetPairsResult = Readonly<Record<string, AssetPairResult>>;

function decode(result: unknown): AssetPairsResult {
  if (typeof result !== 'object' || result === null) throw new MalformedError('AssetPairs', 'an object');
  for (const [key, raw] of Object.entries(result)) {
    const pair = fields(raw, `AssetPairs.${key}`);
    for (const name of ['altname', 'wsname', 'base', 'quote', 'ordermin', 'status']) pair.text(name);
    for (const name of ['pair_decimals', 'lot_decimals']) pair.integer(name);
  }
  return result as AssetPairsResult;
}

/**
 * Tradable pairs with precision, minimums and status.
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
        info: { oneOf: ['info', 'leverage', 'fees', 'margin'] },
      },
      params,
    ),
  decode,
};
