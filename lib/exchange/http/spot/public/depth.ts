import type { BookSide } from '../../../engine/bookSide.ts';
import { digits } from '../../../wire/digits.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { Asked, Route } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import { result } from '../result.ts';
import { keyRule } from './keyRule.ts';

/** @see https://docs.kraken.com/api/docs/rest-api/get-order-book */
export const depth: Route<Asked> = endpoint(
  { pair: param.pair, count: param.or(param.whole(1, 500), 100), assetVersion: keyRule },
  ({ pair, count, assetVersion }) => {
    const { listing, asks, bids } = pair;
    const rows = (side: BookSide): Wire =>
      side
        .levels()
        .slice(0, count)
        .map(({ price, qty, at }) => [
          digits(price, listing.pricePrecision),
          digits(qty, listing.qtyPrecision),
          Math.floor(at / 1_000_000),
        ]);
    return result({ [assetVersion(listing)]: { asks: rows(asks), bids: rows(bids) } });
  },
);
