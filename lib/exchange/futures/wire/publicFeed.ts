import type { Inside } from '../../Inside.ts';
import type { Publisher } from '../../live/Publisher.ts';
import type { TopicFeed } from '../../live/topicFeed.ts';
import { findContract } from '../findContract.ts';
import { bookTold } from './bookTold.ts';
import { candleTold } from './candleTold.ts';
import type { FuturesTopic } from './FuturesTopic.ts';
import { type Sequence, sequence } from './sequence.ts';
import { tickerTold } from './tickerTold.ts';
import { tradeTold } from './tradeTold.ts';

/** Where counting begins: nobody may rely on it. */
const [least, spread] = [1_000_000, 99_000_000];

/** The public topics, one of each for all lines. */
export function publicFeed(inside: Inside): TopicFeed<FuturesTopic> {
  const books = new Map<string, Sequence>();
  // outlives those who watch: numbers never go back
  const counting = (symbol: string): Sequence => {
    const known = books.get(symbol) ?? sequence(least + inside.random.below(spread));
    books.set(symbol, known);
    return known;
  };
  const publisher = (topic: FuturesTopic): Publisher => {
    const pair = findContract(inside, topic.symbol);
    if (pair === undefined) throw new Error(`${topic.symbol} was refused before`);
    if ('minutes' in topic) return candleTold(pair, topic.feed, topic.minutes);
    switch (topic.feed) {
      case 'book':
        return bookTold(pair, counting(topic.symbol), inside.house.now);
      case 'trade':
        return tradeTold(pair);
      case 'ticker':
      case 'ticker_lite':
        return tickerTold(inside, pair, topic.feed);
    }
  };
  return inside.feed<FuturesTopic>({
    key: ({ feed, symbol }) => `${feed} ${symbol}`,
    symbol: ({ symbol }) => symbol,
    harmable: ({ feed }) => feed === 'book',
    publisher,
  });
}
