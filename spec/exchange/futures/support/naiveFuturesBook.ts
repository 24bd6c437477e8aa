import { dig, list, type Members } from './futuresBox.ts';

/** A client that knows nothing but the page: a snapshot, then levels whose number follows. */
export function naiveFuturesBook() {
  const books = new Map<string, { seq: number; bids: Map<number, number>; asks: Map<number, number> }>();
  const gaps: string[] = [];
  const side = (levels: unknown) =>
    new Map(list(levels).map(({ price, qty }) => [Number(price), Number(qty)] as const));
  return {
    gaps,
    hear(frame: Members): void {
      const product = String(dig(frame, 'product_id'));
      if (dig(frame, 'feed') === 'book_snapshot')
        books.set(product, {
          seq: Number(dig(frame, 'seq')),
          bids: side(dig(frame, 'bids')),
          asks: side(dig(frame, 'asks')),
        });
      const book = books.get(product);
      if (dig(frame, 'feed') !== 'book' || 'event' in frame || book === undefined) return;
      const seq = Number(dig(frame, 'seq'));
      if (seq <= book.seq) return;
      if (seq > book.seq + 1) {
        gaps.push(product);
        books.delete(product);
        return;
      }
      book.seq = seq;
      const levels = dig(frame, 'side') === 'buy' ? book.bids : book.asks;
      const [price, qty] = [Number(dig(frame, 'price')), Number(dig(frame, 'qty'))];
      if (qty === 0) levels.delete(price);
      else levels.set(price, qty);
    },
    /** Best first. */
    read(product: string) {
      const book = books.get(product);
      const sorted = (levels: ReadonlyMap<number, number>, sign: 1 | -1) =>
        [...levels].sort(([a], [b]) => sign * (a - b));
      return book && { seq: book.seq, bids: sorted(book.bids, -1), asks: sorted(book.asks, 1) };
    },
  };
}
