import { futuresChallenges } from '../access/futuresChallenges.ts';
import { futuresGate } from '../access/futuresGate.ts';
import { ids } from '../access/ids.ts';
import type { Keys } from '../access/Keys.ts';
import { spotGate } from '../access/spotGate.ts';
import { tokens } from '../access/tokens.ts';
import type { Tier } from '../house/Account.ts';
import type { AccountSeed } from '../house/AccountSeed.ts';
import { type OpenedHouse, openHouse } from '../house/openHouse.ts';
import type { Inside } from '../Inside.ts';
import { random } from '../market/random.ts';
import { seedOf } from '../market/seedOf.ts';
import type { SymbolMarket } from '../market/symbolMarket.ts';
import type { Board } from './board.ts';
import { subaccounts } from './subaccounts.ts';

/** What stands behind all surfaces is made of. */
export interface InsideParts {
  readonly pairs: ReadonlyMap<string, SymbolMarket>;
  readonly board: Board;
  readonly seed: number;
  readonly accounts: readonly AccountSeed[];
  readonly keys: Keys;
  /** Gives keys to an account that was opened later. */
  readonly opened: (account: { readonly name: string; readonly tier: Tier }) => void;
  /** Are the matching engine's counters watched? */
  readonly limits: boolean;
  /** A fault: is the next session taken for invalid? */
  readonly expired: () => boolean;
  /** Microseconds since 1970. */
  readonly now: () => number;
  /** The same of the clock, which goes at its own speed: sessions and REST counters live in it. */
  readonly clockNow: () => number;
}

/** The state behind every surface, and who may come to it. */
export function makeInside(parts: InsideParts): Inside & { readonly house: OpenedHouse } {
  const { pairs, board, seed, accounts, keys, opened, limits, expired, now, clockNow } = parts;
  const chanceOf = (what: string) => random(seedOf(seed, what));
  const names = ids(chanceOf('ids'));
  const house = openHouse({ pairs, accounts, ids: names, now, limits, stirred: board.publish });
  const issued = tokens({ now: clockNow, random: chanceOf('tokens') });
  const all = [...pairs.values()].sort((a, b) => a.listing.rank - b.listing.rank);
  return {
    house,
    spot: all.filter(({ listing }) => listing.contract === undefined),
    contracts: all.filter(({ listing }) => listing.contract !== undefined),
    tokens: {
      ...issued,
      check: (token, of) => (expired() ? undefined : issued.check(token, of)),
    },
    spotGate: spotGate({
      keys,
      now: clockNow,
      tier: (account) => house.accounts.get(account)?.tier ?? 'intermediate',
    }),
    futuresGate: futuresGate({ keys, now: clockNow }),
    challenges: futuresChallenges({ keys, random: chanceOf('challenges') }),
    subaccounts: subaccounts(house, opened),
    ids: names,
    random: chanceOf('surfaces'),
    feed: board.feed,
  };
}
