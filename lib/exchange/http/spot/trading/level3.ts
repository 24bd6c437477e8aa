import type { BookSide } from '../../../engine/bookSide.ts';
import { digits } from '../../../wire/digits.ts';
import { Exact } from '../../../wire/Exact.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { PrivateAsked, Route } from '../Asked.ts';
import { endpoint } from '../endpoint.ts';
import { param } from '../params/param.ts';
import { result } from '../result.ts';

/** All orders of the best levels, in the order in which they will be filled. @see https://docs.kraken.com/api/docs/rest-api/get-level-3-order-book */
export const level3: Route<PrivateAsked> = endpoint(
  { pair: param.pair, depth: param.or(param.oneOf('0', '10', '25', '100', '250', '1000'), '100') },
  ({ pair, depth }) => {
    const { listing, asks, bids } = pair;
    const most = depth === '0' ? undefined : Number(depth);
    const rows = (side: BookSide): Wire =>
      side
        .levels()
        .slice(0, most)
        .flatMap(({ price, orders }) =>
          orders.map(({ id, shown, queuedAt }) => ({
            price: digits(price, listing.pricePrecision),
            qty: digits(shown, listing.qtyPrecision),
            order_id: id,
            timestamp: new Exact(`${queuedAt}000`),
          })),
        );
    return result({ pair: listing.symbol, bids: rows(bids), asks: rows(asks) });
  },
);
