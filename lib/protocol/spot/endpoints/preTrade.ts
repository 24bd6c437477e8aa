import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { reportSymbol } from '../rules/reportSymbol.ts';
import { reportedAssets } from '../shapes/reportedAssets.ts';

const level = told.object({
  side: told.word('BUY', 'SELL'),
  price: told.decimal,
  qty: told.decimal,
  /** Number of orders. */
  count: told.integer,
  /** RFC 3339. */
  submission_ts: told.optional(told.text),
  /** RFC 3339. */
  publication_ts: told.text,
});

/**
 * The report on what can be traded that regulators want: the ten best levels of each side. Errors of the
 * exchange: `EQuery:Unknown asset pair`, `EGeneral:Invalid arguments`, `EGeneral:Too many requests`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-pre-trade
 */
export const preTrade = describe({
  name: 'PreTrade',
  method: 'GET',
  path: '/0/public/PreTrade',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** Such as `BTC/USD`. */
    symbol: asked.required(reportSymbol),
  },
  result: told.object({
    ...reportedAssets,
    base_notation: told.word('NOML'),
    venue: told.word('PGSL'),
    system: told.word('CLOB'),
    bids: told.list(level),
    asks: told.list(level),
  }),
});
