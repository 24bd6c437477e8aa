// Pure: prints the numbers of one pair.
import type { OrderView } from '../../house/HouseEvent.ts';
import { assetOf } from '../../listings/assetOf.ts';
import type { Listing } from '../../listings/Listing.ts';
import { namesOf } from '../../listings/namesOf.ts';
import { costText } from '../costText.ts';
import { longDigits } from './longDigits.ts';
import { priceDigits } from './priceDigits.ts';

/** Quantities have eight digits whatever the pair. */
const lotDigits = 8;

/** Everything is a text on this wire, and every digit is told. */
export interface Printer {
  /** `XBT/USD` */
  readonly pair: string;
  /** `XBTUSD` */
  readonly altname: string;
  /** Modern names of the assets. */
  readonly base: string;
  readonly quote: string;
  price(ticks: number | bigint): string;
  qty(lots: bigint): string;
  /** @param value ticks times lots  @returns the mean price, to its last digit; zero of nothing */
  mean(value: bigint, lots: bigint): string;
  /** @param units whole last digits of the asset, which is the quote's or the base's */
  money(units: bigint, asset: string): string;
  /** @param value ticks times lots */
  cost(value: bigint): string;
  orderCost(order: Pick<OrderView, 'value' | 'cost'>): string;
}

/** @see priceDigits */
export function printer(listing: Listing): Printer {
  const { pricePrecision, qtyPrecision, costPrecision, base, quote } = listing;
  const { wsname, altname } = namesOf(listing);
  const wanted = priceDigits(listing);
  const finer = 10n ** BigInt(wanted - pricePrecision);
  return {
    pair: wsname,
    altname,
    base,
    quote,
    price: (ticks) => longDigits(ticks, pricePrecision, wanted),
    qty: (lots) => longDigits(lots, qtyPrecision, lotDigits),
    mean: (value, lots) =>
      longDigits(lots === 0n ? 0n : (2n * value * finer + lots) / (2n * lots), wanted, wanted),
    money: (units, asset) =>
      longDigits(units, assetOf(asset).decimals, asset === quote ? costPrecision : lotDigits),
    cost: (value) => costText.ofTrades(listing, value),
    orderCost: (order) => costText.ofOrder(listing, order),
  };
}
