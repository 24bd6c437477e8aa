import { defer, filter, map, type OperatorFunction } from 'rxjs';
import { applyLevels } from '../core/applyLevels.ts';
import type { BookChange } from '../core/model/BookChange.ts';
import type { ChannelEvent } from '../core/model/ChannelEvent.ts';
import type { Gap } from '../core/model/Gap.ts';
import type { Book } from './Book.ts';

/** The book after a change; a snapshot begins with nothing. */
const changed = (
  old: Book | undefined,
  { symbol, bids, asks, checksum, at }: BookChange,
  epoch: number,
  depth: number,
): Book => ({
  type: 'book',
  symbol,
  epoch,
  depth,
  bids: applyLevels(old?.bids ?? [], bids, -1, depth),
  asks: applyLevels(old?.asks ?? [], asks, 1, depth),
  checksum,
  ...(at !== undefined && { at }),
});

/**
 * Builds an order book from its snapshot and updates; each frame is one book. Not verified: see `withChecksum`.
 * A gap is passed on, and nothing more comes before the next snapshot.
 * @param depth levels a side, as subscribed to
 */
export const orderBook =
  (depth: number): OperatorFunction<ChannelEvent<BookChange>, Book | Gap> =>
  (source) =>
    defer(() => {
      let book: Book | undefined;
      return source.pipe(
        map((event) => {
          if (event.type === 'gap') {
            book = undefined;
            return event;
          }
          if (event.type === 'snapshot') book = changed(undefined, event.value, event.epoch, depth);
          else if (book !== undefined) book = changed(book, event.value, event.epoch, depth);
          return book;
        }),
        filter((told) => told !== undefined),
      );
    });
