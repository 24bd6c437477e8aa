import { type SchedulerLike, Subscription } from 'rxjs';
import type { Clock } from './Clock.ts';

/**
 * Time as a scheduler has it: with a virtual one, a day passes in seconds.
 * @param startMs what its zero is, milliseconds since 1970
 */
export const schedulerClock = (scheduler: SchedulerLike, startMs: number): Clock => ({
  now: () => startMs + scheduler.now(),
  every(ms, act) {
    const timers = new Subscription();
    const again = (): void => {
      const one = scheduler.schedule(() => {
        timers.remove(one);
        if (timers.closed) return;
        again();
        act();
      }, ms);
      timers.add(one);
    };
    again();
    return () => {
      timers.unsubscribe();
    };
  },
});
