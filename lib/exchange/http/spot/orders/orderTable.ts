import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Wire } from '../../../wire/Wire.ts';
import type { PrivateAsked } from '../Asked.ts';
import { toldTrades } from '../history/toldTrades.ts';
import { orderFacts } from './orderFacts.ts';
import { spotListing } from './spotListing.ts';

/** Are the ids of their trades told, and those of one taker as one? */
interface Wishes {
  readonly trades: boolean;
  readonly consolidate_taker: boolean;
}

/** Orders of an account by their ids. */
export function orderTable(
  { inside, account }: PrivateAsked,
  orders: Iterable<OrderView>,
  { trades, consolidate_taker }: Wishes,
): Wire {
  // an id that no trade is told under is that of one that is told with another
  const others = new Set(
    trades
      ? toldTrades(inside, account, consolidate_taker).flatMap(([, ...rest]) => rest.map(({ id }) => id))
      : [],
  );
  return Object.fromEntries(
    [...orders].flatMap((order) => {
      const listing = spotListing(inside, order.symbol);
      if (listing === undefined) return [];
      const told = trades ? order.trades.filter((id) => !others.has(id)) : undefined;
      return [[order.id, orderFacts(order, listing, told)] as const];
    }),
  );
}
