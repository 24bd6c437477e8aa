import { concatMap, defer, type Observable, type SchedulerLike, timer } from 'rxjs';
import { lane } from '../../../session/rest/lane.ts';

/** Lets calls pass one at a time, and the next no sooner than so long after the last one began. */
export type Pace = (everyMs: number) => <T>(source: Observable<T>) => Observable<T>;

/** A pace of its own: all that passes through it keeps it together. Who leaves while waiting takes no place. */
export function pace(scheduler: SchedulerLike): Pace {
  const turns = lane();
  let last = Number.NEGATIVE_INFINITY;
  return (everyMs) => (source) =>
    defer(() => {
      const waitMs = last + everyMs - scheduler.now();
      const go$ = defer(() => {
        last = scheduler.now();
        return source;
      });
      return waitMs > 0 ? timer(waitMs, scheduler).pipe(concatMap(() => go$)) : go$;
    }).pipe(turns.inTurn());
}
