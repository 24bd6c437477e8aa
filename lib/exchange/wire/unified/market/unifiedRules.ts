import type { Inside } from '../../../Inside.ts';
import type { Publisher } from '../../../live/Publisher.ts';
import { publisher } from '../../../live/publishers.ts';
import type { TopicRules } from '../../../live/topicFeed.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import { level3Publisher } from '../../v2/level3/level3Publisher.ts';
import { stamps } from '../../v2/level3/stamps.ts';
import type { UnifiedTopic } from '../UnifiedTopic.ts';
import { namedByUuid } from './namedByUuid.ts';
import { shadowOhlcPublisher } from './shadowOhlcPublisher.ts';
import { tickerPublisher } from './tickerPublisher.ts';

/**
 * The public topics. Data frames are those of V2. [W] Whether they also name the class of assets is not known.
 * @param markets contracts by symbol  @param extras does the ticker have what only contracts have?
 */
export function unifiedRules(
  { house, random: chance }: Inside,
  markets: ReadonlyMap<string, SymbolMarket>,
  extras: boolean,
): TopicRules<UnifiedTopic> {
  const { now } = house;
  const seen = stamps();
  const marketOf = (symbol: string): SymbolMarket => {
    const market = markets.get(symbol);
    if (market === undefined) throw new Error(`${symbol} was refused before`);
    return market;
  };
  /** What candles move with: a mark price follows its contract, a spot price the pair, where that is open. */
  const followed = (symbol: string, tick: 'mark' | 'spot'): SymbolMarket => {
    const market = marketOf(symbol);
    const spot = house.pairs.get(market.listing.contract?.underlying ?? '');
    return tick === 'spot' ? (spot ?? market) : market;
  };
  const publisherOf = (topic: UnifiedTopic): Publisher => {
    switch (topic.channel) {
      case 'ticker':
        return tickerPublisher(house, marketOf(topic.symbol), extras);
      case 'ohlc': {
        const { symbol, interval, tick_type: tick } = topic;
        return tick === 'trade'
          ? publisher(markets, { channel: 'ohlc', symbol, interval }, now)
          : shadowOhlcPublisher(followed(symbol, tick), symbol, interval, now);
      }
      case 'level3': {
        const parts = { stamps: seen, chance, now };
        return namedByUuid(level3Publisher(marketOf(topic.symbol), topic.depth, parts));
      }
      case 'book':
        return publisher(markets, topic, now);
      case 'trade':
        return publisher(markets, { channel: 'trade', symbol: topic.symbol }, now);
      case 'instrument':
        return publisher(markets, { channel: 'instrument' }, now);
    }
  };
  return {
    key: (topic) => Object.values(topic).join(' '),
    symbol(topic) {
      if (!('symbol' in topic)) return undefined;
      const shadow = topic.channel === 'ohlc' && topic.tick_type === 'spot';
      return shadow ? followed(topic.symbol, 'spot').listing.symbol : topic.symbol;
    },
    harmable: ({ channel }) => channel === 'book' || channel === 'level3',
    publisher: publisherOf,
  };
}
