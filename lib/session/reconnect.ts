import {
  concatMap,
  defer,
  type MonoTypeOperatorFunction,
  retryWhen,
  type SchedulerLike,
  tap,
  throwError,
  timer,
} from 'rxjs';
import { KrakenError } from '../core/errors/KrakenError.ts';

/** How `reconnect` goes about it. */
export interface ReconnectOptions<T> {
  /** How long to wait, milliseconds. @param failures in a row, at least 1 */
  readonly pause: (failures: number) => number;
  /** Does this value prove the line good? An open line that is kicked at once proves nothing. */
  readonly proves: (value: T) => boolean;
  /** Told before each wait. */
  readonly waiting: (error: unknown, ms: number) => void;
  readonly scheduler: SchedulerLike;
}

/**
 * Subscribes to a line again when it errors, after a pause that grows with the failures in a row; data ends the row.
 * An error that is not retryable goes through.
 */
export const reconnect =
  <T>({ pause, proves, waiting, scheduler }: ReconnectOptions<T>): MonoTypeOperatorFunction<T> =>
  (source) =>
    defer(() => {
      let failures = 0;
      return source.pipe(
        tap((value) => {
          if (proves(value)) failures = 0;
        }),
        retryWhen((errors$) =>
          errors$.pipe(
            concatMap((error: unknown) => {
              if (!(error instanceof KrakenError) || !error.retryable) return throwError(() => error);
              failures += 1;
              const ms = pause(failures);
              waiting(error, ms);
              return timer(ms, scheduler);
            }),
          ),
        ),
      );
    });
