// Topics of one protocol: one publisher a topic, however many listen.
import type { MarketTrade } from '../market/MarketTrade.ts';
import type { Tell } from '../wire/Feed.ts';
import type { Harm } from './Harm.ts';
import type { Publisher } from './Publisher.ts';

/** What can be subscribed to in one protocol. */
export interface TopicRules<T> {
  /** One text for equal topics. */
  key(topic: T): string;
  /** The pair that the topic is told of; undefined: of no single one. */
  symbol(topic: T): string | undefined;
  /** Has it a checksum or a sequence that a fault can spoil? */
  harmable(topic: T): boolean;
  publisher(topic: T): Publisher;
}

/** A topic that somebody listens to. */
interface Running<T> {
  readonly topic: T;
  readonly publisher: Publisher;
  readonly tells: Set<Tell>;
}

/** Tells topics to whoever opened them. */
export interface TopicFeed<T> {
  /** Tells the snapshot at once if wanted, then what is new. @returns ends it */
  open(topic: T, snapshot: boolean, tell: Tell): () => void;
}

/** The side of a feed that is told of the market. */
export interface Publishing {
  /** Does anybody listen to something that a fault can spoil? */
  harmable(symbol: string): boolean;
  publish(symbol: string, trades: readonly MarketTrade[], harm: Harm | undefined): void;
}

/** @see TopicRules */
export function topicFeed<T>(rules: TopicRules<T>): TopicFeed<T> & Publishing {
  const running = new Map<string, Map<string, Running<T>>>();

  const start = (topic: T): Running<T> => {
    const symbol = rules.symbol(topic) ?? '';
    const key = rules.key(topic);
    const ofSymbol = running.get(symbol) ?? new Map<string, Running<T>>();
    running.set(symbol, ofSymbol);
    const known = ofSymbol.get(key);
    if (known !== undefined) return known;
    const fresh = { topic, publisher: rules.publisher(topic), tells: new Set<Tell>() };
    ofSymbol.set(key, fresh);
    return fresh;
  };

  return {
    open(topic, snapshot, tell) {
      const one = start(topic);
      if (snapshot) for (const text of one.publisher.snapshot()) tell(text);
      one.tells.add(tell);
      return () => {
        one.tells.delete(tell);
        const ofSymbol = running.get(rules.symbol(topic) ?? '');
        if (one.tells.size === 0 && ofSymbol?.get(rules.key(topic)) === one)
          ofSymbol.delete(rules.key(topic));
      };
    },
    harmable: (symbol) =>
      [...(running.get(symbol)?.values() ?? [])].some(({ topic }) => rules.harmable(topic)),
    publish(symbol, trades, harm) {
      const ofSymbol = running.get(symbol);
      if (ofSymbol === undefined) return;
      for (const { publisher, tells } of [...ofSymbol.values()])
        for (const text of publisher.update(trades, harm)) for (const tell of [...tells]) tell(text);
    },
  };
}
