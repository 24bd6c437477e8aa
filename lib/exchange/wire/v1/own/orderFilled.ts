// Pure: how far an order is.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Printer } from '../printer.ts';
import type { Members } from './Members.ts';

/** What was traded of it so far. */
export const orderFilled = ({ cost, fee, feeIn, filled, value }: OrderView, print: Printer): Members => ({
  avg_price: print.mean(value, filled),
  cost: print.money(cost, print.quote),
  fee: print.money(fee, feeIn === 'quote' ? print.quote : print.base),
  vol_exec: print.qty(filled),
});
