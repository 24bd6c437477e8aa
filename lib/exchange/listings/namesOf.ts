// Pure: the names of a pair or contract.

import { assetOf } from './assetOf.ts';
import type { Listing } from './Listing.ts';

/** What a listing is called beside its symbol; a contract has one name everywhere. */
export interface Names {
  /** What REST answers are keyed by: `XXBTZUSD`. */
  readonly key: string;
  /** `XBTUSD` */
  readonly altname: string;
  /** What the first WebSocket calls it: `XBT/USD`. */
  readonly wsname: string;
  /** What REST calls the base: `XXBT`. */
  readonly base: string;
  /** What REST calls the quote: `ZUSD`. */
  readonly quote: string;
}

/** Pairs from before 2017 have keys of long names: by the quote, whose bases those are. All later ones have not. */
const oldPairs: ReadonlyMap<string, readonly string[]> = new Map([
  ['USD', ['BTC', 'ETH', 'XRP', 'LTC', 'XLM', 'XMR', 'ZEC', 'ETC', 'REP', 'MLN', 'EUR', 'GBP', 'USDT']],
  ['EUR', ['BTC', 'ETH', 'XRP', 'LTC', 'XLM', 'XMR', 'ZEC', 'ETC', 'REP', 'MLN']],
  ['BTC', ['ETH', 'XRP', 'LTC', 'XLM', 'XMR', 'ZEC', 'ETC', 'REP', 'MLN', 'DOGE']],
  ['ETH', ['ETC', 'REP', 'MLN']],
  ['JPY', ['BTC', 'ETH', 'XRP', 'LTC', 'USD']],
  ['CAD', ['BTC', 'ETH', 'XRP', 'USD']],
  ['GBP', ['BTC', 'ETH']],
]);

/** @see https://docs.kraken.com/api/docs/rest-api/get-tradable-asset-pairs */
export function namesOf({ symbol, base, quote }: Pick<Listing, 'symbol' | 'base' | 'quote'>): Names {
  const [b, q] = [assetOf(base), assetOf(quote)];
  const ids = { base: b.id, quote: q.id };
  if (!symbol.includes('/')) return { key: symbol, altname: symbol, wsname: symbol, ...ids };
  const altname = `${b.altname}${q.altname}`;
  const old = oldPairs.get(q.name)?.includes(b.name) ?? false;
  return { key: old ? `${b.id}${q.id}` : altname, altname, wsname: `${b.altname}/${q.altname}`, ...ids };
}
