import type { Level } from '../../../engine/bookSide.ts';
import { meanPrice } from '../../../frames/meanPrice.ts';
import type { Listing } from '../../../listings/Listing.ts';
import type { MarketCandle } from '../../../market/MarketCandle.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { digits } from '../../../wire/digits.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { Asked, Route } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import { result } from '../result.ts';
import { keyRule } from './keyRule.ts';

const dayMs = 86_400_000;

function best({ pricePrecision, qtyPrecision }: Listing, level: Level | undefined): Wire {
  const lots = level?.qty ?? 0n;
  return [
    digits(level?.price ?? 0, pricePrecision),
    String(lots / 10n ** BigInt(qtyPrecision)),
    digits(lots, qtyPrecision),
  ];
}

/** What was traded since midnight UTC; nothing but the last price where nothing was. */
function today({ tape, last }: SymbolMarket, nowMs: number): MarketCandle {
  const begin = Math.floor(nowMs / dayMs) * dayMs;
  const price = last();
  const none = {
    begin,
    open: price,
    high: price,
    low: price,
    close: price,
    volume: 0n,
    value: 0n,
    trades: 0,
  };
  return tape.candles(1_440, begin).at(-1) ?? none;
}

function facts(pair: SymbolMarket, nowMs: number): Wire {
  const { listing, asks, bids, tape } = pair;
  const { pricePrecision, qtyPrecision } = listing;
  const spans = [today(pair, nowMs), tape.day()];
  const prices = (of: (span: MarketCandle) => number | bigint): readonly string[] =>
    spans.map((span) => digits(of(span), pricePrecision));
  return {
    a: best(listing, asks.levels()[0]),
    b: best(listing, bids.levels()[0]),
    c: [digits(pair.last(), pricePrecision), digits(tape.trades().at(-1)?.qty ?? 0n, qtyPrecision)],
    v: spans.map(({ volume }) => digits(volume, qtyPrecision)),
    p: prices(({ value, volume }) => meanPrice(value, volume)),
    t: spans.map(({ trades }) => trades),
    l: prices(({ low }) => low),
    h: prices(({ high }) => high),
    o: digits(spans[0]?.open ?? 0, pricePrecision),
  };
}

/** @see https://docs.kraken.com/api/docs/rest-api/get-ticker-information */
export const ticker: Route<Asked> = endpoint(
  { pair: param.optional(param.pairs), assetVersion: keyRule },
  ({ pair, assetVersion }, { inside, venue }) =>
    result(
      Object.fromEntries(
        (pair ?? inside.spot).map((one) => [assetVersion(one.listing), facts(one, venue.now() / 1_000)]),
      ),
    ),
);
