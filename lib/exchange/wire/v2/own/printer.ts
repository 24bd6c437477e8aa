// Pure: numbers of a pair as the socket prints them.
import { rescaled } from '../../../house/units.ts';
import { assetOf } from '../../../listings/assetOf.ts';
import type { Listing } from '../../../listings/Listing.ts';
import { digits } from '../../digits.ts';
import { Exact } from '../../Exact.ts';

/** Exact numbers, all zeros kept. */
export interface Printer {
  /** Ticks. */
  price(ticks: number | bigint): Exact;
  /** Lots. */
  qty(lots: bigint): Exact;
  /** Whole last digits of the quote asset, in the digits of a cost, or in more where its ledger has more. */
  cost(units: bigint): Exact;
}

/** @see Printer */
export function printer({ pricePrecision, qtyPrecision, costPrecision, quote }: Listing): Printer {
  const { decimals } = assetOf(quote);
  const shown = Math.max(decimals, costPrecision);
  return {
    price: (ticks) => new Exact(digits(ticks, pricePrecision)),
    qty: (lots) => new Exact(digits(lots, qtyPrecision)),
    cost: (units) => new Exact(digits(rescaled(units, decimals, shown), shown)),
  };
}
