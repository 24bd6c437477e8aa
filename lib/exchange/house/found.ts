// Pure: orders by their names.
import type { OrderRef } from './House.ts';
import type { Order } from './Order.ts';

/** Those of a list that a reference names. @param byId the same orders by id */
export function found(
  ref: OrderRef,
  list: Iterable<Order>,
  byId: ReadonlyMap<string, Order>,
): readonly Order[] {
  if (ref.type === 'id') {
    const one = byId.get(ref.id);
    return one === undefined ? [] : [one];
  }
  const named = ({ clOrdId, userref }: Order): boolean =>
    ref.type === 'clOrdId' ? clOrdId === ref.id : userref === ref.userref;
  return [...list].filter(named);
}
