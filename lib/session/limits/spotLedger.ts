import type { Asked } from '../rest/Asked.ts';
import type { SpotBudget } from './Budget.ts';
import { cancelAllDemand } from './cancelAllDemand.ts';
import { careful } from './careful.ts';
import { counter } from './counter.ts';
import type { Demand } from './Demand.ts';
import { deadMan } from './deadMan.ts';
import { demandOf } from './demandOf.ts';
import { endOf } from './endOf.ts';
import { engineMeters } from './engineMeters.ts';
import type { Ledger, Shortage } from './Ledger.ts';
import { levelOf } from './levelOf.ts';
import { orderDeed } from './orderDeed.ts';
import { orderMemory } from './orderMemory.ts';
import { spotTiers, type Tier } from './spotTiers.ts';
import { unitsOf } from './unitsOf.ts';

/** How long the exchange shuts out, milliseconds; each attempt starts it anew. */
const lockout = 900_000;

/** What a call that waits already may wait for a better price, milliseconds; and how often it looks for it. */
const moment = 250;
const step = 25;

/** Orders age while calls wait: right before an order is older, a call would pay for its youth all the same. */
const cheaperSoon = (now: Demand, soon: Demand): readonly Shortage[] =>
  [...now.pairs]
    .filter(([pair, points]) => points > (soon.pairs.get(pair) ?? 0))
    .map(([budget]) => ({ budget, pair: true, waitMs: step, stuck: false }));

/** The REST counter of a key, the matching engine's counters of its account, and the orders that were placed. */
export function spotLedger(tier: Tier): Ledger {
  const rule = spotTiers[tier].rest;
  const rest = counter({ max: rule.max, decay: careful.rate(rule.decay) });
  const engine = engineMeters(tier);
  const memory = orderMemory();
  const ownSwitch = deadMan();
  let lockedUntil = 0;

  const demand = (asked: Asked, now: number) => demandOf(asked, memory, now);
  /** The exchange may have cancelled everything meanwhile. */
  const catchUp = (now: number): void => {
    const gone = ownSwitch.due(now);
    if (gone === undefined) return;
    const ticket = Symbol();
    const taken = cancelAllDemand(memory, gone.from);
    engine.take(ticket, taken, now);
    engine.settle(ticket, taken, gone.until);
  };

  return {
    lanes(asked, now) {
      const { all, pairs } = demand(asked, now);
      return { pool: unitsOf(asked) > 0 ? 'spot' : undefined, pairs: all ? 'all' : [...pairs.keys()] };
    },
    shortages(asked, now, patient) {
      catchUp(now);
      const taken = demand(asked, now);
      const units = unitsOf(asked);
      const waitMs = units > 0 ? rest.wait(units, now) : 0;
      return [
        ...(now < lockedUntil
          ? [{ budget: 'lockout', pair: false, waitMs: lockedUntil - now, stuck: false }]
          : []),
        ...(waitMs > 0 ? [{ budget: 'spot', pair: false, waitMs, stuck: rest.stuck(units) }] : []),
        ...engine.shortages(taken, now),
        ...(patient && !taken.always ? cheaperSoon(taken, demand(asked, now + moment)) : []),
      ];
    },
    excess(asked, now) {
      const units = unitsOf(asked);
      if (units > rest.max) return { budget: 'spot', cost: units, max: rest.max };
      const { pairs, everywhere, always } = demand(asked, now);
      if (always) return undefined;
      const dear = [...pairs, ['every pair', 0] as const].find(
        ([, points]) => points + everywhere > engine.max,
      );
      return dear && { budget: dear[0], cost: dear[1] + everywhere, max: engine.max };
    },
    take(asked, now) {
      const ticket = Symbol();
      const taken = demand(asked, now);
      const units = unitsOf(asked);
      if (units > 0) rest.take(ticket, units, now);
      engine.take(ticket, taken, now);
      const deed = orderDeed(memory, asked);
      const switched =
        asked.endpoint.name === 'CancelAllOrdersAfter' ? ownSwitch.set(asked.wire, now) : undefined;
      const settle = (at: number): void => {
        rest.settle(ticket, at);
        engine.settle(ticket, taken, at);
      };
      return {
        answered(result, when) {
          const at = careful.answered(when);
          settle(at);
          deed.done(result, at);
          switched?.(true, at);
        },
        failed(error, when) {
          const { lost, ran, result, full, lockedOut } = endOf(error);
          const at = lost ? careful.lost(when) : careful.answered(when);
          settle(at);
          if (result === undefined) deed.failed(ran, at);
          else deed.done(result, at);
          if (ran !== 'no') switched?.(false, at);
          if (full === 'pool') rest.fill(when);
          if (full === 'pairs') engine.fill(taken, when);
          if (lockedOut) lockedUntil = Math.max(lockedUntil, at + careful.span(lockout));
        },
        left(when) {
          const at = careful.lost(when);
          settle(at);
          deed.failed('maybe', at);
          switched?.(false, at);
        },
      };
    },
    budget(now, waiting): SpotBudget {
      catchUp(now);
      return {
        side: 'spot',
        tier,
        at: now,
        waiting,
        rest: levelOf(rest, rule.decay, now),
        ...engine.levels(now),
        lockedUntil: now < lockedUntil ? lockedUntil : undefined,
      };
    },
  };
}
