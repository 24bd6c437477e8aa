// What happened to an order in one call, as its answer tells it.
import type { HouseEvent, OrderView } from '../../../house/HouseEvent.ts';
import type { Inside } from '../../../Inside.ts';
import type { Wire } from '../../../wire/Wire.ts';
import { listingOf } from '../../listingOf.ts';
import { isWaiting } from '../../records/isWaiting.ts';
import { short } from '../../short.ts';
import { orderShape } from './orderShape.ts';

const lotsOrNull = (inside: Inside, { symbol }: OrderView, lots: bigint): Wire =>
  lots === 0n ? null : short(lots, listingOf(inside, symbol).qtyPrecision);

/** Order events of the wire. */
export const orderEvents = {
  /** @param reduced lots that were asked for beyond the position that it reduces */
  place: (inside: Inside, order: OrderView, reduced = 0n): Wire => ({
    type: 'PLACE',
    ...orderShape.member(inside, order),
    reducedQuantity: isWaiting(order) ? undefined : lotsOrNull(inside, order, reduced),
  }),
  /** Where a page knows of orders alone: a trigger as the order that it would have been. */
  cancelPlain: (inside: Inside, order: OrderView): Wire => ({
    type: 'CANCEL',
    uid: order.id,
    order: orderShape.plain(inside, order),
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
  /** @param reduced as of `place` */
  edit: (inside: Inside, before: OrderView, after: OrderView, reduced = 0n): Wire => ({
    type: 'EDIT',
    old: orderShape.plain(inside, before),
    new: orderShape.plain(inside, after),
    reducedQuantity: lotsOrNull(inside, after, reduced),
  }),
  /** @param before the order as it was before an edit brought it to trade  @param reduced as of `place` */
  executions(
    inside: Inside,
    events: readonly HouseEvent[],
    id: string,
    { before, reduced = 0n }: { readonly before?: OrderView; readonly reduced?: bigint } = {},
  ): readonly Wire[] {
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
          takerReducedQuantity: lotsOrNull(inside, order, reduced),
        },
      ];
    });
  },
};
