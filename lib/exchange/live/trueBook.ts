import type { Level } from '../../core/model/Level.ts';
import type { TrueBook } from '../Exchange.ts';
import type { BookSide } from '../market/bookSide.ts';
import type { Listing } from '../market/Listing.ts';
import type { Market } from '../market/market.ts';
import { decimalOf } from './decimalOf.ts';
import { pairOf } from './pairOf.ts';

const levels = (side: BookSide, { pricePrecision, qtyPrecision }: Listing): readonly Level[] =>
  side.levels().map(({ price, qty }) => ({
    price: decimalOf(price, pricePrecision),
    qty: decimalOf(qty, qtyPrecision),
  }));

/** The whole book of a symbol as it is. @throws {InputError} it is not traded here */
export function trueBook(market: Market, symbol: string): TrueBook {
  const { bids, asks, listing } = pairOf(market, symbol);
  return { bids: levels(bids, listing), asks: levels(asks, listing) };
}
