import { spot } from '../../client/spot.ts';
import { InputError } from '../../core/errors/InputError.ts';
import { KrakenError } from '../../core/errors/KrakenError.ts';
import { bookDepths } from '../../core/model/bookDepths.ts';
import { exchange, type Recording, readRecording } from '../../exchange/index.ts';
import { candles } from '../../market/candles.ts';
import { midTicks } from '../../market/midTicks.ts';
import { lingerMs } from './lingerMs.ts';
import type { Place } from './Place.ts';
import type { WatchOptions } from './WatchOptions.ts';
import { whenIdle } from './whenIdle.ts';

/** Recordings are short, and may be of books alone: candles of a quarter of a second, of the mid price. */
const candleMs = 250;

/** The books that were recorded, as far as they are wanted. */
function booksOf({ topics }: Recording, { symbols, depth }: WatchOptions): Place['books'] {
  const recorded = topics.flatMap(({ channel, symbol, size }) => {
    const kept = bookDepths.find((known) => known === size);
    return channel === 'book' && kept !== undefined ? [{ symbol, depth: kept }] : [];
  });
  const names = [...new Set(recorded.map((book) => book.symbol))];
  if (names.length === 0)
    throw new InputError('the recording has no order book', 'Give one of the book channel of WebSocket V2.');
  return (symbols ?? names).map((symbol) => {
    const found = recorded.filter((book) => book.symbol === symbol);
    const book = depth === undefined ? found[0] : found.find((one) => one.depth === depth);
    if (book !== undefined) return book;
    const [known] = found;
    throw known === undefined
      ? new InputError(`the recording has no book of ${symbol}`, `It has books of ${names.join(', ')}.`)
      : new InputError(
          `the recording has no book of ${symbol} with ${depth} levels`,
          `It has one of ${known.depth} levels.`,
        );
  });
}

/** A recording, played by the exchange in a box. @throws {InputError} it can not be played, or has not what is wanted */
export async function replayPlace(path: string, options: WatchOptions): Promise<Place> {
  const books = booksOf(await readRecording(path), options);
  const box = await exchange({ replay: path });
  const market = spot({ wsUrl: box.wsUrl, restUrl: box.restUrl, lingerMs });
  const depths = new Map(books.map(({ symbol, depth }) => [symbol, depth]));
  let ended = false;
  void box.replayEnded().then(() => {
    ended = true;
  });
  return {
    title: `rx-kraken · recording ${path}`,
    market,
    books,
    candles: (symbol) =>
      market.book(symbol, { depth: depths.get(symbol) ?? 10 }).pipe(midTicks(), candles(candleMs)),
    over: ({ bookFrames }) => ended && bookFrames >= box.counts().bookFrames,
    fault: ({ bookFrames, verified }) =>
      verified === bookFrames
        ? undefined
        : new KrakenError(
            `${bookFrames - verified} of ${bookFrames} book frames of ${path} were not verified`,
            {
              code: 'CHECKSUM',
              retryable: false,
              advice: 'The recording is damaged, or frames are missing from it.',
            },
          ),
    async close() {
      await whenIdle(market);
      await box.close();
    },
  };
}
