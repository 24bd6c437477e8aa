// Pure: the names of an order.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Members } from './Members.ts';

/** What of an order is in every message about it: how its owner calls it. */
export const orderNames = ({ userref, clOrdId }: OrderView): Members => ({
  cl_ord_id: clOrdId,
  userref: userref ?? 0,
});
