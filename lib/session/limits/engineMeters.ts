import type { SpotBudget } from './Budget.ts';
import { careful } from './careful.ts';
import { type Counter, counter } from './counter.ts';
import type { Demand } from './Demand.ts';
import type { Shortage } from './Ledger.ts';
import { levelOf } from './levelOf.ts';
import type { Ticket } from './Meter.ts';
import { spotTiers, type Tier } from './spotTiers.ts';

/** The matching engine's counters of an account, one for each pair. */
export interface EngineMeters {
  readonly max: number;
  shortages(demand: Demand, now: number): readonly Shortage[];
  take(ticket: Ticket, demand: Demand, now: number): void;
  settle(ticket: Ticket, demand: Demand, at: number): void;
  /** The exchange says that the counters of these pairs are full. */
  fill(demand: Demand, now: number): void;
  levels(now: number): Pick<SpotBudget, 'pairs' | 'otherPairs'>;
}

/** How often pairs are looked through for those that are at zero, milliseconds. */
const pause = 1_000;

/** Pairs are kept while their counter is not at zero. */
export function engineMeters(tier: Tier): EngineMeters {
  const { max, decay } = spotTiers[tier].engine;
  // what is asked of orders whose pair is not known counts for each pair, also for those that come later
  const anyPair = counter({ max, decay: careful.rate(decay) });
  const meters = new Map<string, Counter>();

  const all = (): readonly Counter[] => [anyPair, ...meters.values()];
  let pruned = 0;
  const prune = (now: number): void => {
    pruned = now;
    for (const [pair, meter] of meters) if (meter.idle(now)) meters.delete(pair);
  };
  const meterOf = (pair: string, now: number): Counter => {
    const meter = meters.get(pair) ?? anyPair.copy(now);
    meters.set(pair, meter);
    return meter;
  };

  return {
    max,
    shortages({ pairs, everywhere, always }, now) {
      if (always) return [];
      const asked = new Map([...(everywhere > 0 ? meters.keys() : [])].map((pair) => [pair, everywhere]));
      for (const [pair, points] of pairs) asked.set(pair, points + everywhere);
      const shortages = [...asked].flatMap(([pair, points]) => {
        const meter = meters.get(pair) ?? anyPair;
        const waitMs = points > 0 ? meter.wait(points, now) : 0;
        return waitMs === 0 ? [] : [{ budget: pair, pair: true, waitMs, stuck: meter.stuck(points) }];
      });
      const waitMs = everywhere > 0 && pairs.size === 0 ? anyPair.wait(everywhere, now) : 0;
      const stuck = anyPair.stuck(everywhere);
      return waitMs === 0 ? shortages : [...shortages, { budget: 'every pair', pair: true, waitMs, stuck }];
    },
    take(ticket, { pairs, everywhere }, now) {
      if (Math.abs(now - pruned) >= pause) prune(now);
      const charged = [...pairs].filter(([, points]) => points > 0);
      for (const [pair] of charged) meterOf(pair, now);
      if (everywhere > 0) for (const meter of all()) meter.take(ticket, everywhere, now);
      for (const [pair, points] of charged) meterOf(pair, now).take(ticket, points + everywhere, now);
    },
    settle(ticket, { pairs, everywhere }, at) {
      if (everywhere > 0) for (const meter of all()) meter.settle(ticket, at);
      else for (const pair of pairs.keys()) meters.get(pair)?.settle(ticket, at);
    },
    fill({ pairs, everywhere }, now) {
      const named = [...pairs.keys()].map((pair) => meterOf(pair, now));
      for (const meter of everywhere > 0 ? all() : named) meter.fill(now);
    },
    levels(now) {
      prune(now);
      const pairs = [...meters].map(([pair, meter]) => [pair, levelOf(meter, decay, now)] as const);
      return { pairs: Object.fromEntries(pairs), otherPairs: levelOf(anyPair, decay, now) };
    },
  };
}
