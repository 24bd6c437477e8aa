import type { BookSide } from '../../../engine/bookSide.ts';
import type { Listing } from '../../../listings/Listing.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { isoTime } from '../../isoTime.ts';
import { short } from '../../short.ts';
import { tradeUid } from '../../tradeUid.ts';
import { asked } from '../asked.ts';
import { contractAsked } from '../contractAsked.ts';
import type { Route } from '../Route.ts';
import { says } from '../says.ts';

/** Trades of a page. */
const page = 100;

const side = (levels: BookSide, { pricePrecision, qtyPrecision }: Listing): readonly Wire[] =>
  levels.levels().map(({ price, qty }) => [short(price, pricePrecision), short(qty, qtyPrecision)]);

/** The book and what was traded. */
export const book: readonly Route[] = [
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/orderbook',
    run: (ask) =>
      contractAsked(ask, ({ listing, bids, asks }) =>
        says.success(ask.inside, { orderBook: { bids: side(bids, listing), asks: side(asks, listing) } }),
      ),
  },
  {
    methods: ['GET'],
    path: '/derivatives/api/v3/history',
    run: (ask) =>
      contractAsked(ask, ({ listing, tape }) => {
        const before = asked.time(ask.params, 'lastTime') ?? Number.POSITIVE_INFINITY;
        if (Number.isNaN(before)) return says.failed(ask.inside, 'invalidArgument: lastTime');
        const trades = tape
          .trades()
          .filter(({ at }) => at < before)
          .slice(-page)
          .reverse();
        const history = trades.map((trade) => ({
          time: isoTime(trade.at),
          trade_id: trade.id,
          price: short(trade.price, listing.pricePrecision),
          size: short(trade.qty, listing.qtyPrecision),
          side: trade.side,
          type: 'fill',
          uid: tradeUid(listing.symbol, trade.id),
        }));
        return says.success(ask.inside, { history });
      }),
  },
];
