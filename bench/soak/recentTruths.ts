import type { Clock, Exchange, TrueBook } from '../../lib/exchange/index.ts';
import { wallClock } from '../../lib/exchange/wallClock.ts';
import type { Book } from '../../lib/market/Book.ts';

/** Steps of the market that are remembered: some seconds, for a frame is on its way for far less. */
const steps = 100;

/** What books were really like lately, step by step: a client's book has to be one of them. */
export interface RecentTruths {
  /** For the exchange: after each of its steps the books are looked at. */
  readonly clock: Clock;
  watch(box: Exchange, symbols: readonly string[]): void;
  readonly holds: (book: Book) => boolean;
}

const topTen = ({ bids, asks }: TrueBook): string => JSON.stringify([bids.slice(0, 10), asks.slice(0, 10)]);

/** Remembers nothing before it watches. */
export function recentTruths(): RecentTruths {
  const truths = new Map<string, readonly string[]>();
  let look = (): void => undefined;
  return {
    clock: {
      now: () => wallClock.now(),
      every: (ms, act) =>
        wallClock.every(ms, () => {
          act();
          look();
        }),
    },
    watch(box, symbols) {
      look = () => {
        for (const symbol of symbols) {
          const known = truths.get(symbol) ?? [];
          const now = topTen(box.books(symbol));
          if (known.at(-1) !== now) truths.set(symbol, [...known, now].slice(-steps));
        }
      };
      look();
    },
    holds: (book) => truths.get(book.symbol)?.includes(topTen(book)) ?? false,
  };
}
