// Pure: the state of an order.
import type { OrderView } from '../../../house/HouseEvent.ts';

/** In the words of this socket. */
export function statusOf({ status, filled }: OrderView): string {
  switch (status) {
    case 'pending':
      return 'pending_new';
    case 'open':
      return filled > 0n ? 'partially_filled' : 'new';
    case 'closed':
      return 'filled';
    case 'canceled':
    case 'expired':
      return status;
  }
}
