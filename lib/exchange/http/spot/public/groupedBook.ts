import type { Level } from '../../../engine/bookSide.ts';
import { digits } from '../../../wire/digits.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { Asked, Route } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import { result } from '../result.ts';

/** Levels whose prices are rounded to the same one, as one; in the order of the book. */
function grouped(levels: readonly Level[], step: number, round: (steps: number) => number, most: number) {
  const groups = new Map<number, bigint>();
  for (const { price, qty } of levels) {
    const group = round(price / step) * step;
    if (!groups.has(group) && groups.size === most) break;
    groups.set(group, (groups.get(group) ?? 0n) + qty);
  }
  return [...groups];
}

/** Asks go up and bids go down to their group. @see https://docs.kraken.com/api/docs/rest-api/get-grouped-order-book */
export const groupedBook: Route<Asked> = endpoint(
  {
    pair: param.pair,
    depth: param.or(param.oneOf('10', '25', '100', '250', '1000'), '10'),
    grouping: param.or(param.oneOf('1', '5', '10', '25', '50', '100', '250', '500', '1000'), '1'),
  },
  ({ pair, depth, grouping }) => {
    const { listing, asks, bids } = pair;
    const step = Number(grouping) * listing.tickSize;
    const rows = (levels: readonly Level[], round: (steps: number) => number): Wire =>
      grouped(levels, step, round, Number(depth)).map(([price, qty]) => ({
        price: digits(price, listing.pricePrecision),
        qty: digits(qty, listing.qtyPrecision),
      }));
    return result({
      pair: listing.symbol,
      grouping: Number(grouping),
      bids: rows(bids.levels(), Math.floor),
      asks: rows(asks.levels(), Math.ceil),
    });
  },
);
