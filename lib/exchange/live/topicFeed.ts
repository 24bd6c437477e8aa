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
  /** Replaced, never changed: whoever listens to a text may open and end topics. */
  tells: readonly Tell[];
}

/** The topics of a symbol. */
interface OfSymbol<T> {
  readonly byKey: Map<string, Running<T>>;
  /** The same, in their order; replaced, never changed. */
  list: readonly Running<T>[];
  harmable: boolean;
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
  const running = new Map<string, OfSymbol<T>>();
  const list = (ofSymbol: OfSymbol<T>): void => {
    ofSymbol.list = [...ofSymbol.byKey.values()];
    ofSymbol.harmable = ofSymbol.list.some(({ topic }) => rules.harmable(topic));
  };

  const start = (topic: T): Running<T> => {
    const symbol = rules.symbol(topic) ?? '';
    const key = rules.key(topic);
    const ofSymbol = running.get(symbol) ?? {
      byKey: new Map<string, Running<T>>(),
      list: [],
      harmable: false,
    };
    running.set(symbol, ofSymbol);
    const known = ofSymbol.byKey.get(key);
    if (known !== undefined) return known;
    const fresh = { topic, publisher: rules.publisher(topic), tells: [] };
    ofSymbol.byKey.set(key, fresh);
    list(ofSymbol);
    return fresh;
  };

  return {
    open(topic, snapshot, tell) {
      const one = start(topic);
      if (snapshot) for (const text of one.publisher.snapshot()) tell(text);
      if (!one.tells.includes(tell)) one.tells = [...one.tells, tell];
      return () => {
        one.tells = one.tells.filter((other) => other !== tell);
        const ofSymbol = running.get(rules.symbol(topic) ?? '');
        if (one.tells.length > 0 || ofSymbol?.byKey.get(rules.key(topic)) !== one) return;
        ofSymbol.byKey.delete(rules.key(topic));
        list(ofSymbol);
      };
    },
    harmable: (symbol) => running.get(symbol)?.harmable ?? false,
    publish(symbol, trades, harm) {
      for (const one of running.get(symbol)?.list ?? [])
        for (const text of one.publisher.update(trades, harm)) for (const tell of one.tells) tell(text);
    },
  };
}
