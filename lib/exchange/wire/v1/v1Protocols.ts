import type { Inside } from '../../Inside.ts';
import type { Protocol } from '../TalkParts.ts';
import { channelName } from './channelName.ts';
import { publisher } from './market/publisher.ts';
import { privateDesk } from './own/privateDesk.ts';
import { publicDesk } from './publicDesk.ts';
import { readNames } from './readNames.ts';
import type { V1Topic } from './V1Topic.ts';
import { v1Talk } from './v1Talk.ts';

/** The first WebSocket of an exchange on its two hosts: market data on the one, an account and its orders on the other. */
export function v1Protocols(inside: Inside): { readonly public: Protocol; readonly private: Protocol } {
  const { house, spot } = inside;
  const names = readNames(spot);
  const feed = inside.feed<V1Topic>({
    key: (topic) => `${channelName(topic)} ${topic.pair}`,
    symbol: ({ pair }) => names.market(pair)?.listing.symbol,
    harmable: ({ channel }) => channel === 'book',
    publisher(topic) {
      const market = names.market(topic.pair);
      if (market === undefined) throw new Error(`${topic.pair} was refused before`);
      return publisher(market, topic, house.now);
    },
  });
  return {
    public: (parts) => v1Talk({ inside, names, host: 'public', desk: publicDesk(feed, names, parts) }, parts),
    private: (parts) =>
      v1Talk({ inside, names, host: 'private', desk: privateDesk(inside, names, parts) }, parts),
  };
}
