import {
  concatMap,
  defer,
  type MonoTypeOperatorFunction,
  retry,
  type SchedulerLike,
  throwError,
  timer,
} from 'rxjs';
import { backoff } from '../core/backoff.ts';
import { ChecksumError } from '../core/errors/ChecksumError.ts';
import type { Gap } from '../core/model/Gap.ts';
import type { Book } from './Book.ts';

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
 * Asks for a book anew when its checksum fails, without touching any other. What happened is told in-band: whatever
 * the source tells while nobody listens, a gap stands between the last good book and the next one.
 * @param renew leaves the topic and asks the exchange for it again
 * @throws {ChecksumError} (in the stream) one failure too many; errors of another kind go through
 */
export const resync =
  (
    renew: () => void,
    { max = 5, withinMs = 60_000, base = 100, cap = 5_000, scheduler, random }: ResyncOptions,
  ): MonoTypeOperatorFunction<Book | Gap> =>
  (source) =>
    defer(() => {
      let failed: readonly number[] = [];
      let untoldSince: number | undefined;
      return source.pipe(
        retry({
          delay: (error: unknown) => {
            const now = scheduler.now();
            failed = [...failed.filter((at) => now - at < withinMs), now];
            if (!(error instanceof ChecksumError) || failed.length > max) return throwError(() => error);
            untoldSince ??= now;
            renew();
            return timer(backoff({ base, cap }, failed.length, random()), scheduler);
          },
        }),
        concatMap((told): readonly (Book | Gap)[] => {
          const since = untoldSince;
          untoldSince = undefined;
          if (since === undefined || told.type === 'gap') return [told];
          return [{ type: 'gap', epoch: told.epoch, why: 'checksum', downMs: scheduler.now() - since }, told];
        }),
      );
    });
