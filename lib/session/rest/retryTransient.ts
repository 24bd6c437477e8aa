import { type MonoTypeOperatorFunction, retry, type SchedulerLike, throwError, timer } from 'rxjs';
import { backoff } from '../../core/backoff.ts';
import { KrakenError } from '../../core/errors/KrakenError.ts';

/** How often and how fast to try again; times in milliseconds. */
export interface RetryPolicy {
  /** Tries after the first. */
  readonly max: number;
  /** Upper bound of the first wait; it doubles with each. */
  readonly base: number;
  /** Upper bound of any wait. */
  readonly cap: number;
}

/** What `retryTransient` takes beside its policy. */
export interface RetryOptions extends RetryPolicy {
  readonly scheduler: SchedulerLike;
  readonly random: () => number;
}

/**
 * Tries again what may succeed a little later, and only that; for calls that are safe to repeat. The waits grow
 * exponentially, each drawn evenly from nothing to its upper bound, so that many clients do not come back together;
 * what was too fast waits longer.
 */
export const retryTransient =
  <T>({ max, base, cap, scheduler, random }: RetryOptions): MonoTypeOperatorFunction<T> =>
  (source) =>
    source.pipe(
      retry({
        count: max,
        delay: (error: unknown, attempt) =>
          error instanceof KrakenError && error.retryable
            ? timer(error.pauseMs * attempt + backoff({ base, cap }, attempt, random()), scheduler)
            : throwError(() => error),
      }),
    );
