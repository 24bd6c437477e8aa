// What happened to an order in one call, as its answer tells it.
import type { HouseEvent, OrderView } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { listingOf } from '../../listingOf.ts';
import { short } from '../../short.ts';
import { orderShape } from './orderShape.ts';

/** Order events of the wire. */
export const orderEvents = {
  place: (inside: Inside, order: OrderView): Wire => ({
    type: 'PLACE',
    ...orderShape.member(inside, order),
    reducedQuantity: null,
  }),
  cancel: (inside: Inside, order: OrderView): Wire => ({
    type: 'CANCEL',
    uid: order.id,
    ...orderShape.member(inside, order),
  }),
  reject: (inside: Inside, order: OrderView, reason: string): Wire => ({
    type: 'REJECT',
    uid: order.id,
    ...orderShape.member(inside, order),
    reason,
  }),
  edit: (inside: Inside, before: OrderView, after: OrderView): Wire => ({
    type: 'EDIT',
    old: orderShape.plain(inside, before),
    new: orderShape.plain(inside, after),
    reducedQuantity: null,
  }),
  /** @param before the order as it was before an edit brought it to trade */
  executions(inside: Inside, events: readonly HouseEvent[], id: string, before?: OrderView): readonly Wire[] {
    return events.flatMap((event) => {
      if (event.type !== 'traded' || event.order.id !== id) return [];
      const { fill, order } = event;
      const { pricePrecision, qtyPrecision } = listingOf(inside, order.symbol);
      const prior = { ...order, filled: order.filled - fill.qty };
      return [
        {
          type: 'EXECUTION',
          executionId: fill.id,
          price: short(fill.price, pricePrecision),
          amount: short(fill.qty, qtyPrecision),
          orderPriorEdit: before === undefined ? null : orderShape.plain(inside, before),
          orderPriorExecution: orderShape.plain(inside, prior),
          takerReducedQuantity: null,
        },
      ];
    });
  },
};
