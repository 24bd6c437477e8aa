import { decodeRecord } from '../../told/decodeRecord.ts';
import { told } from '../../told/told.ts';
import { greeks } from './greeks.ts';

const market = told.object({
  symbol: told.text,
  tag: told.word('perpetual', 'month', 'quarter', 'semiannual'),
  /** `XBT:USD`. */
  pair: told.text,
  markPrice: told.decimal,
  bid: told.optional(told.decimal),
  bidSize: told.optional(told.decimal),
  ask: told.optional(told.decimal),
  askSize: told.optional(told.decimal),
  /** Of the last 24 hours, contracts. */
  vol24h: told.decimal,
  /** Of the last 24 hours, quote currency. */
  volumeQuote: told.decimal,
  /** Contracts. */
  openInterest: told.decimal,
  open24h: told.optional(told.decimal),
  high24h: told.optional(told.decimal),
  low24h: told.optional(told.decimal),
  /** Per cent. */
  change24h: told.decimal,
  last: told.optional(told.decimal),
  /** RFC 3339. */
  lastTime: told.optional(told.text),
  lastSize: told.optional(told.decimal),
  indexPrice: told.decimal,
  /** Of this hour, absolute: quote currency for a contract. */
  fundingRate: told.optional(told.decimal),
  /** Of the hour to come. */
  fundingRatePrediction: told.optional(told.decimal),
  suspended: told.flag,
  postOnly: told.flag,
  /** Options only. */
  extrinsicValue: told.optional(told.decimal),
  /** Options only. */
  greeks: told.optional(greeks),
  isUnderlyingMarketClosed: told.optional(told.flag),
});

const index = told.object({
  symbol: told.text,
  last: told.optional(told.decimal),
  /** RFC 3339. */
  lastTime: told.optional(told.text),
});

const both = told.either(market, index);

/** A market (`'markPrice' in ticker`), or an index (`in_...`, `rr_...`), which has a last price only. */
export const ticker: typeof both = {
  ...both,
  // not the first that fits: a market that is misread must not pass as an index
  read: (value, where) =>
    (Object.hasOwn(decodeRecord(value, where), 'markPrice') ? market : index).read(value, where),
};
