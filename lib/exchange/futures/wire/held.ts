// Subscriptions of one line: each tells the snapshot when it is made, then what is new.
import type { Inside } from '../../Inside.ts';
import type { TopicFeed } from '../../live/topicFeed.ts';
import type { TalkParts } from '../../wire/TalkParts.ts';
import { millis } from '../millis.ts';
import type { Notes } from '../records/Notes.ts';
import type { FuturesTopic } from './FuturesTopic.ts';
import type { OwnTelling } from './own/OwnFeed.ts';

/** A subscription. */
export interface Held {
  /** About once a second. */
  readonly beat: () => void;
  /** The exchange's state changed. */
  readonly news: () => void;
  readonly stop: () => void;
}

/** What subscriptions stand on. */
export interface HeldParts {
  readonly inside: Inside;
  readonly feed: TopicFeed<FuturesTopic>;
  readonly parts: Pick<TalkParts, 'say' | 'now'>;
}

/** How far apart signs of life are, microseconds. */
const pause = 10_000_000;

const nothing = (): void => undefined;

/** Makes them. */
export interface HeldMaker {
  /** Acked, and then nothing. */
  readonly silent: () => Held;
  readonly heartbeat: () => Held;
  topic(topic: FuturesTopic): Held;
  own(name: string, telling: OwnTelling, account: string, notes: Notes): Held;
}

/** @see HeldParts */
export function held({ inside, feed, parts: { say, now } }: HeldParts): HeldMaker {
  return {
    silent: () => ({ beat: nothing, news: nothing, stop: nothing }),
    heartbeat() {
      let last = now();
      return {
        beat() {
          const at = now();
          if (at - last < pause) return;
          // on the even ten seconds since it began, however late the beat is
          last += Math.floor((at - last) / pause) * pause;
          say(JSON.stringify({ feed: 'heartbeat', time: millis(at) }), 'beat', 'heartbeat');
        },
        news: nothing,
        stop: nothing,
      };
    },
    topic(topic) {
      const stop = feed.open(topic, true, (text) => {
        say(text, 'data', topic.feed, topic.symbol);
      });
      return { beat: nothing, news: nothing, stop };
    },
    own(name, telling, account, notes) {
      const tell = (texts: readonly string[]): void => {
        for (const text of texts) say(text, 'data', name);
      };
      tell(telling.snapshot());
      const stops = [
        inside.house.watch(account, (event) => {
          tell(telling.told?.(event) ?? []);
        }),
        notes.watchLog((note) => {
          tell(telling.logged?.(note) ?? []);
        }),
      ];
      return {
        beat() {
          tell(telling.beat?.() ?? []);
        },
        news() {
          tell(telling.news?.() ?? []);
        },
        stop() {
          for (const stop of stops) stop();
        },
      };
    },
  };
}
