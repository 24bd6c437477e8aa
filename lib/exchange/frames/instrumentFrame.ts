import type { Listing } from '../listings/Listing.ts';
import { digits } from '../wire/digits.ts';
import { Exact } from '../wire/Exact.ts';
import { jsonText } from '../wire/jsonText.ts';
import type { Wire } from '../wire/Wire.ts';

const one = (precision: number): Exact => new Exact(digits(1, precision));

const money = ['USD', 'EUR', 'GBP', 'CHF', 'AUD', 'CAD', 'JPY'];

const asset = (id: string): Wire => ({
  id,
  status: 'enabled',
  precision: money.includes(id) ? 4 : 10,
  precision_display: money.includes(id) ? 2 : 5,
  borrowable: true,
  collateral_value: new Exact('1.00'),
});

const pair = ({ symbol, base, quote, pricePrecision, qtyPrecision, lotsMin }: Listing): Wire => ({
  symbol,
  base,
  quote,
  status: 'online',
  qty_precision: qtyPrecision,
  qty_increment: one(qtyPrecision),
  qty_min: new Exact(digits(lotsMin, qtyPrecision)),
  price_precision: pricePrecision,
  price_increment: one(pricePrecision),
  cost_precision: money.includes(quote) ? 5 : 10,
  cost_min: new Exact(money.includes(quote) ? '0.5' : '0.00002'),
  marginable: false,
  has_index: true,
  tick_size: one(pricePrecision),
});

/** All assets and pairs. @see https://docs.kraken.com/api/docs/websocket-v2/instrument */
export function instrumentFrame(listings: readonly Listing[]): string {
  const ids = [...new Set(listings.flatMap(({ base, quote }) => [base, quote]))];
  const data = jsonText({ assets: ids.map(asset), pairs: listings.map(pair) });
  return `{"channel":"instrument","type":"snapshot","data":${data}}`;
}
