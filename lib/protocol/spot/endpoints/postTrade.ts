import { asked } from '../../asked/asked.ts';
import { describe } from '../../describe.ts';
import { told } from '../../told/told.ts';
import { reportSymbol } from '../rules/reportSymbol.ts';
import { reportedAssets } from '../shapes/reportedAssets.ts';

/**
 * The report on what was traded that regulators want, of one pair or of all, oldest first. To go on, give
 * `last_ts` as the next `from_ts`. Errors of the exchange: `EQuery:Unknown asset pair`,
 * `EGeneral:Invalid arguments`, `EGeneral:Too many requests`.
 * @see https://docs.kraken.com/api/docs/rest-api/get-post-trade
 */
export const postTrade = describe({
  name: 'PostTrade',
  method: 'GET',
  path: '/0/public/PostTrade',
  auth: false,
  safe: true,
  cost: { pool: 'free', units: 0 },
  params: {
    /** Such as `BTC/USD`. Default all. */
    symbol: reportSymbol,
    /** RFC 3339; trades after it. */
    from_ts: asked.instant,
    /** RFC 3339; trades up to it. */
    to_ts: asked.instant,
    /** 1 to 1,000. Default 1,000. */
    count: asked.integer(1, 1_000),
  },
  result: told.object({
    /** RFC 3339, of the last trade. */
    last_ts: told.text,
    count: told.integer,
    trades: told.list(
      told.object({
        ...reportedAssets,
        trade_id: told.text,
        price: told.decimal,
        quantity: told.decimal,
        base_notation: told.word('UNIT'),
        trade_venue: told.text,
        /** RFC 3339. */
        trade_ts: told.text,
        publication_venue: told.text,
        /** RFC 3339. */
        publication_ts: told.text,
      }),
    ),
  }),
});
