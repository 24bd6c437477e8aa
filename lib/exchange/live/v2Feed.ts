import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Feed } from '../wire/Feed.ts';
import { refusesSymbol } from './refusesSymbol.ts';
import { type Publishing, topicFeed } from './topicFeed.ts';
import { v2Rules } from './v2Rules.ts';

/** The public topics of V2 over a market. @param now microseconds since 1970 */
export const v2Feed = (pairs: ReadonlyMap<string, SymbolMarket>, now: () => number): Feed & Publishing => ({
  ...topicFeed(v2Rules(pairs, now)),
  refuses: refusesSymbol(pairs),
});
