// What each channel has to tell of a market, as a table.
import type { Publisher } from '../../../live/Publisher.ts';
import type { SymbolMarket } from '../../../market/symbolMarket.ts';
import type { V1Topic } from '../V1Topic.ts';
import { bookPublisher } from './bookPublisher.ts';
import { ohlcPublisher } from './ohlcPublisher.ts';
import { spreadPublisher } from './spreadPublisher.ts';
import { tickerPublisher } from './tickerPublisher.ts';
import { tradePublisher } from './tradePublisher.ts';

/** @param now microseconds since 1970 */
export function publisher(market: SymbolMarket, topic: V1Topic, now: () => number): Publisher {
  switch (topic.channel) {
    case 'ticker':
      return tickerPublisher(market, topic);
    case 'ohlc':
      return ohlcPublisher(market, topic);
    case 'trade':
      return tradePublisher(market, topic);
    case 'spread':
      return spreadPublisher(market, topic, now);
    case 'book':
      return bookPublisher(market, topic, now);
  }
}
