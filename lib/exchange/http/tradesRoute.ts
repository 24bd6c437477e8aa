import { digits } from '../wire/digits.ts';
import { Exact } from '../wire/Exact.ts';
import { findListing } from './findListing.ts';
import { pairKey } from './pairKey.ts';
import type { RestRoute } from './RestRoute.ts';

/** Trades an answer. */
const most = 1_000;

/** A cursor as nanoseconds: longer ones are, shorter ones are seconds with a fraction. */
function nanoseconds(since: string): bigint {
  const [whole = '0', fraction = ''] = since.split('.');
  return whole.length > 12 ? BigInt(whole) : BigInt(whole + fraction.padEnd(9, '0').slice(0, 9));
}

/** @see https://docs.kraken.com/api/docs/rest-api/get-recent-trades */
export const tradesRoute: RestRoute = (venue, params) => {
  const name = params.get('pair');
  if (name === undefined) return { type: 'error', error: 'EGeneral:Invalid arguments' };
  const since = params.get('since');
  if (since !== undefined && !/^\d{1,30}(\.\d{1,9})?$/.test(since))
    return { type: 'error', error: 'EGeneral:Invalid arguments:since' };
  const count = Number(params.get('count') ?? most);
  if (!Number.isInteger(count) || count < 1 || count > most)
    return { type: 'error', error: 'EGeneral:Invalid arguments:count' };
  const listing = findListing(venue.listings, name);
  if (listing === undefined) return { type: 'error', error: 'EQuery:Unknown asset pair' };

  const from = since === undefined ? 0n : nanoseconds(since);
  const after = venue.trades(listing.symbol).filter(({ at }) => BigInt(at) * 1_000n > from);
  const trades = since === undefined ? after.slice(-count) : after.slice(0, count);
  const rows = trades.map(({ price, qty, at, side, orderType, id }) => [
    digits(price, listing.pricePrecision),
    digits(qty, listing.qtyPrecision),
    new Exact(digits(at, 6)),
    side === 'buy' ? 'b' : 's',
    orderType === 'market' ? 'm' : 'l',
    '',
    id,
  ]);
  const newest = trades.at(-1);
  const last = newest === undefined ? from : BigInt(newest.at) * 1_000n;
  return { type: 'result', result: { [pairKey(listing, params)]: rows, last: String(last) } };
};
