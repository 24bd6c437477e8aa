import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Feed } from '../wire/Feed.ts';
import type { Topic } from '../wire/Topic.ts';
import { topicKey } from '../wire/topicKey.ts';
import { publisher } from './publishers.ts';
import { type Publishing, topicFeed } from './topicFeed.ts';

/** The public topics of V2 over a market. @param now microseconds since 1970 */
export function v2Feed(pairs: ReadonlyMap<string, SymbolMarket>, now: () => number): Feed & Publishing {
  const feed = topicFeed<Topic>({
    key: topicKey,
    symbol: (topic) => ('symbol' in topic ? topic.symbol : undefined),
    harmable: ({ channel }) => channel === 'book',
    publisher: (topic) => publisher(pairs, topic, now),
  });
  return {
    ...feed,
    refuses: (topic) =>
      'symbol' in topic && !pairs.has(topic.symbol)
        ? `Currency pair not supported ${topic.symbol}`
        : undefined,
  };
}
