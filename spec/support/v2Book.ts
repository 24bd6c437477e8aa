import { naiveBook } from '../exchange/support/naiveBook.ts';

/** Digits of the wire. */
type WireLevel = readonly [price: string, qty: string];

/** The exchange's side of a book: it says frames with the checksum of what the book is after them. */
export interface V2Book {
  snapshot(bids: readonly WireLevel[], asks: readonly WireLevel[]): string;
  update(bids: readonly WireLevel[], asks: readonly WireLevel[]): string;
  /** An update whose first quantity is damaged on the way; the checksum is the true one. */
  corrupt(bids: readonly WireLevel[], asks: readonly WireLevel[]): string;
}

const levels = (side: readonly WireLevel[]): string =>
  side.map(([price, qty]) => `{"price":${price},"qty":${qty}}`).join(',');

/** Depth 10. */
export function v2Book(symbol: string): V2Book {
  const book = naiveBook(10);
  const say = (type: string, bids: readonly WireLevel[], asks: readonly WireLevel[]): string => {
    const text = (checksum: number): string =>
      `{"channel":"book","type":"${type}","data":[{"symbol":"${symbol}","bids":[${levels(bids)}],` +
      `"asks":[${levels(asks)}],"checksum":${checksum},"timestamp":"2026-11-03T09:15:22.551020Z"}]}`;
    book.take(text(0));
    return text(book.checksum());
  };
  return {
    snapshot: (bids, asks) => say('snapshot', bids, asks),
    update: (bids, asks) => say('update', bids, asks),
    corrupt: (bids, asks) => say('update', bids, asks).replace(/"qty":(\d+)/, '"qty":1$1'),
  };
}
