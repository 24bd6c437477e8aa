// Pure: what a package is worth, US dollars.
import type { House } from '../../house/House.ts';
import type { SymbolMarket } from '../../market/symbolMarket.ts';
import type { RfqLeg } from './Rfq.ts';

/** Ticks and lots as numbers of the wire. */
const worth = ({ listing }: SymbolMarket, price: number, lots: bigint): number =>
  (price / 10 ** listing.pricePrecision) * (Number(lots) / 10 ** listing.qtyPrecision);

/** @see RfqQuote */
export const packageOf = {
  /** @param prices of the legs in their order, ticks */
  total: (legs: readonly RfqLeg[], prices: readonly number[]): number =>
    legs.reduce((sum, { pair, lots }, index) => sum + worth(pair, prices[index] ?? 0, lots), 0),
  /** Without signs: what all legs come to. */
  gross: (legs: readonly RfqLeg[], prices: readonly number[]): number =>
    legs.reduce((sum, { pair, lots }, index) => sum + Math.abs(worth(pair, prices[index] ?? 0, lots)), 0),
  /** Mark prices of the legs, ticks. */
  marks: ({ contract }: Pick<House, 'contract'>, legs: readonly RfqLeg[]): readonly number[] =>
    legs.map(({ pair }) => contract(pair.listing.symbol).mark),
};
