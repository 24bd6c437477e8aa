// Pure: how far an order is.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Printer } from '../printer.ts';
import type { Members } from './Members.ts';

/** What was traded of it so far. */
export function orderFilled(order: OrderView, print: Printer): Members {
  const { fee, feeIn, filled, value } = order;
  return {
    avg_price: print.mean(value, filled),
    cost: print.orderCost(order),
    fee: print.money(fee, feeIn === 'quote' ? print.quote : print.base),
    vol_exec: print.qty(filled),
  };
}
