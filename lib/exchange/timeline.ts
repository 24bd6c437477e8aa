// A clock that can be pushed on: what would have happened in between happens, in order.
import type { Clock } from './Clock.ts';

/** Time that goes by itself as its base does, and faster when it is told to. */
export interface Timeline extends Clock {
  /** Lets so many milliseconds pass at once. */
  advance(ms: number): void;
  /** Lets happen what is due by now. */
  readonly catchUp: () => void;
}

interface Timer {
  readonly ms: number;
  readonly act: () => void;
  due: number;
}

/** How often the base is asked, milliseconds; and how far behind it is caught up with step by step. */
const [pulseMs, mostBehindMs] = [10, 2_000];

/**
 * One order for all: timers that are due at the same moment act in the order in which they were made, and each sees
 * the moment that it is due at, whatever drives the clock.
 * @param base goes by itself
 */
export function timeline(base: Clock): Timeline {
  const timers = new Set<Timer>();
  let stopPulse: (() => void) | undefined;
  let ahead = 0;
  let moment: number | undefined;
  const now = (): number => moment ?? base.now() + ahead;

  const next = (end: number): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers)
      if (timer.due <= end && timer.due < (first?.due ?? Number.POSITIVE_INFINITY)) first = timer;
    return first;
  };
  const run = (end: number): void => {
    // whoever advances from inside is already under way
    if (moment !== undefined) return;
    for (let timer = next(end); timer !== undefined; timer = next(end)) {
      moment = timer.due;
      timer.due += timer.ms;
      try {
        timer.act();
      } finally {
        moment = undefined;
      }
    }
  };
  const pulse = (): void => {
    const end = base.now() + ahead;
    // a machine that slept does not live through all of its night
    for (const timer of timers)
      if (end - timer.due > mostBehindMs) timer.due += Math.floor((end - timer.due) / timer.ms) * timer.ms;
    run(end);
  };

  return {
    now,
    every(ms, act) {
      const timer: Timer = { ms, act, due: now() + ms };
      timers.add(timer);
      stopPulse ??= base.every(pulseMs, pulse);
      return () => {
        timers.delete(timer);
        if (timers.size > 0) return;
        stopPulse?.();
        stopPulse = undefined;
      };
    },
    catchUp: pulse,
    advance(ms) {
      const end = now() + ms;
      run(end);
      ahead = Math.max(ahead, end - base.now());
    },
  };
}
