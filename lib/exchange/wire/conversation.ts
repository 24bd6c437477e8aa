// What one client and the exchange say to each other: no socket in here, texts in and texts out.
import { answers, type Times } from './answers.ts';
import type { Feed } from './Feed.ts';
import type { Request } from './Request.ts';
import { readRequest } from './readRequest.ts';
import type { Topic } from './Topic.ts';
import { topicKey } from './topicKey.ts';
import { topicSlot } from './topicSlot.ts';

/** What a conversation lives on. */
export interface ConversationParts {
  readonly feed: Feed;
  /** Microseconds since 1970. */
  readonly now: () => number;
  /** @param topic undefined: no data, but an answer */
  readonly say: (text: string, topic?: Topic) => void;
  /** Asked once for each subscription: is its ack lost, does it stay without data? */
  readonly fault: (name: 'loseAck' | 'ackNoData') => boolean;
}

/** One client's subscriptions and answers. */
export interface Conversation {
  /** Takes what the client said. Never throws. */
  hear(text: string): void;
  /** How many subscriptions are held. */
  readonly held: () => number;
  /** Ends every subscription. */
  end(): void;
}

interface Held {
  readonly key: string;
  readonly stop: () => void;
}

const iso = /^[^/\s*]+\/[^/\s*]+$/;

/** @see ConversationParts */
export function conversation({ feed, now, say, fault }: ConversationParts): Conversation {
  const held = new Map<string, Held>();

  /** The exchange's words against a topic, if any. */
  const against = (topic: Topic): string | undefined => {
    if ('symbol' in topic && !iso.test(topic.symbol))
      return `Currency pair not in ISO 4217-A3 format ${topic.symbol}`;
    const refused = feed.refuses(topic);
    if (refused !== undefined) return refused;
    const other = held.get(topicSlot(topic));
    if (other === undefined) return undefined;
    return topic.channel === 'ohlc' && other.key !== topicKey(topic)
      ? 'Already subscribed to one ohlc interval on this symbol'
      : 'Already subscribed';
  };
  const symbolOf = (topic: Topic): string | undefined => ('symbol' in topic ? topic.symbol : undefined);

  const subscribe = (topic: Topic, snapshot: boolean, id: number | undefined, times: () => Times): void => {
    const words = against(topic);
    if (words !== undefined) {
      // a depth or an interval that is not there is told without the symbol
      const symbol = words.startsWith('Subscription ') ? undefined : symbolOf(topic);
      say(answers.refused(words, 'subscribe', symbol, id, times()));
      return;
    }
    if (!fault('loseAck')) say(answers.subscribed(topic, snapshot, id, times()));
    const key = topicKey(topic);
    const open = (): (() => void) =>
      feed.open(topic, snapshot, (text) => {
        say(text, topic);
      });
    held.set(topicSlot(topic), { key, stop: fault('ackNoData') ? () => undefined : open() });
  };

  const unsubscribe = (topic: Topic, id: number | undefined, times: () => Times): void => {
    const slot = topicSlot(topic);
    const one = held.get(slot);
    if (one?.key !== topicKey(topic)) {
      // the exchange names the wrong method here, and so do we
      say(answers.refused('Subscription Not Found', 'subscribe', symbolOf(topic), id, times()));
      return;
    }
    held.delete(slot);
    one.stop();
    say(answers.unsubscribed(topic, id, times()));
  };

  const answer = (request: Request, times: () => Times): void => {
    switch (request.type) {
      case 'ping':
        say(answers.pong(request.id, times()));
        return;
      case 'refused':
        say(answers.refused(request.error, request.method, undefined, request.id, times()));
        return;
      case 'subscribe':
        for (const topic of request.topics) subscribe(topic, request.snapshot, request.id, times);
        return;
      case 'unsubscribe':
        for (const topic of request.topics) unsubscribe(topic, request.id, times);
        return;
    }
  };

  return {
    hear(text) {
      const came = now();
      answer(readRequest(text), () => ({ in: came, out: now() }));
    },
    held: () => held.size,
    end() {
      for (const { stop } of held.values()) stop();
      held.clear();
    },
  };
}
