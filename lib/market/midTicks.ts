import type { Tick } from '../core/model/Tick.ts';
import type { Book } from './Book.ts';
import { type MarkedOperator, mapValues } from './mapValues.ts';
import { spreadOf } from './spreadOf.ts';

/** The mid price of each book as a tick with nothing traded, so that candles can be made where there are no trades. Books without a time are left out. */
export const midTicks = (): MarkedOperator<Book, Tick> =>
  mapValues((book: Book) => {
    const prices = spreadOf(book);
    return prices === undefined || book.at === undefined
      ? undefined
      : { symbol: book.symbol, price: prices.mid, qty: '0', at: book.at };
  });
