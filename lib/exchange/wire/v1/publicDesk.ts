import type { TopicFeed } from '../../live/topicFeed.ts';
import type { TalkParts } from '../TalkParts.ts';
import { channelName } from './channelName.ts';
import type { Desk } from './Desk.ts';
import type { Names } from './Names.ts';
import { pairError } from './pairError.ts';
import { subscriptionOf } from './subscriptionOf.ts';
import { type SubscriptionStatus, subscriptionStatus } from './subscriptionStatus.ts';
import type { V1Kind, V1Topic } from './V1Topic.ts';

interface Held {
  readonly topic: V1Topic;
  readonly stop: () => void;
}

/** Subscriptions of one line to public channels. */
export function publicDesk(
  feed: TopicFeed<V1Topic>,
  names: Names,
  { connection, say, fault }: TalkParts,
): Desk {
  const held = new Map<string, Held>();
  // a channel keeps its number as long as the line lives, and has another one on others
  const numbers = new Map<string, number>();
  const first = 300 + ((connection * 37) % 600);
  const keyOf = (topic: V1Topic): string => `${channelName(topic)} ${topic.pair}`;
  const numberOf = (topic: V1Topic): number => {
    const number = numbers.get(keyOf(topic)) ?? first + numbers.size;
    numbers.set(keyOf(topic), number);
    return number;
  };
  const answer = (status: SubscriptionStatus): void => {
    say(subscriptionStatus(status), 'ack');
  };
  const refuse = (
    errorMessage: string,
    subscription: SubscriptionStatus['subscription'],
    pair: string | undefined,
    reqid: number | undefined,
  ): void => {
    answer({ errorMessage, pair, reqid, status: 'error', subscription });
  };

  const open = (kind: V1Kind, pair: string, reqid: number | undefined): void => {
    const topic: V1Topic = { ...kind, pair };
    const subscription = subscriptionOf(kind);
    const words = pairError(pair, names) ?? (held.has(keyOf(topic)) ? 'Already subscribed' : undefined);
    if (words !== undefined) {
      refuse(words, subscription, pair, reqid);
      return;
    }
    const channelID = numberOf(topic);
    if (!fault('loseAck'))
      answer({ channelID, channelName: channelName(kind), pair, reqid, status: 'subscribed', subscription });
    const symbol = names.market(pair)?.listing.symbol;
    const tell = (tail: string): void => {
      say(`[${channelID}${tail}`, 'data', topic.channel, symbol);
    };
    const silent = fault('ackNoData');
    held.set(keyOf(topic), { topic, stop: silent ? () => undefined : feed.open(topic, true, tell) });
  };
  const leave = ({ topic, stop }: Held, reqid: number | undefined): void => {
    held.delete(keyOf(topic));
    stop();
    answer({
      channelID: numberOf(topic),
      channelName: channelName(topic),
      pair: topic.pair,
      reqid,
      status: 'unsubscribed',
      subscription: subscriptionOf(topic),
    });
  };
  const notFound = 'Subscription Not Found';

  return {
    subscribe(asked, reqid) {
      if (asked.type === 'refused') refuse(asked.error, asked.subscription, undefined, reqid);
      if (asked.type !== 'public') return;
      const { pairs, wish } = asked;
      for (const pair of pairs)
        if (wish.type === 'none')
          refuse(pairError(pair, names) ?? wish.error, wish.subscription, pair, reqid);
        else for (const kind of wish.type === 'one' ? [wish.kind] : wish.kinds) open(kind, pair, reqid);
    },
    unsubscribe(asked, reqid) {
      switch (asked.type) {
        case 'refused':
          refuse(asked.error, asked.subscription, undefined, reqid);
          return;
        case 'number': {
          const one = [...held.values()].find(({ topic }) => numberOf(topic) === asked.channelID);
          if (one === undefined) refuse(notFound, undefined, undefined, reqid);
          else leave(one, reqid);
          return;
        }
        case 'private':
          return;
        case 'public':
          for (const pair of asked.pairs) {
            const { wish } = asked;
            if (wish.type === 'none') {
              refuse(wish.error, wish.subscription, pair, reqid);
              continue;
            }
            const meant =
              wish.type === 'one'
                ? [held.get(keyOf({ ...wish.kind, pair }))].filter((one) => one !== undefined)
                : [...held.values()].filter(({ topic }) => topic.pair === pair);
            for (const one of meant) leave(one, reqid);
            const subscription = wish.type === 'one' ? subscriptionOf(wish.kind) : { name: '*' };
            if (meant.length === 0) refuse(notFound, subscription, pair, reqid);
          }
      }
    },
    held: () => held.size,
    holds: () => false,
    end() {
      for (const { stop } of held.values()) stop();
      held.clear();
    },
  };
}
