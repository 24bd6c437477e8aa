import type { Listing } from '../market/Listing.ts';

/** Short names that differ from the modern ones. */
const short: Readonly<Record<string, string>> = { BTC: 'XBT', DOGE: 'XDG' };

/** Old assets have a letter before their name: X for coins, Z for money. */
const prefixed: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['XBT', 'ETH', 'XRP', 'LTC', 'XLM', 'XMR', 'ZEC', 'ETC', 'XDG'].map((id) => [id, `X${id}`]),
  ),
  ...Object.fromEntries(['USD', 'EUR', 'GBP', 'CAD', 'JPY', 'AUD'].map((id) => [id, `Z${id}`])),
};

/** The names of a pair in REST. */
export interface RestNames {
  /** What answers are keyed by: `XXBTZUSD`. */
  readonly key: string;
  /** `XBTUSD`. */
  readonly altname: string;
  /** `XBT/USD`. */
  readonly wsname: string;
  /** `XXBT`. */
  readonly base: string;
  /** `ZUSD`. */
  readonly quote: string;
}

/** @see https://docs.kraken.com/api/docs/rest-api/get-tradable-asset-pairs */
export function restNames({ base, quote }: Listing): RestNames {
  const [b, q] = [short[base] ?? base, short[quote] ?? quote];
  const [longBase, longQuote] = [prefixed[b] ?? b, prefixed[q] ?? q];
  // a pair has the old key only where both sides are old, and Dogecoin's never had it
  const old = longBase !== b && longQuote !== q && b !== 'XDG';
  return {
    key: old ? `${longBase}${longQuote}` : `${b}${q}`,
    altname: `${b}${q}`,
    wsname: `${b}/${q}`,
    base: longBase,
    quote: longQuote,
  };
}
