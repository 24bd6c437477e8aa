import type { Listing } from '../listings/Listing.ts';
import { namesOf } from '../listings/namesOf.ts';
import { digits } from '../wire/digits.ts';
import { Exact } from '../wire/Exact.ts';
import type { Wire } from '../wire/Wire.ts';
import { assetKey } from './assetKey.ts';
import { findListing } from './findListing.ts';
import { pairKey } from './pairKey.ts';
import type { RestRoute } from './RestRoute.ts';

type Facts = Readonly<Record<string, Wire | undefined>>;

type Side = 'maker' | 'taker';

/** Volume and percent of each tier. */
const feesOf = ({ fees }: Listing, side: Side): Wire =>
  fees.tiers.map((tier) => [tier.volume, new Exact(digits(tier[side], 4).replace(/\.?0+$/, ''))]);

function facts(listing: Listing, params: ReadonlyMap<string, string>): Facts {
  const { pricePrecision, qtyPrecision, costPrecision, base, quote } = listing;
  const { altname, wsname } = namesOf(listing);
  return {
    altname,
    wsname,
    aclass_base: 'currency',
    base: assetKey(base, params),
    aclass_quote: 'currency',
    quote: assetKey(quote, params),
    execution_venue: 'international',
    lot: 'unit',
    cost_decimals: costPrecision,
    pair_decimals: pricePrecision,
    lot_decimals: qtyPrecision,
    lot_multiplier: 1,
    leverage_buy: listing.leverageBuy,
    leverage_sell: listing.leverageSell,
    fees: feesOf(listing, 'taker'),
    fees_maker: feesOf(listing, 'maker'),
    fee_volume_currency: assetKey('USD', params),
    margin_call: listing.marginCall,
    margin_stop: listing.marginStop,
    ordermin: digits(listing.lotsMin, qtyPrecision),
    costmin: digits(listing.costMin, costPrecision),
    tick_size: digits(listing.tickSize, pricePrecision),
    status: listing.status,
    long_position_limit: listing.longLimit,
    short_position_limit: listing.shortLimit,
  };
}

/** What `info` narrows the facts of a pair to; undefined: all of them. */
const narrowed: ReadonlyMap<string, readonly string[] | undefined> = new Map([
  ['info', undefined],
  ['leverage', ['leverage_buy', 'leverage_sell']],
  ['fees', ['fees', 'fees_maker', 'fee_volume_currency']],
  ['margin', ['margin_call', 'margin_stop']],
]);

/** What may be asked for, beside pairs; all that is listed here is a currency and trades at the first venue. */
const classes: readonly string[] = ['currency', 'tokenized_asset'];
const venues: readonly string[] = ['international', 'bitnomial_exchange'];

function refusal(params: ReadonlyMap<string, string>): string | undefined {
  const bad = (name: string): string => `EGeneral:Invalid arguments:${name}`;
  if (!narrowed.has(params.get('info') ?? 'info')) return bad('info');
  if (!classes.includes(params.get('aclass_base') ?? 'currency')) return bad('aclass_base');
  if (!/^[A-Za-z]{2}(:[A-Za-z0-9]{1,3})?$/.test(params.get('country_code') ?? 'US'))
    return bad('country_code');
  const asked = params.get('execution_venue')?.split(',') ?? [];
  return asked.every((venue) => venues.includes(venue)) ? undefined : bad('execution_venue');
}

const listedAt = (params: ReadonlyMap<string, string>): boolean =>
  (params.get('aclass_base') ?? 'currency') === 'currency' &&
  (params.get('execution_venue')?.split(',') ?? venues).includes('international');

/** @see https://docs.kraken.com/api/docs/rest-api/get-tradable-asset-pairs */
export const assetPairsRoute: RestRoute = ({ listings }, params) => {
  const error = refusal(params);
  if (error !== undefined) return { type: 'error', error };
  const open = listedAt(params) ? listings.filter(({ kind }) => kind === 'spot') : [];
  const names = params.get('pair')?.split(',');
  const found = names?.map((name) => findListing(open, name)) ?? open;
  const pairs = found.filter((listing) => listing !== undefined);
  if (pairs.length < found.length) return { type: 'error', error: 'EQuery:Unknown asset pair' };
  const wanted = narrowed.get(params.get('info') ?? 'info');
  const entries = pairs.map((listing) => {
    const all = Object.entries(facts(listing, params));
    const some = wanted === undefined ? all : all.filter(([name]) => wanted.includes(name));
    return [pairKey(listing, params), Object.fromEntries(some)] as const;
  });
  return { type: 'result', result: Object.fromEntries(entries) };
};
