// Pure: how an order is called in an answer.
import type { OrderView } from '../../../house/HouseEvent.ts';

/** Its id (empty where it was only checked), and what its owner calls it where he does. */
export const namesOf = ({ id, clOrdId, userref }: OrderView, validate: boolean) =>
  ({ order_id: validate ? '' : id, cl_ord_id: clOrdId, order_userref: userref }) as const;
