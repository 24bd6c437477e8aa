import type { Clock } from '../Clock.ts';
import type { Feed, Tell } from '../wire/Feed.ts';
import type { Topic } from '../wire/Topic.ts';
import type { RecordedTopic, Recording } from './Recording.ts';

/** Milliseconds between two looks at what is due. */
const tickMs = 20;

/** One subscription that is being played. */
interface Playing {
  readonly frames: readonly string[];
  readonly tell: Tell;
  readonly startMs: number;
  told: number;
}

/** A feed that plays a recording to each subscription, from its beginning. */
export interface ReplayFeed extends Feed {
  /** Resolves when at least one subscription was played to its end, and none is still being played. */
  readonly ended: () => Promise<void>;
  /** Ends its timer. */
  readonly end: () => void;
}

const symbolOf = (topic: Topic): string => ('symbol' in topic ? topic.symbol : '');

function sizeOf(topic: Topic): number | undefined {
  if (topic.channel === 'book') return topic.depth;
  return topic.channel === 'ohlc' ? topic.interval : undefined;
}

/** @param framesPerSecond of the clock, for each subscription */
export function replayFeed({ topics }: Recording, clock: Clock, framesPerSecond: number): ReplayFeed {
  const playing = new Set<Playing>();
  let waiting: readonly (() => void)[] = [];
  let ended = false;

  const recorded = (topic: Topic): readonly RecordedTopic[] =>
    topics.filter(({ channel, symbol }) => channel === topic.channel && symbol === symbolOf(topic));
  const exact = (topic: Topic): RecordedTopic | undefined =>
    recorded(topic).find(({ size }) => size === sizeOf(topic));

  const settle = (): void => {
    if (!ended || playing.size > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const play = (one: Playing): void => {
    const due = 1 + Math.floor(((clock.now() - one.startMs) * framesPerSecond) / 1_000);
    for (; one.told < Math.min(due, one.frames.length); one.told += 1) {
      const text = one.frames[one.told];
      if (text !== undefined) one.tell(text);
    }
    if (one.told < one.frames.length || !playing.delete(one)) return;
    ended = true;
    settle();
  };
  const stop = clock.every(tickMs, () => {
    for (const one of [...playing]) play(one);
  });

  return {
    refuses(topic) {
      if (exact(topic) !== undefined) return undefined;
      if (topic.channel === 'instrument') return 'Subscription name invalid';
      if (recorded(topic).length === 0) return `Currency pair not supported ${topic.symbol}`;
      return topic.channel === 'book'
        ? 'Subscription depth not supported'
        : 'Subscription ohlc interval not supported';
    },
    // whether a snapshot was wanted does not matter: texts are played as they were recorded
    open(topic, _, tell) {
      const one: Playing = { frames: exact(topic)?.frames ?? [], tell, startMs: clock.now(), told: 0 };
      playing.add(one);
      play(one);
      return () => {
        if (playing.delete(one)) settle();
      };
    },
    ended: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
        settle();
      }),
    end: stop,
  };
}
