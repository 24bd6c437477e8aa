import { type Book, type Gap, isGap } from 'rx-kraken';
import { orderBook, withChecksum } from 'rx-kraken/market';
import { Subject } from 'rxjs';
import type { BookChange } from '../../lib/core/model/BookChange.ts';
import type { ChannelEvent } from '../../lib/core/model/ChannelEvent.ts';
import { v2Codec } from '../../lib/protocol/v2/v2Codec.ts';
import { bindChannel } from '../../lib/session/connector/bindChannel.ts';

/** What came of some texts. */
export interface BooksRead {
  /** Verified ones. */
  readonly books: number;
  readonly last: Book | undefined;
  /** What ended it before the end of the texts. */
  readonly error: unknown;
}

/** From wire text to verified books, as the client does it, but without a line. */
export function readBooks(texts: readonly string[], depth: number): BooksRead {
  const events$ = new Subject<ChannelEvent<unknown>>();
  let books = 0;
  let last: Book | undefined;
  let error: unknown;
  const reading = bindChannel<BookChange>(events$)
    .pipe(orderBook(depth), withChecksum())
    .subscribe({
      next: (told: Book | Gap) => {
        if (isGap(told)) return;
        books += 1;
        last = told;
      },
      error: (thrown: unknown) => {
        error = thrown;
      },
    });
  for (const text of texts)
    for (const frame of v2Codec.decode(text))
      if (frame.type === 'data') events$.next({ type: frame.kind, epoch: 1, value: frame.message });
  reading.unsubscribe();
  return { books, last, error };
}
