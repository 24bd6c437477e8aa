import type { Listing } from '../listings/Listing.ts';
import type { Topic } from '../wire/Topic.ts';

/** What was recorded of one topic. */
export interface RecordedTopic {
  readonly channel: Topic['channel'];
  /** Empty where the channel has none. */
  readonly symbol: string;
  /** Levels a side of a book, or minutes of a candle; undefined where the channel has no such parameter. */
  readonly size: number | undefined;
  /** Texts of the exchange exactly as they came, from the first snapshot on. */
  readonly frames: readonly string[];
}

/** A recording that was checked and can be played. */
export interface Recording {
  readonly topics: readonly RecordedTopic[];
  /** The pairs in it, with the precisions that its digits show. */
  readonly listings: readonly Listing[];
}
