import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Topic } from '../wire/Topic.ts';

/** The exchange's words where a topic is of a pair that is not open here. */
export const refusesSymbol =
  (pairs: ReadonlyMap<string, SymbolMarket>) =>
  (topic: Topic): string | undefined =>
    'symbol' in topic && !pairs.has(topic.symbol) ? `Currency pair not supported ${topic.symbol}` : undefined;
