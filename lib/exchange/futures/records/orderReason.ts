// Pure: why an order ended, as the derivatives say it.
import type { OrderView } from '../../house/HouseEvent.ts';

/** A reason in the words of the WebSocket; the history says the same. */
export type EndReason =
  | 'cancelled_by_user'
  | 'dead_man_switch'
  | 'post_order_failed_because_it_would_filled'
  | 'ioc_order_failed_because_it_would_not_be_executed'
  | 'would_execute_self'
  | 'would_not_reduce_position'
  | 'not_enough_margin'
  | 'liquidation'
  | 'contract_expired'
  | 'market_inactive'
  | 'cancelled_by_admin';

const words: readonly (readonly [pattern: RegExp, reason: EndReason])[] = [
  [/post.?only/i, 'post_order_failed_because_it_would_filled'],
  [/liquidity|at once/i, 'ioc_order_failed_because_it_would_not_be_executed'],
  [/self/i, 'would_execute_self'],
  [/reduce/i, 'would_not_reduce_position'],
  [/liquidat/i, 'liquidation'],
  [/margin|funds/i, 'not_enough_margin'],
  [/after|dead|timeout/i, 'dead_man_switch'],
  [/matur|contract/i, 'contract_expired'],
  [/admin|maintenance/i, 'cancelled_by_admin'],
  [/suspend|inactive/i, 'market_inactive'],
  [/user/i, 'cancelled_by_user'],
];

/** @param order ended, and not by being filled */
export function orderReason({ reason = '', timeInForce, status }: OrderView): EndReason {
  const told = words.find(([pattern]) => pattern.test(reason));
  if (told !== undefined) return told[1];
  const once = timeInForce === 'ioc' || timeInForce === 'fok';
  if (once) return 'ioc_order_failed_because_it_would_not_be_executed';
  return status === 'expired' ? 'contract_expired' : 'cancelled_by_user';
}
