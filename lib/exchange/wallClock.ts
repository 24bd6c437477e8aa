import type { Clock } from './Clock.ts';

/** The clock of the machine: the only place of this room with real time in it. */
export const wallClock: Clock = {
  now: () => Date.now(),
  every(ms, act) {
    const timer = setInterval(act, ms);
    return () => {
      clearInterval(timer);
    };
  },
};
