import { type DecayingCount, decayingCount } from '../../access/decayingCount.ts';
import { meets } from '../../access/meets.ts';
import type { Tier } from '../../access/Tier.ts';
import type { Inside } from '../../Inside.ts';
import { level3Depths } from '../v2/level3/level3Depths.ts';
import { needsOf } from '../v2/trading/needsOf.ts';

/** Whom one line lets see single orders, and how much of them. */
export interface Level3Pass {
  /** Who asks, or the words against it. @param held does the line hold a subscription by this token? */
  enter(token: string, held: boolean): { readonly account: string } | string;
  /** @returns whether there was enough left of this second's points */
  spend(depth: number, account: string): boolean;
}

/** Points of a second, by what an account may. */
const budgets: Readonly<Record<Tier, number>> = { starter: 200, intermediate: 200, pro: 500 };

/** @param now microseconds since 1970  @see https://docs.kraken.com/exchange/api-reference/unified-ws/level3 */
export function level3Pass({ house, tokens }: Inside, now: () => number): Level3Pass {
  const counts = new Map<number, DecayingCount>();
  return {
    enter(token, held) {
      const holder = tokens.check(token, { held });
      if (holder === undefined || !house.accounts.has(holder.account)) return 'ESession:Invalid session';
      return meets(holder.permissions, needsOf('Level3')) ? holder : 'EGeneral:Permission denied';
    },
    spend(depth, account) {
      const points = budgets[house.account(account).tier];
      const count = counts.get(points) ?? decayingCount({ points, micros: 1_000_000 });
      counts.set(points, count);
      const cost = level3Depths.get(depth)?.cost ?? 0;
      if (count.read(now()) + cost > points) return false;
      count.add(cost, now());
      return true;
    },
  };
}
