// Where all feeds hang: one tells them of a pair, and then what was told is forgotten.
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Harm } from './Harm.ts';
import { type Publishing, type TopicFeed, type TopicRules, topicFeed } from './topicFeed.ts';

/** All feeds of an exchange. */
export interface Board {
  hang(feed: Publishing): void;
  readonly feed: <T>(rules: TopicRules<T>) => TopicFeed<T>;
  /** Tells what stirred since the last time. */
  readonly publish: (pair: SymbolMarket) => void;
}

/** @param harm asked for each pair that stirred while somebody listens to something that can be spoilt */
export function board(harm: (pair: SymbolMarket) => Harm | undefined): Board {
  const feeds: Publishing[] = [];
  return {
    hang(feed) {
      feeds.push(feed);
    },
    feed(rules) {
      const feed = topicFeed(rules);
      feeds.push(feed);
      return feed;
    },
    publish(pair) {
      if (!pair.stirred()) return;
      const { symbol } = pair.listing;
      const spoilt = feeds.some((feed) => feed.harmable(symbol)) ? harm(pair) : undefined;
      const trades = pair.fresh();
      for (const feed of feeds) feed.publish(symbol, trades, spoilt);
      pair.forget();
    },
  };
}
