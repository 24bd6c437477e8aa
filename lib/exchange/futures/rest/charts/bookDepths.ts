import type { RestingLevel } from '../../../market/RestingLevel.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { bare } from '../../bare.ts';

/** Texts by the names of the page. */
type Depths = Readonly<Record<string, string>>;

/** Shares of the middle price within which orders count. */
const bands: readonly (readonly [name: string, share: number])[] = [
  ['liquidity_005', 0.0005],
  ['liquidity_01', 0.001],
  ['liquidity_025', 0.0025],
  ['liquidity_05', 0.005],
  ['liquidity_10', 0.01],
  ['liquidity_100', 0.1],
];

/** US dollars that are traded at once. */
const sizes: readonly (readonly [name: string, dollars: number])[] = [
  ['slippage_1k', 1_000],
  ['slippage_10k', 10_000],
  ['slippage_100k', 100_000],
  ['slippage_1m', 1_000_000],
];

/** How far the mean price of so much is from the best one, a share of it. What is more than there is takes all. */
function slippage(
  levels: readonly RestingLevel[],
  dollars: number,
  worth: (level: RestingLevel) => number,
): string {
  const best = levels[0]?.price ?? 0;
  let [left, coins] = [dollars, 0];
  for (const level of levels) {
    const part = Math.min(left, worth(level));
    left -= part;
    coins += part / level.price;
    if (left <= 0) break;
  }
  const mean = coins === 0 ? best : (dollars - left) / coins;
  return Math.abs(best === 0 ? 0 : mean / best - 1).toFixed(8);
}

/** What stands on one side of a book now. */
export function bookDepths({ listing, bids, asks }: SymbolMarket, side: 'bid' | 'ask'): Depths {
  const { pricePrecision, qtyPrecision } = listing;
  const levels = (side === 'bid' ? bids : asks).levels();
  const [bid, ask] = [bids.levels()[0]?.price ?? 0, asks.levels()[0]?.price ?? 0];
  const middle = (bid + ask) / 2;
  const worth = ({ price, qty }: RestingLevel): number =>
    (price / 10 ** pricePrecision) * (Number(qty) / 10 ** qtyPrecision);
  const within = (share: number): bigint =>
    levels.reduce((sum, { price, qty }) => (Math.abs(price / middle - 1) <= share ? sum + qty : sum), 0n);
  return {
    best_price: bare(levels[0]?.price ?? 0, pricePrecision),
    ...Object.fromEntries(bands.map(([name, share]) => [name, bare(within(share), qtyPrecision)])),
    ...Object.fromEntries(sizes.map(([name, dollars]) => [name, slippage(levels, dollars, worth)])),
  };
}
