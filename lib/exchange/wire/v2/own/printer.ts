// Pure: numbers of a pair as the socket prints them.
import type { OrderView } from '../../../house/HouseEvent.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { costText } from '../../costText.ts';
import { digits } from '../../digits.ts';
import { Exact } from '../../Exact.ts';

/** Exact numbers, all zeros kept. */
export interface Printer {
  /** Ticks. */
  price(ticks: number | bigint): Exact;
  /** Lots. */
  qty(lots: bigint): Exact;
  /** Ticks times lots, exact to the digits of a cost. */
  cost(value: bigint): Exact;
  /** Of all that was traded of an order. */
  orderCost(order: Pick<OrderView, 'value' | 'cost'>): Exact;
}

/** @see Printer */
export function printer(listing: Listing): Printer {
  const { pricePrecision, qtyPrecision } = listing;
  return {
    price: (ticks) => new Exact(digits(ticks, pricePrecision)),
    qty: (lots) => new Exact(digits(lots, qtyPrecision)),
    cost: (value) => new Exact(costText.ofTrades(listing, value)),
    orderCost: (order) => new Exact(costText.ofOrder(listing, order)),
  };
}
