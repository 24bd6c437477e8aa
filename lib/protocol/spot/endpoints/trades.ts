import { MalformedError } from '../../../core/errors/MalformedError.ts';
import type { Decimal } from '../../../core/model/Decimal.ts';
import type { Endpoint } from '../../Endpoint.ts';
import { assetClassRule } from '../assetClassRule.ts';
import { assetVersionRule } from '../assetVersionRule.ts';
import { checkParams } from '../checkParams.ts';
import { columns } from '../columns.ts';
import type { PairParams } from '../PairParams.ts';
import { pairRule } from '../pairRule.ts';
import { rowsOf } from '../rowsOf.ts';

/** Which trades. */
export interface TradesParams extends PairParams {
  /** Seconds or nanoseconds since 1970, or the last answer's `last`. */
  readonly since?: string;
  /** 1 to 1,000. Default 1,000. */
  readonly count?: number;
}

/** Price, quantity, time in seconds, taker's side, taker's order type, miscellaneous, trade id. */
type TradeRow = readonly [
  price: Decimal,
  volume: Decimal,
  time: Decimal,
  side: 'b' | 's',
  type: 'm' | 'l',
  misc: string,
  id: number,
];

/** Trades of one pair, oldest first. */
export interface TradesResult {
  /** To be given as the next `since`: nanoseconds, too long for a number. */
  readonly last: string;
  /** The exchange's key of the pair. */
  readonly pair: string;
  readonly rows: readonly TradeRow[];
}

const { decimal, seconds, side, orderType, text, integer } = columns;
const row = [decimal, decimal, seconds, side, orderType, text, integer];

function decode(result: unknown): TradesResult {
  const { last, pair, rows } = rowsOf(result, 'Trades', row);
  // a cursor that was sent as a number has kept its digits: the reader of JSON makes text of long ones
  if (typeof last !== 'string' && typeof last !== 'number')
    throw new MalformedError('Trades.last', 'a cursor');
  return { last: String(last), pair, rows: rows as readonly TradeRow[] };
}

/**
 * Recent public trades, oldest to newest from a cursor. Errors of the exchange: `EQuery:Unknown asset pair`,
 * `EGeneral:Invalid arguments`, `EGeneral:Too many requests`; a good pace is one call in one to two seconds.
 * @see https://docs.kraken.com/api/docs/rest-api/get-recent-trades
 */
export const trades: Endpoint<TradesParams, TradesResult> = {
  name: 'Trades',
  method: 'GET',
  path: '/0/public/Trades',
  auth: false,
  safe: true,
  encode: (params) =>
    checkParams(
      'Trades',
      {
        pair: pairRule,
        since: { like: { pattern: /^\d+(\.\d+)?$/, what: 'seconds or nanoseconds since 1970' } },
        count: { like: { pattern: /^([1-9]\d{0,2}|1000)$/, what: 'a whole number from 1 to 1000' } },
        asset_class: assetClassRule,
        assetVersion: assetVersionRule,
      },
      params,
    ),
  decode,
};
