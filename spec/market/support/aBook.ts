import type { Level } from '../../../lib/core/model/Level.ts';
import type { Book } from '../../../lib/market/Book.ts';
import { slowCrc32 } from '../../exchange/support/naiveBook.ts';

const bare = (text: string): string => text.replace('.', '').replace(/^0+/, '');

/** The sum of a book as plainly as it is defined. */
export const plainChecksum = (bids: readonly Level[], asks: readonly Level[]): number =>
  slowCrc32(
    [...asks.slice(0, 10), ...bids.slice(0, 10)].map(({ price, qty }) => bare(price) + bare(qty)).join(''),
  );

/** A good book, but for what is said otherwise. */
export function aBook(own: Partial<Book> = {}): Book {
  const bids: readonly Level[] = own.bids ?? [{ price: '99.5', qty: '0.10' }];
  const asks: readonly Level[] = own.asks ?? [{ price: '100.5', qty: '2.00' }];
  return {
    type: 'book',
    symbol: 'BTC/USD',
    epoch: 1,
    depth: 10,
    checksum: plainChecksum(bids, asks),
    ...own,
    bids,
    asks,
  };
}
