// Pure: what an order is called by the derivatives.
import type { OrderView } from '../house/HouseEvent.ts';

/** What an order asks for, in the words of order events. A trigger is what it becomes. */
export type OrderKind = 'lmt' | 'post' | 'ioc' | 'fok';

/** @see OrderKind */
export function orderKind({
  timeInForce,
  postOnly,
  limit,
}: Pick<OrderView, 'timeInForce' | 'postOnly' | 'limit'>): OrderKind {
  if (timeInForce === 'ioc') return 'ioc';
  if (timeInForce === 'fok') return 'fok';
  if (postOnly) return 'post';
  // without a limit it takes what is there and goes, which is the same word
  return limit === undefined ? 'ioc' : 'lmt';
}
