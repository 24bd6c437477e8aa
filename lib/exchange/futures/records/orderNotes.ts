import type { HouseEvent, OrderView } from '../../house/HouseEvent.ts';
import { uidOf } from '../uidOf.ts';
import { isWaiting } from './isWaiting.ts';
import { lastOnes } from './lastOnes.ts';
import type { ActivationNote, OrderNote } from './Notes.ts';
import { orderReason } from './orderReason.ts';

/** What an account is told of an order. */
type OrderEvent = Exclude<HouseEvent, { readonly type: 'ledger' | 'position' }>;

/** Orders of an account as they come and go. */
export interface OrderNotes {
  /** Oldest first. */
  readonly all: () => readonly (OrderNote | ActivationNote)[];
  /** One that was open before. */
  known(order: OrderView): void;
  take(event: OrderEvent): void;
}

/** Reasons that make an order one that never was. */
const rejections: readonly string[] = [
  'post_order_failed_because_it_would_filled',
  'ioc_order_failed_because_it_would_not_be_executed',
  'would_execute_self',
  'would_not_reduce_position',
  'not_enough_margin',
];

/** @param most rows that are kept at least */
export function orderNotes(account: string, most: number): OrderNotes {
  const notes = lastOnes<OrderNote | ActivationNote>(most);
  /** Open orders as they were told last. */
  const standing = new Map<string, OrderView>();
  let count = 0;

  const note = (
    type: OrderNote['type'] | ActivationNote['type'],
    { order, at }: OrderEvent,
    reason: string,
    before?: OrderView,
  ): void => {
    count += 1;
    const common = { uid: uidOf('order event', account, count), at, order, reason };
    if (type === 'activated') notes.add({ ...common, type, waiting: true, before: undefined });
    else notes.add({ ...common, type, waiting: isWaiting(order), before });
  };
  /** An order that leaves no trace in the book is placed and ended in one. */
  const ended = (event: OrderEvent, before: OrderView | undefined): void => {
    const { order } = event;
    const reason = orderReason(order);
    standing.delete(order.id);
    if (before === undefined && order.filled === 0n && rejections.includes(reason)) {
      note('rejected', event, reason);
      return;
    }
    if (before === undefined) note('placed', event, 'new_user_order');
    note('canceled', event, reason);
  };

  return {
    all: notes.all,
    known(order) {
      standing.set(order.id, order);
    },
    take(event) {
      const { order } = event;
      const before = standing.get(order.id);
      const placed = before !== undefined && !isWaiting(before);
      switch (event.type) {
        case 'placed':
        case 'refilled':
          return;
        case 'opened':
          note('placed', event, before === undefined ? 'new_user_order' : 'limit_from_stop');
          break;
        case 'traded':
          // the last one is told by the end of the order
          if (!placed || event.fill.left === 0n) return;
          note('updated', event, 'partial_fill', before);
          break;
        case 'filled':
          standing.delete(order.id);
          if (placed) note('updated', event, 'full_fill', before);
          else note('placed', event, 'new_user_order');
          return;
        case 'triggered': {
          const waited = before ?? order;
          note('activated', { ...event, order: waited }, 'stop_order_triggered');
          return;
        }
        case 'trailed':
          note('updated', event, 'trailing_stop_price_updated', before);
          break;
        case 'amended':
          note('updated', event, 'edited_by_user', before);
          break;
        case 'restated':
          break;
        case 'canceled':
        case 'expired':
          ended(event, before);
          return;
      }
      standing.set(order.id, order);
    },
  };
}
