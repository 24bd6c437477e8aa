import type { BookChange } from '../../../core/model/BookChange.ts';
import type { Level } from '../../../core/model/Level.ts';
import type { Fields } from '../../fields.ts';

const level = (entry: Fields): Level => ({ price: entry.decimal('price'), qty: entry.decimal('qty') });

/** One entry of a `book` frame. @throws {MalformedError} */
export const readBookChange = (entry: Fields): BookChange => ({
  symbol: entry.text('symbol'),
  bids: entry.list('bids', level),
  asks: entry.list('asks', level),
  checksum: entry.integer('checksum'),
  ...(entry.has('timestamp') && { at: entry.text('timestamp') }),
});
