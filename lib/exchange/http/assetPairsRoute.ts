import type { Listing } from '../market/Listing.ts';
import { digits } from '../wire/digits.ts';
import { Exact } from '../wire/Exact.ts';
import type { Wire } from '../wire/Wire.ts';
import { findListing } from './findListing.ts';
import type { RestRoute } from './RestRoute.ts';
import { restNames } from './restNames.ts';

type Facts = Readonly<Record<string, Wire>>;

function facts(listing: Listing): Facts {
  const { pricePrecision, qtyPrecision, lotsMin, quote } = listing;
  const { altname, wsname, base, quote: longQuote } = restNames(listing);
  const inMoney = quote === 'USD';
  return {
    altname,
    wsname,
    aclass_base: 'currency',
    base,
    aclass_quote: 'currency',
    quote: longQuote,
    lot: 'unit',
    cost_decimals: inMoney ? 5 : 10,
    pair_decimals: pricePrecision,
    lot_decimals: qtyPrecision,
    lot_multiplier: 1,
    leverage_buy: [],
    leverage_sell: [],
    fees: [[0, new Exact('0.4')]],
    fees_maker: [[0, new Exact('0.25')]],
    fee_volume_currency: 'ZUSD',
    margin_call: 80,
    margin_stop: 40,
    ordermin: digits(lotsMin, qtyPrecision),
    costmin: inMoney ? '0.5' : '0.00002',
    tick_size: digits(1, pricePrecision),
    status: 'online',
  };
}

/** What `info` narrows the facts of a pair to; undefined: all of them. */
const narrowed: ReadonlyMap<string, readonly string[] | undefined> = new Map([
  ['info', undefined],
  ['leverage', ['leverage_buy', 'leverage_sell']],
  ['fees', ['fees', 'fees_maker', 'fee_volume_currency']],
  ['margin', ['margin_call', 'margin_stop']],
]);

/** @see https://docs.kraken.com/api/docs/rest-api/get-tradable-asset-pairs */
export const assetPairsRoute: RestRoute = ({ listings }, params) => {
  const info = params.get('info') ?? 'info';
  if (!narrowed.has(info)) return { type: 'error', error: 'EGeneral:Invalid arguments:info' };
  const names = params.get('pair')?.split(',');
  const found = names?.map((name) => findListing(listings, name)) ?? listings;
  const pairs = found.filter((listing) => listing !== undefined);
  if (pairs.length < found.length) return { type: 'error', error: 'EQuery:Unknown asset pair' };
  const wanted = narrowed.get(info);
  const entries = pairs.map((listing) => {
    const all = Object.entries(facts(listing));
    const some = wanted === undefined ? all : all.filter(([name]) => wanted.includes(name));
    return [restNames(listing).key, Object.fromEntries(some)] as const;
  });
  return { type: 'result', result: Object.fromEntries(entries) };
};
