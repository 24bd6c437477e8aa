import type { MarketTrade } from '../market/MarketTrade.ts';
import type { Market } from '../market/market.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Feed, Tell } from '../wire/Feed.ts';
import type { Topic } from '../wire/Topic.ts';
import { topicKey } from '../wire/topicKey.ts';
import type { Harm } from './Harm.ts';
import type { Publisher } from './Publisher.ts';
import { publisher } from './publishers.ts';

/** A topic that somebody listens to. */
interface Running {
  readonly topic: Topic;
  readonly publisher: Publisher;
  readonly tells: Set<Tell>;
}

/** A feed that tells what a market does. */
export interface LiveFeed extends Feed {
  /** After a step. @param trades of each symbol */
  publish(trades: ReadonlyMap<string, readonly MarketTrade[]>): void;
}

/**
 * One frame a topic and step, however many listen.
 * @param harm asked once a step for each symbol whose book somebody listens to
 */
export function liveFeed(market: Market, harm: (pair: SymbolMarket) => Harm | undefined): LiveFeed {
  const running = new Map<string, Running>();

  const start = (topic: Topic): Running => {
    const key = topicKey(topic);
    const known = running.get(key);
    if (known !== undefined) return known;
    const made = publisher(market, topic);
    if (made === undefined) throw new Error(`${key} was refused before`);
    const fresh = { topic, publisher: made, tells: new Set<Tell>() };
    running.set(key, fresh);
    return fresh;
  };

  return {
    refuses: (topic) =>
      'symbol' in topic && !market.pairs.has(topic.symbol)
        ? `Currency pair not supported ${topic.symbol}`
        : undefined,
    open(topic, snapshot, tell) {
      const one = start(topic);
      if (snapshot) tell(one.publisher.snapshot());
      one.tells.add(tell);
      return () => {
        one.tells.delete(tell);
        if (one.tells.size === 0 && running.get(topicKey(topic)) === one) running.delete(topicKey(topic));
      };
    },
    publish(trades) {
      const harms = new Map<string, Harm | undefined>();
      for (const { topic } of running.values()) {
        if (topic.channel !== 'book' || harms.has(topic.symbol)) continue;
        const pair = market.pairs.get(topic.symbol);
        if (pair !== undefined) harms.set(topic.symbol, harm(pair));
      }
      for (const { topic, publisher: made, tells } of running.values()) {
        const symbol = 'symbol' in topic ? topic.symbol : '';
        const text = made.update(trades.get(symbol) ?? [], harms.get(symbol));
        if (text !== undefined) for (const tell of tells) tell(text);
      }
    },
  };
}
