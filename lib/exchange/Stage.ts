import type { Candle } from '../core/model/Candle.ts';
import type { TrueBook } from './Exchange.ts';
import type { Venue } from './Venue.ts';
import type { Feed } from './wire/Feed.ts';

/** What is played behind the doors of an exchange: a market, or a recording. */
export interface Stage {
  readonly venue: Venue;
  readonly feed: Feed;
  readonly books: (symbol: string) => TrueBook;
  readonly candles: (symbol: string, minutes: number) => readonly Candle[];
  readonly replayEnded: () => Promise<void>;
  /** Ends its timers. */
  readonly end: () => void;
}
