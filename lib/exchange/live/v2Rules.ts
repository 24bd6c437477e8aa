import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Topic } from '../wire/Topic.ts';
import { topicKey } from '../wire/topicKey.ts';
import { publisher } from './publishers.ts';
import type { TopicRules } from './topicFeed.ts';

/** The public topics of V2. @param now microseconds since 1970 */
export const v2Rules = (pairs: ReadonlyMap<string, SymbolMarket>, now: () => number): TopicRules<Topic> => ({
  key: topicKey,
  symbol: (topic) => ('symbol' in topic ? topic.symbol : undefined),
  harmable: ({ channel }) => channel === 'book',
  publisher: (topic) => publisher(pairs, topic, now),
});
