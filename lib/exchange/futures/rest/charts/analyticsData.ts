// What each kind of analytics tells of the buckets. What the box keeps no history of is told as it stands now.
import type { Inside } from '../../../Inside.ts';
import type { MarketTrade } from '../../../market/MarketTrade.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { bare } from '../../bare.ts';
import { loose } from '../../loose.ts';
import { bookDepths } from './bookDepths.ts';
import type { Bucket } from './bucketsOf.ts';
import { crowding } from './crowding.ts';

type Kind = (inside: Inside, pair: SymbolMarket, buckets: readonly Bucket[]) => Wire;

const hourUs = 3_600_000_000;

/** Closes that a volatility is made of. */
const window = 20;

/** Four times the same: it did not move. */
const still = (value: string): Wire => [value, value, value, value];

/** Lots of takers on one side. */
const taken = (trades: readonly MarketTrade[], side: 'buy' | 'sell'): bigint =>
  trades.reduce((sum, trade) => (trade.side === side ? sum + trade.qty : sum), 0n);

function volatility(buckets: readonly Bucket[], index: number): string {
  const closes = buckets.slice(Math.max(0, index - window), index + 1).map(({ candle }) => candle.close);
  const moves = closes.slice(1).map((close, at) => Math.log(close / (closes[at] ?? close)));
  const mean = moves.reduce((sum, move) => sum + move, 0) / Math.max(1, moves.length);
  const square = moves.reduce((sum, move) => sum + (move - mean) ** 2, 0) / Math.max(1, moves.length);
  return Math.sqrt(square).toFixed(8);
}

/** Sides of the book, narrowed to some of their figures: it is known as it stands, and not as it was. */
const bookOf =
  (wanted: RegExp): Kind =>
  (_inside, pair, buckets) => {
    const side = (name: 'bid' | 'ask'): Wire =>
      Object.fromEntries(
        Object.entries(bookDepths(pair, name))
          .filter(([figure]) => wanted.test(figure))
          .map(([figure, value]) => [figure, buckets.map(({ runs }) => (runs ? value : null))]),
      );
    return { bid: side('bid'), ask: side('ask') };
  };

const flow: Kind = (_inside, { listing }, buckets) => {
  const text = (lots: bigint): string => bare(lots, listing.qtyPrecision);
  let sum = 0n;
  const rows = buckets.map(({ trades }) => {
    const [bought, sold] = [taken(trades, 'buy'), taken(trades, 'sell')];
    sum += bought - sold;
    return { bought: text(bought), sold: text(sold), cvd: text(sum) };
  });
  return {
    buyVolume: rows.map(({ bought }) => bought),
    sellVolume: rows.map(({ sold }) => sold),
    cvd: rows.map(({ cvd }) => cvd),
  };
};

const holders: Kind = (inside, { listing }, buckets) => {
  const { longs, shorts, longPercent, shortPercent, ratio } = crowding(inside, listing.symbol);
  return {
    longCount: buckets.map(() => longs),
    shortCount: buckets.map(() => shorts),
    longPercent: buckets.map(() => longPercent),
    shortPercent: buckets.map(() => shortPercent),
    ratio: buckets.map(() => ratio),
  };
};

const openInterest = ({ house }: Inside, { listing }: SymbolMarket): string =>
  bare(house.contract(listing.symbol).openInterest, listing.qtyPrecision);

const funding: Kind = ({ house }, { listing }, buckets) => {
  const { fundingRate = 0, index } = house.contract(listing.symbol);
  // what is paid at the end of an hour is the rate of that hour
  const paid = new Map(house.fundingRates(listing.symbol).map((one) => [one.at / hourUs - 1, one]));
  const rows = buckets.map(({ at }) => {
    const one = paid.get(Math.floor((at * 1_000_000) / hourUs)) ?? { rate: fundingRate, index };
    const price = one.index / 10 ** listing.pricePrecision;
    return [still(loose((one.rate / 1e9) * price, 15).text), still(loose(one.rate / 1e9, 15).text)] as const;
  });
  return { rate: rows.map(([rate]) => rate), relativeRate: rows.map(([, relative]) => relative) };
};

/** By the last part of their path. */
export const analyticsData: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['open-interest', (inside, pair, buckets) => buckets.map(() => still(openInterest(inside, pair)))],
  [
    'aggressor-differential',
    (_inside, { listing }, buckets) =>
      buckets.map(({ trades }) => bare(taken(trades, 'buy') - taken(trades, 'sell'), listing.qtyPrecision)),
  ],
  [
    'trade-volume',
    (_inside, { listing }, buckets) => buckets.map(({ candle }) => bare(candle.volume, listing.qtyPrecision)),
  ],
  ['trade-count', (_inside, _pair, buckets) => buckets.map(({ candle }) => candle.trades)],
  // liquidations trade like everybody else, and are not kept apart
  ['liquidation-volume', (_inside, _pair, buckets) => buckets.map(() => '0')],
  ['rolling-volatility', (_inside, _pair, buckets) => buckets.map((_, index) => volatility(buckets, index))],
  [
    'long-short-ratio',
    (inside, { listing }, buckets) => ({
      ratio: buckets.map(() => crowding(inside, listing.symbol).ratio),
    }),
  ],
  ['long-short-info', holders],
  ['cvd', flow],
  [
    'top-traders',
    (inside, pair, buckets) => {
      const { longs, shorts, longPercent, shortPercent, ratio } = crowding(inside, pair.listing.symbol);
      return {
        top20Percent: {
          openInterest: buckets.map(() => openInterest(inside, pair)),
          longCount: buckets.map(() => longs),
          shortCount: buckets.map(() => shorts),
          longPercent: buckets.map(() => longPercent),
          shortPercent: buckets.map(() => shortPercent),
          ratio: buckets.map(() => ratio),
        },
      };
    },
  ],
  ['orderbook', bookOf(/./)],
  ['spreads', bookOf(/^best_price$/)],
  ['liquidity', bookOf(/^liquidity_/)],
  ['slippage', bookOf(/^slippage_/)],
  [
    'future-basis',
    (_inside, _pair, buckets) => ({
      basis: buckets.map(({ candle, spot }) =>
        ((candle.close - (spot ?? candle.close)) / (spot ?? 1)).toFixed(8),
      ),
    }),
  ],
  ['funding', funding],
]);
