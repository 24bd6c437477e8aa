import type { FuturesChallenges } from './access/futuresChallenges.ts';
import type { FuturesGate } from './access/futuresGate.ts';
import type { Ids } from './access/ids.ts';
import type { SpotGate } from './access/spotGate.ts';
import type { Tokens } from './access/tokens.ts';
import type { House } from './house/House.ts';
import type { TopicFeed, TopicRules } from './live/topicFeed.ts';
import type { Random } from './market/random.ts';
import type { SymbolMarket } from './market/symbolMarket.ts';
import type { Subaccounts } from './Subaccounts.ts';

/** What every surface of a live exchange stands on. */
export interface Inside {
  readonly house: House;
  /** Spot pairs that are open, by rank. */
  readonly spot: readonly SymbolMarket[];
  /** Contracts that are open, by rank. */
  readonly contracts: readonly SymbolMarket[];
  readonly tokens: Tokens;
  readonly spotGate: SpotGate;
  readonly futuresGate: FuturesGate;
  readonly challenges: FuturesChallenges;
  readonly subaccounts: Subaccounts;
  readonly ids: Ids;
  /** For choices of the surfaces that the exchange leaves to chance. */
  readonly random: Random;
  /** Makes the feed of a protocol; once for each. */
  readonly feed: <T>(rules: TopicRules<T>) => TopicFeed<T>;
}
