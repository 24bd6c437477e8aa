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
import { type RedialPolicy, redialPause } from './redialPause.ts';

/** How `reconnect` goes about it. */
export interface ReconnectOptions<T> {
  readonly policy: RedialPolicy;
  /** Does this value prove the line good? An open line that is kicked at once proves nothing. */
  readonly proves: (value: T) => boolean;
  /** Told before each wait. */
  readonly waiting: (error: unknown, ms: number) => void;
  readonly scheduler: SchedulerLike;
  readonly random: () => number;
}

/**
 * Subscribes to a line again when it errors, after a wait that grows with jitter and is reset by data; never
 * more often than the exchange's edge allows. An error that is not retryable goes through.
 */
export const reconnect =
  <T>({ policy, proves, waiting, scheduler, random }: ReconnectOptions<T>): MonoTypeOperatorFunction<T> =>
  (source) =>
    defer(() => {
      let failures = 0;
      let dialed: readonly number[] = [];
      const dial = defer(() => {
        dialed = [...dialed, scheduler.now()].slice(-policy.dials);
        return source;
      });
      return dial.pipe(
        tap((value) => {
          if (proves(value)) failures = 0;
        }),
        retryWhen((errors$) =>
          errors$.pipe(
            concatMap((error: unknown) => {
              if (!(error instanceof KrakenError) || !error.retryable) return throwError(() => error);
              failures += 1;
              const ms = redialPause(policy, failures, dialed, scheduler.now(), random());
              waiting(error, ms);
              return timer(ms, scheduler);
            }),
          ),
        ),
      );
    });
