import { assetOf } from '../listings/assetOf.ts';
import type { Listing } from '../listings/Listing.ts';
import { digits } from '../wire/digits.ts';
import { Exact } from '../wire/Exact.ts';
import { jsonText } from '../wire/jsonText.ts';
import type { Wire } from '../wire/Wire.ts';

const exact = (units: number | bigint, precision: number): Exact => new Exact(digits(units, precision));

function asset(name: string): Wire {
  const { decimals, displayDecimals, borrowable, collateral, marginRate, status } = assetOf(name);
  return {
    id: name,
    status,
    precision: decimals,
    precision_display: displayDecimals,
    borrowable,
    collateral_value: exact(collateral, 2),
    margin_rate: marginRate === undefined ? undefined : exact(marginRate, 2),
  };
}

function pair(listing: Listing): Wire {
  const { symbol, base, quote, status, pricePrecision, qtyPrecision, costPrecision, tickSize } = listing;
  const leverage = Math.max(0, ...listing.leverageBuy, ...listing.leverageSell);
  const marginable = leverage > 0;
  return {
    symbol,
    base,
    quote,
    status,
    qty_precision: qtyPrecision,
    qty_increment: exact(1, qtyPrecision),
    qty_min: exact(listing.lotsMin, qtyPrecision),
    price_precision: pricePrecision,
    price_increment: exact(tickSize, pricePrecision),
    cost_precision: costPrecision,
    cost_min: exact(listing.costMin, costPrecision),
    marginable,
    has_index: true,
    margin_initial: marginable ? exact(Math.round(100 / leverage), 2) : undefined,
    position_limit_long: marginable ? listing.longLimit : undefined,
    position_limit_short: marginable ? listing.shortLimit : undefined,
    tick_size: exact(tickSize, pricePrecision),
    execution_venue: 'international',
  };
}

/** Pairs, and the assets that they are made of. @see https://docs.kraken.com/api/docs/websocket-v2/instrument */
export function instrumentFrame(listings: readonly Listing[]): string {
  const names = [...new Set(listings.flatMap(({ base, quote }) => [base, quote]))];
  const data = jsonText({ assets: names.map(asset), pairs: listings.map(pair) });
  return `{"channel":"instrument","type":"snapshot","data":${data}}`;
}
