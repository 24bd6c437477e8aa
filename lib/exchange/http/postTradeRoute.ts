import type { Listing } from '../listings/Listing.ts';
import type { MarketTrade } from '../market/MarketTrade.ts';
import { digits } from '../wire/digits.ts';
import { rfc3339 } from '../wire/rfc3339.ts';
import type { Wire } from '../wire/Wire.ts';
import { findListing } from './findListing.ts';
import type { RestRoute } from './RestRoute.ts';
import { readInstant } from './readInstant.ts';

/** Trades an answer. */
const most = 1_000;

function report({ symbol, base, quote, pricePrecision, qtyPrecision }: Listing, trade: MarketTrade): Wire {
  const at = rfc3339(trade.at);
  return {
    trade_id: `${symbol}-${trade.id}`,
    price: digits(trade.price, pricePrecision),
    quantity: digits(trade.qty, qtyPrecision),
    symbol,
    description: `${base} ${quote}`,
    base_asset: base,
    base_notation: 'UNIT',
    quote_asset: quote,
    quote_notation: 'MONE',
    trade_venue: 'PGSL',
    trade_ts: at,
    publication_venue: 'PGSL',
    publication_ts: at,
  };
}

/** @see https://docs.kraken.com/api/docs/rest-api/get-post-trade */
export const postTradeRoute: RestRoute = (venue, params) => {
  const bad = (name: string) => ({ type: 'error', error: `EGeneral:Invalid arguments:${name}` }) as const;
  const count = Number(params.get('count') ?? most);
  if (!Number.isInteger(count) || count < 1 || count > most) return bad('count');
  const [fromText, toText] = [params.get('from_ts'), params.get('to_ts')];
  const from = fromText === undefined ? undefined : readInstant(fromText);
  if (fromText !== undefined && from === undefined) return bad('from_ts');
  const to = toText === undefined ? Number.POSITIVE_INFINITY : readInstant(toText);
  if (to === undefined) return bad('to_ts');
  const name = params.get('symbol');
  const one = name === undefined ? undefined : findListing(venue.listings, name);
  if (name !== undefined && one === undefined) return { type: 'error', error: 'EQuery:Unknown asset pair' };

  const listings = one === undefined ? venue.listings.filter(({ kind }) => kind === 'spot') : [one];
  const all = listings
    .flatMap((listing) => venue.trades(listing.symbol).map((trade) => ({ listing, trade })))
    .filter(({ trade }) => trade.at > (from ?? 0) && trade.at <= to)
    .sort((a, b) => a.trade.at - b.trade.at);
  // whoever reads on goes forward from where he was, all others see the newest
  const some = from === undefined ? all.slice(-count) : all.slice(0, count);
  const last = some.at(-1)?.trade.at ?? from ?? venue.now();
  return {
    type: 'result',
    result: {
      last_ts: rfc3339(last),
      count: some.length,
      trades: some.map(({ listing, trade }) => report(listing, trade)),
    },
  };
};
