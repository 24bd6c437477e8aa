// Pure: the trigger of an order.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Printer } from '../printer.ts';
import type { Members } from './Members.ts';

/** Where its trigger stands. */
export function orderTriggered({ trigger, type, limit, filled, qty }: OrderView, print: Printer): Members {
  const off = trigger?.status === 'triggered';
  const misc = [
    ...(off ? [type.startsWith('take-profit') ? 'touched' : 'stopped'] : []),
    ...(filled > 0n && filled < qty ? ['partial'] : []),
  ];
  return {
    limitprice: print.price(off && type.endsWith('-limit') ? (limit ?? 0) : 0),
    misc: misc.join(','),
    stopprice: print.price(trigger?.price ?? 0),
  };
}
