import type { House } from '../../../house/House.ts';
import type { Listing } from '../../../listings/Listing.ts';
import type { Wire } from '../../Wire.ts';
import { feeMembers } from './feeMembers.ts';
import { fillMembers } from './fillMembers.ts';
import type { OrderEvent } from './OrderEvent.ts';
import { orderMembers } from './orderMembers.ts';
import { printer } from './printer.ts';

type Members = Readonly<Record<string, Wire | undefined>>;

/** What an event has beside names, state and time. */
export function eventMembers(event: OrderEvent, listing: Listing, house: House): Members {
  const { order } = event;
  const print = printer(listing);
  const fees = feeMembers(house, listing, order);
  switch (event.type) {
    case 'placed':
      return {
        ...orderMembers.terms(order, print, listing.quote),
        cum_cost: print.orderCost(order),
        ...fees,
      };
    case 'opened':
      return { post_only: order.postOnly ? true : undefined };
    case 'traded': {
      const { fill } = event;
      return {
        ...fillMembers(fill, print),
        ...orderMembers.filled(order, print),
        ...fees,
        position_status: fill.positionStatus,
      };
    }
    case 'filled':
      return { ...orderMembers.filled(order, print), ...fees };
    case 'canceled':
    case 'expired':
      return {
        ...orderMembers.filled(order, print),
        ...fees,
        cancel_reason: event.reason,
        reason: event.reason,
      };
    case 'amended':
    case 'restated':
      return {
        cum_qty: print.qty(order.filled),
        reason: event.reason,
        amended: true,
        order_qty: print.qty(order.qty),
        display_qty: order.display === undefined ? undefined : print.qty(order.display),
        ...orderMembers.limit(order, print),
        ...(order.trigger && orderMembers.trigger(order, print)),
      };
    case 'triggered':
    case 'trailed':
      return orderMembers.trigger(order, print);
    case 'refilled':
      return { display_qty_remain: print.qty(order.shown) };
  }
}
