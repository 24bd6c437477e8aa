import { MalformedError } from '../../../core/errors/MalformedError.ts';
import type { Decimal } from '../../../core/model/Decimal.ts';
import { intervalMinutes } from '../../../core/model/intervalMinutes.ts';
import type { Endpoint } from '../../Endpoint.ts';
import { assetClassRule } from '../assetClassRule.ts';
import { assetVersionRule } from '../assetVersionRule.ts';
import { checkParams } from '../checkParams.ts';
import { columns } from '../columns.ts';
import type { PairParams } from '../PairParams.ts';
import { pairRule } from '../pairRule.ts';
import { rowsOf } from '../rowsOf.ts';

/** Which candles. */
export interface OhlcParams extends PairParams {
  /** Minutes. Default 1. */
  readonly interval?: 1 | 5 | 15 | 30 | 60 | 240 | 1440 | 10080 | 21600;
  /** Seconds since 1970; never further back than 720 candles. */
  readonly since?: number;
}

/** Begin in seconds, open, high, low, close, vwap, volume, number of trades. */
type OhlcRow = readonly [
  time: number,
  open: Decimal,
  high: Decimal,
  low: Decimal,
  close: Decimal,
  vwap: Decimal,
  volume: Decimal,
  count: number,
];

/** Candles of one pair, oldest first; the last one still runs. */
export interface OhlcResult {
  /** To be given as the next `since`. */
  readonly last: number;
  /** The exchange's key of the pair. */
  readonly pair: string;
  readonly rows: readonly OhlcRow[];
}

const { wholeSeconds, decimal, integer } = columns;
const row = [wholeSeconds, decimal, decimal, decimal, decimal, decimal, decimal, integer];

function decode(result: unknown): OhlcResult {
  const { last, pair, rows } = rowsOf(result, 'OHLC', row);
  if (typeof last !== 'number') throw new MalformedError('OHLC.last', 'an integer');
  return { last, pair, rows: rows as readonly OhlcRow[] };
}

/**
 * Candles; at most the 720 most recent. Errors of the exchange: `EQuery:Unknown asset pair`,
 * `EGeneral:Invalid arguments`, `EGeneral:Too many requests`; a good pace is one call a second.
 * @see https://docs.kraken.com/api/docs/rest-api/get-ohlc-data
 */
export const ohlc: Endpoint<OhlcParams, OhlcResult> = {
  name: 'OHLC',
  method: 'GET',
  path: '/0/public/OHLC',
  auth: false,
  safe: true,
  encode: (params) =>
    checkParams(
      'OHLC',
      {
        pair: pairRule,
        interval: { oneOf: Object.values(intervalMinutes) },
        since: { like: { pattern: /^\d+$/, what: 'whole seconds since 1970' } },
        asset_class: assetClassRule,
        assetVersion: assetVersionRule,
      },
      params,
    ),
  decode,
};
