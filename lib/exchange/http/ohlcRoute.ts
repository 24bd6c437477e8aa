import { intervalMinutes } from '../../core/model/intervalMinutes.ts';
import { meanPrice } from '../frames/meanPrice.ts';
import { digits } from '../wire/digits.ts';
import { findListing } from './findListing.ts';
import { pairKey } from './pairKey.ts';
import type { RestRoute } from './RestRoute.ts';

const intervals: readonly number[] = Object.values(intervalMinutes);

/** @see https://docs.kraken.com/api/docs/rest-api/get-ohlc-data */
export const ohlcRoute: RestRoute = (venue, params) => {
  const name = params.get('pair');
  if (name === undefined) return { type: 'error', error: 'EGeneral:Invalid arguments' };
  const interval = Number(params.get('interval') ?? '1');
  if (!intervals.includes(interval)) return { type: 'error', error: 'EGeneral:Invalid arguments:interval' };
  const since = params.get('since') ?? '0';
  if (!/^\d+$/.test(since)) return { type: 'error', error: 'EGeneral:Invalid arguments:since' };
  const listing = findListing(venue.listings, name);
  if (listing === undefined) return { type: 'error', error: 'EQuery:Unknown asset pair' };

  const { symbol, pricePrecision, qtyPrecision } = listing;
  const price = (ticks: number | bigint): string => digits(ticks, pricePrecision);
  const candles = venue.candles(symbol, interval);
  const rows = candles
    // whoever gives the last answer's `last` has that candle already; the running one always comes
    .filter(({ begin }, index) => begin / 1_000 > Number(since) || index === candles.length - 1)
    .map(({ begin, open, high, low, close, value, volume, trades }) => [
      begin / 1_000,
      price(open),
      price(high),
      price(low),
      price(close),
      price(meanPrice(value, volume)),
      digits(volume, qtyPrecision),
      trades,
    ]);
  // the last one that will not change
  const last = candles.at(-2)?.begin ?? candles.at(-1)?.begin ?? 0;
  return { type: 'result', result: { [pairKey(listing, params)]: rows, last: last / 1_000 } };
};
