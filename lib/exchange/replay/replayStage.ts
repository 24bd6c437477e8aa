import { InputError } from '../../core/errors/InputError.ts';
import type { Clock } from '../Clock.ts';
import type { Stage } from '../Stage.ts';
import type { Recording } from './Recording.ts';
import { replayFeed } from './replayFeed.ts';

const untold = (): never => {
  throw new InputError(
    'a recording has no truth beside what it tells',
    'Leave replay out to compare with the books and candles of a market.',
  );
};

/** A recording in place of a market: what was not recorded is empty. */
export function replayStage(recording: Recording, clock: Clock, framesPerSecond: number): Stage {
  const feed = replayFeed(recording, clock, framesPerSecond);
  return {
    venue: {
      listings: recording.listings,
      now: () => Math.floor(clock.now() * 1_000),
      candles: () => [],
      trades: () => [],
    },
    feed,
    books: untold,
    candles: untold,
    replayEnded: feed.ended,
    end: feed.end,
  };
}
