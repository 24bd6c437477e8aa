import { isWireList } from '../../protocol/isWireList.ts';
import { isWireObject } from '../../protocol/isWireObject.ts';
import type { Wire } from '../../protocol/Wire.ts';
import type { Asked } from './Asked.ts';

const listed = (value: Wire): readonly Wire[] => (isWireList(value) ? value : []);

/** The client order ids that a call carries, in order; none where it places no orders. */
export function identitiesOf({ endpoint: { identity }, wire }: Asked): readonly string[] {
  if (identity === undefined) return [];
  const orders = [wire, ...Object.values(wire).flatMap(listed)];
  return orders.flatMap((order) => {
    if (!isWireObject(order) || (order['order'] ?? 'send') !== 'send') return [];
    const id = order[identity];
    return typeof id === 'string' ? [id] : [];
  });
}
