import { type MonoTypeOperatorFunction, type SchedulerLike, throwError, timeout } from 'rxjs';
import { DeadlineError } from '../../core/errors/DeadlineError.ts';

/** Gives an answer so many milliseconds, from subscribing on. @throws {DeadlineError} it did not come */
export const deadline = <T>(
  endpoint: string,
  ms: number,
  scheduler: SchedulerLike,
): MonoTypeOperatorFunction<T> =>
  timeout({ each: ms, scheduler, with: () => throwError(() => new DeadlineError(endpoint, ms)) });
