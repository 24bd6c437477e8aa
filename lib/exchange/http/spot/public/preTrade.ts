import type { BookSide } from '../../../engine/bookSide.ts';
import { digits } from '../../../wire/digits.ts';
import { rfc3339 } from '../../../wire/rfc3339.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { Asked, Route } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import { result } from '../result.ts';

/** Levels an answer. */
const most = 10;

/** @see https://docs.kraken.com/api/docs/rest-api/get-pre-trade */
export const preTrade: Route<Asked> = endpoint({ symbol: param.pair }, ({ symbol: pair }, { venue }) => {
  const { listing, asks, bids } = pair;
  const { symbol, base, quote, pricePrecision, qtyPrecision } = listing;
  const now = rfc3339(venue.now());
  const rows = (side: BookSide, name: 'BUY' | 'SELL'): Wire =>
    side
      .levels()
      .slice(0, most)
      .map(({ price, qty, at, orders }) => ({
        side: name,
        price: digits(price, pricePrecision),
        qty: digits(qty, qtyPrecision),
        count: orders.length,
        submission_ts: rfc3339(at),
        publication_ts: now,
      }));
  return result({
    symbol,
    description: `${base} ${quote}`,
    base_asset: base,
    base_notation: 'NOML',
    quote_asset: quote,
    quote_notation: 'MONE',
    venue: 'PGSL',
    system: 'CLOB',
    bids: rows(bids, 'BUY'),
    asks: rows(asks, 'SELL'),
  });
});
