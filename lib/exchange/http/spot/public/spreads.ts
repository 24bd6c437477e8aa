import type { Inside } from '../../../Inside.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { digits } from '../../../wire/digits.ts';
import type { Asked, Route } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import { result } from '../result.ts';
import { keyRule } from './keyRule.ts';

/** Samples that are kept of each pair. */
const most = 200;

interface Sample {
  /** Seconds since 1970. */
  readonly at: number;
  /** Ticks. */
  readonly bid: number;
  readonly ask: number;
}

const best = ({ bids, asks }: SymbolMarket, nowUs: number): Sample => ({
  at: Math.floor(nowUs / 1_000_000),
  bid: bids.levels()[0]?.price ?? 0,
  ask: asks.levels()[0]?.price ?? 0,
});

/** Writes down each change of the best prices. @see https://docs.kraken.com/api/docs/rest-api/get-recent-spreads */
export function spreads(inside: Inside): Route<Asked> {
  const kept = new Map<string, Sample[]>();
  const note = (pair: SymbolMarket): void => {
    const samples = kept.get(pair.listing.symbol) ?? [];
    kept.set(pair.listing.symbol, samples);
    const now = best(pair, inside.house.now());
    const last = samples.at(-1);
    if (last?.bid === now.bid && last.ask === now.ask) return;
    samples.push(now);
    if (samples.length > 2 * most) samples.splice(0, samples.length - most);
  };
  const feed = inside.feed<SymbolMarket>({
    key: () => '',
    symbol: ({ listing }) => listing.symbol,
    harmable: () => false,
    publisher: (pair) => ({
      snapshot: () => [],
      update() {
        note(pair);
        return [];
      },
    }),
  });
  for (const pair of inside.spot) {
    note(pair);
    feed.open(pair, false, () => undefined);
  }
  return endpoint(
    { pair: param.pair, since: param.or(param.whole(0, 1e12), 0), assetVersion: keyRule },
    ({ pair, since, assetVersion }, { venue }) => {
      const { pricePrecision, symbol } = pair.listing;
      const samples = kept.get(symbol)?.slice(-most) ?? [];
      // seconds are coarse: whoever reads on gets the last one again rather than none of its second
      const rows = samples
        .filter(({ at }) => at >= since)
        .map(({ at, bid, ask }) => [at, digits(bid, pricePrecision), digits(ask, pricePrecision)]);
      const last = samples.at(-1)?.at ?? Math.floor(venue.now() / 1_000_000);
      return result({ [assetVersion(pair.listing)]: rows, last });
    },
  );
}
