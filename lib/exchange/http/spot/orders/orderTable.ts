import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { orderFacts } from './orderFacts.ts';
import { spotListing } from './spotListing.ts';

/** Orders by their ids. @param trades with the ids of their trades */
export const orderTable = (inside: Inside, orders: Iterable<OrderView>, trades: boolean): Wire =>
  Object.fromEntries(
    [...orders].flatMap((order) => {
      const listing = spotListing(inside, order.symbol);
      return listing === undefined ? [] : [[order.id, orderFacts(order, listing, trades)] as const];
    }),
  );
