import type { Level } from '../../core/model/Level.ts';
import type { TrueBook } from '../Exchange.ts';
import type { BookSide } from '../engine/bookSide.ts';
import type { Listing } from '../listings/Listing.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import { decimalOf } from './decimalOf.ts';
import { pairOf } from './pairOf.ts';

const levels = (side: BookSide, { pricePrecision, qtyPrecision }: Listing): readonly Level[] =>
  side.levels().map(({ price, qty }) => ({
    price: decimalOf(price, pricePrecision),
    qty: decimalOf(qty, qtyPrecision),
  }));

/** The whole book of a symbol as it is. @throws {InputError} it is not traded here */
export function trueBook(pairs: ReadonlyMap<string, SymbolMarket>, symbol: string): TrueBook {
  const { bids, asks, listing } = pairOf(pairs, symbol);
  return { bids: levels(bids, listing), asks: levels(asks, listing) };
}
