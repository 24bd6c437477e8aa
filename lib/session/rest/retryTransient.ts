import { type MonoTypeOperatorFunction, retry, type SchedulerLike, throwError, timer } from 'rxjs';
import { backoff } from '../../core/backoff.ts';
import { KrakenError } from '../../core/errors/KrakenError.ts';
import { LimitedError } from '../../core/errors/LimitedError.ts';

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

/** A refused nonce gets one fresh one, and who wants to be refused by the limits is. */
const maySucceed = (error: KrakenError, attempt: number): boolean =>
  error.retryable && !(error instanceof LimitedError) && (error.category !== 'nonce' || attempt === 1);

/**
 * Tries again what may succeed a little later, and only that; for calls that are safe to repeat. The waits grow
 * exponentially, each drawn evenly from nothing to its upper bound, so that many clients do not come back together;
 * what the exchange wants to pause waits so much longer. A nonce that is refused twice is used by someone else too.
 */
export const retryTransient =
  <T>({ max, base, cap, scheduler, random }: RetryOptions): MonoTypeOperatorFunction<T> =>
  (source) =>
    source.pipe(
      retry({
        count: max,
        delay: (error: unknown, attempt) =>
          error instanceof KrakenError && maySucceed(error, attempt)
            ? timer(error.pauseMs + backoff({ base, cap }, attempt, random()), scheduler)
            : throwError(() => error),
      }),
    );
