import { isWireList } from '../../protocol/isWireList.ts';
import { isWireObject } from '../../protocol/isWireObject.ts';
import type { Wire, WireObject } from '../../protocol/Wire.ts';
import type { Asked } from './Asked.ts';

/** Lists of orders that one call may carry. */
const lists = ['orders', 'batchOrder'];

/** Spot takes a `userref` or an id, not both; of Futures' instructions only new orders get one. */
const wantsOne = (order: WireObject, name: string): boolean =>
  order[name] === undefined && order['userref'] === undefined && (order['order'] ?? 'send') === 'send';

/**
 * Gives each order of a call that places orders a client order id where the caller gave none, so that it can be found
 * again when its answer is lost. Other calls stay as they are.
 * @param newId a fresh id each time
 */
export function withIdentity(asked: Asked, newId: () => string): Asked {
  const name = asked.endpoint.identity;
  if (name === undefined) return asked;
  const named = (order: Wire): Wire =>
    isWireObject(order) && wantsOne(order, name) ? { ...order, [name]: newId() } : order;
  const inLists = lists.flatMap((list) => {
    const orders = asked.wire[list];
    return isWireList(orders) ? [[list, orders.map(named)] as const] : [];
  });
  if (inLists.length > 0) return { ...asked, wire: { ...asked.wire, ...Object.fromEntries(inLists) } };
  return wantsOne(asked.wire, name) ? { ...asked, wire: { ...asked.wire, [name]: newId() } } : asked;
}
