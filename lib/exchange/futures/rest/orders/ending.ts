// Pure: why an order never came to stand, as the status of its answer.
import type { OrderView } from '../../../house/HouseEvent.ts';
import { type EndReason, orderReason } from '../../records/orderReason.ts';
import type { Refusal } from './refusalOf.ts';

const table: Partial<Record<EndReason, Refusal>> = {
  post_order_failed_because_it_would_filled: { status: 'postWouldExecute', reason: 'POST_WOULD_EXECUTE' },
  ioc_order_failed_because_it_would_not_be_executed: {
    status: 'iocWouldNotExecute',
    reason: 'IOC_WOULD_NOT_EXECUTE',
  },
  would_execute_self: { status: 'selfFill', reason: 'WOULD_EXECUTE_SELF' },
  would_not_reduce_position: { status: 'wouldNotReducePosition', reason: 'WOULD_NOT_REDUCE_POSITION' },
  not_enough_margin: { status: 'insufficientAvailableFunds', reason: 'INSUFFICIENT_MARGIN' },
};

/** Undefined where it was traded, rests or waits: then it was placed. */
export function ending(order: OrderView): Refusal | undefined {
  const gone = order.status === 'canceled' || order.status === 'expired';
  return gone && order.filled === 0n ? table[orderReason(order)] : undefined;
}
