import { concatMap, defer, type SchedulerLike } from 'rxjs';
import { InputError } from '../../../core/errors/InputError.ts';
import type { Interval } from '../../../core/model/Interval.ts';
import { intervalMinutes } from '../../../core/model/intervalMinutes.ts';
import { candleSpan } from './candleSpan.ts';
import type { MarketHistory } from './MarketHistory.ts';
import { pace } from './pace.ts';
import { spanOf } from './spanOf.ts';
import { type Paced, tradeSpan } from './tradeSpan.ts';

const minutesOf: ReadonlyMap<string, number> = new Map(Object.entries(intervalMinutes));

/** @throws {InputError} there is no such interval */
function lengthOf(interval: Interval | number): number {
  const ms = typeof interval === 'number' ? interval : (minutesOf.get(interval) ?? Number.NaN) * 60_000;
  if (!Number.isSafeInteger(ms) || ms < 1)
    throw new InputError(
      `candles can not be ${interval} long`,
      `Give one of ${[...minutesOf.keys()].join(', ')}, or whole milliseconds.`,
    );
  return ms;
}

/** Histories that keep one pace together. */
export function historyOf(calls: Paced['calls'], scheduler: SchedulerLike): MarketHistory {
  const together = pace(scheduler);
  return {
    trades: (symbol, { everyMs = 1_000, ...range }) =>
      spanOf(range, calls).pipe(
        concatMap((span) => tradeSpan(symbol, span, { calls, pace: together(everyMs) })),
      ),
    candles: (symbol, interval, { empty = 'fill', everyMs = 1_000, ...range }) =>
      defer(() => {
        const making = { interval: lengthOf(interval), fills: empty === 'fill' };
        const name = typeof interval === 'number' ? undefined : interval;
        return spanOf(range, calls).pipe(
          concatMap((span) => candleSpan(symbol, span, making, name, { calls, pace: together(everyMs) })),
        );
      }),
  };
}
