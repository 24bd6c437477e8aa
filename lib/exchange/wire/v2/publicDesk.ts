// What one client and the exchange say to each other about market data.
import { answers, type Times } from '../answers.ts';
import type { Feed } from '../Feed.ts';
import { readAsked } from '../readAsked.ts';
import type { TalkParts } from '../TalkParts.ts';
import type { Topic } from '../Topic.ts';
import { topicKey } from '../topicKey.ts';
import { topicSlot } from '../topicSlot.ts';
import type { Desk } from './Desk.ts';
import { isoError } from './isoError.ts';

interface Held {
  readonly key: string;
  readonly stop: () => void;
}

const symbolOf = (topic: Topic): string | undefined => ('symbol' in topic ? topic.symbol : undefined);

/** Subscriptions of one line to public channels. */
export function publicDesk(feed: Feed, { say, fault }: TalkParts): Desk {
  const held = new Map<string, Held>();
  const answer = (text: string): void => {
    say(text, 'ack');
  };

  /** The exchange's words against a topic, if any. */
  const against = (topic: Topic): string | undefined => {
    const refused = isoError(symbolOf(topic)) ?? feed.refuses(topic);
    if (refused !== undefined) return refused;
    const other = held.get(topicSlot(topic));
    if (other === undefined) return undefined;
    return topic.channel === 'ohlc' && other.key !== topicKey(topic)
      ? 'Already subscribed to one ohlc interval on this symbol'
      : 'Already subscribed';
  };

  const subscribe = (topic: Topic, snapshot: boolean, id: number | undefined, times: () => Times): void => {
    const words = against(topic);
    const symbol = symbolOf(topic);
    if (words !== undefined) {
      // a depth or an interval that is not there is told without the symbol
      const tied = words.startsWith('Subscription ') ? undefined : symbol;
      answer(answers.refused(words, 'subscribe', tied, id, times()));
      return;
    }
    if (!fault('loseAck')) answer(answers.subscribed(topic, snapshot, id, times()));
    const open = (): (() => void) =>
      feed.open(topic, snapshot, (text) => {
        say(text, 'data', topic.channel, symbol);
      });
    const silent = fault('ackNoData');
    held.set(topicSlot(topic), { key: topicKey(topic), stop: silent ? () => undefined : open() });
  };

  const unsubscribe = (topic: Topic, id: number | undefined, times: () => Times): void => {
    const slot = topicSlot(topic);
    const one = held.get(slot);
    if (one?.key !== topicKey(topic)) {
      // the exchange names the wrong method here, and so do we
      answer(answers.refused('Subscription Not Found', 'subscribe', symbolOf(topic), id, times()));
      return;
    }
    held.delete(slot);
    one.stop();
    answer(answers.unsubscribed(topic, id, times()));
  };

  return {
    hear(asked, times) {
      const request = readAsked(asked);
      const { id } = request;
      switch (request.type) {
        case 'refused':
          answer(answers.refused(request.error, request.method, undefined, id, times()));
          return;
        case 'subscribe':
          for (const topic of request.topics) subscribe(topic, request.snapshot, id, times);
          return;
        case 'unsubscribe':
          for (const topic of request.topics) unsubscribe(topic, id, times);
          return;
      }
    },
    held: () => held.size,
    end() {
      for (const { stop } of held.values()) stop();
      held.clear();
    },
  };
}
