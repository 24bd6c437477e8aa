import { asyncScheduler, type SchedulerLike } from 'rxjs';

/**
 * The scheduler of the machine by a clock that is never set back: whole milliseconds since 1970 as they were when the
 * process began, and from there on by the steady clock.
 */
export const monotonicScheduler: SchedulerLike = {
  now: () => Math.floor(performance.timeOrigin + performance.now()),
  schedule: asyncScheduler.schedule.bind(asyncScheduler),
};
