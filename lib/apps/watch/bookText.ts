import { spreadOf } from '../../market/spreadOf.ts';
import type { Panel } from './Board.ts';
import { priceText } from './priceText.ts';

/** Price, spread and how deep the book is. */
export function bookText(panel: Panel): string {
  const { book } = panel;
  const spread = book === undefined ? undefined : spreadOf(book);
  if (book === undefined || spread === undefined) return 'waiting for its book';
  return `${priceText(panel)} spread ${spread.width} (${spread.bps.toFixed(2)} bps) book ${book.bids.length} × ${book.asks.length}`;
}
