import type { Clock } from '../../../lib/exchange/index.ts';

/** A clock whose hands are turned by the spec. */
export interface HandClock extends Clock {
  /** Lets time pass and calls what is due, in order. */
  turn(ms: number): void;
  /** How many timers run. */
  readonly running: () => number;
}

interface Timer {
  readonly ms: number;
  readonly act: () => void;
  due: number;
}

export function handClock(startMs: number = Date.UTC(2026, 10, 3, 9, 15, 20)): HandClock {
  const timers = new Set<Timer>();
  let now = startMs;
  return {
    now: () => now,
    every(ms, act) {
      const timer = { ms, act, due: now + ms };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    turn(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (next === undefined) break;
        now = next.due;
        next.due += next.ms;
        next.act();
      }
      now = end;
    },
    running: () => timers.size,
  };
}
