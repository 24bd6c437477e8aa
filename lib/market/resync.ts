import { defer, type MonoTypeOperatorFunction, retry, type SchedulerLike, throwError, timer } from 'rxjs';
import { ChecksumError } from '../core/errors/ChecksumError.ts';

/** How often and how fast a book is asked for again; times in milliseconds. */
export interface ResyncOptions {
  /** Failures within `withinMs` that are borne. Default 5. */
  readonly max?: number;
  /** Default 60,000. */
  readonly withinMs?: number;
  /** Upper bound of the first wait; it doubles with each failure within the time. Default 100. */
  readonly base?: number;
  /** Upper bound of any wait. Default 5,000. */
  readonly cap?: number;
  readonly scheduler: SchedulerLike;
  readonly random: () => number;
}

/**
 * Asks for a book anew when its checksum fails, without touching any other. What happened is told in-band by the
 * source: a gap, then a snapshot. An error of another kind goes through, and so does one failure too many.
 * @param renew leaves the topic and asks the exchange for it again
 */
export const resync =
  <T>(
    renew: () => void,
    { max = 5, withinMs = 60_000, base = 100, cap = 5_000, scheduler, random }: ResyncOptions,
  ): MonoTypeOperatorFunction<T> =>
  (source) =>
    defer(() => {
      let failed: readonly number[] = [];
      return source.pipe(
        retry({
          delay: (error: unknown) => {
            const now = scheduler.now();
            failed = [...failed.filter((at) => now - at < withinMs), now];
            if (!(error instanceof ChecksumError) || failed.length > max) return throwError(() => error);
            renew();
            return timer(random() * Math.min(cap, base * 2 ** (failed.length - 1)), scheduler);
          },
        }),
      );
    });
