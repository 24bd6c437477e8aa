import type { Asked } from '../rest/Asked.ts';
import type { FuturesBudget } from './Budget.ts';
import { careful } from './careful.ts';
import { counter } from './counter.ts';
import { endOf } from './endOf.ts';
import { futuresPools } from './futuresPools.ts';
import type { Ledger } from './Ledger.ts';
import { levelOf } from './levelOf.ts';
import type { Meter } from './Meter.ts';
import { slidingWindow } from './slidingWindow.ts';
import { unitsOf } from './unitsOf.ts';

/** The two budgets of a Futures account. */
export function futuresLedger(): Ledger {
  const { derivatives, history } = futuresPools;
  const pools = {
    derivatives: slidingWindow({ max: derivatives.max, ms: careful.span(derivatives.ms) }),
    history: counter({ max: history.max, decay: careful.rate(history.decay) }),
  } as const;
  const poolOf = ({ endpoint: { cost } }: Asked): 'derivatives' | 'history' =>
    cost.pool === 'history' ? 'history' : 'derivatives';
  const meterOf = (asked: Asked): Meter => pools[poolOf(asked)];

  return {
    lanes: (asked) => ({ pool: unitsOf(asked) > 0 ? poolOf(asked) : undefined, pairs: [] }),
    shortages(asked, now) {
      const units = unitsOf(asked);
      const meter = meterOf(asked);
      const waitMs = units > 0 ? meter.wait(units, now) : 0;
      return waitMs === 0 ? [] : [{ budget: poolOf(asked), pair: false, waitMs, stuck: meter.stuck(units) }];
    },
    excess(asked) {
      const cost = unitsOf(asked);
      const { max } = meterOf(asked);
      return cost > max ? { budget: poolOf(asked), cost, max } : undefined;
    },
    take(asked, now) {
      const ticket = Symbol();
      const meter = meterOf(asked);
      const units = unitsOf(asked);
      if (units > 0) meter.take(ticket, units, now);
      return {
        answered(_, when) {
          meter.settle(ticket, careful.answered(when));
        },
        failed(error, when) {
          const { lost, full } = endOf(error);
          meter.settle(ticket, lost ? careful.lost(when) : careful.answered(when));
          if (full !== undefined) meter.fill(when);
        },
        left(when) {
          meter.settle(ticket, careful.lost(when));
        },
      };
    },
    budget(now, waiting): FuturesBudget {
      return {
        side: 'futures',
        at: now,
        waiting,
        derivatives: levelOf(pools.derivatives, { points: derivatives.max, ms: derivatives.ms }, now),
        history: levelOf(pools.history, history.decay, now),
      };
    },
  };
}
