// Pure: the touch of a book.
import type { SymbolMarket } from '../../../market/symbolMarket.ts';

/** One text for equal best levels. */
export const touchOf = ({ bids, asks }: SymbolMarket): string =>
  [bids, asks].map((side) => `${side.levels()[0]?.price} ${side.levels()[0]?.qty}`).join(' ');
