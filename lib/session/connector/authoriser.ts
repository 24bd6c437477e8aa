import {
  catchError,
  EMPTY,
  map,
  type Observable,
  of,
  retry,
  type SchedulerLike,
  Subject,
  switchMap,
  throwError,
  timer,
} from 'rxjs';
import { backoff } from '../../core/backoff.ts';
import { KrakenError } from '../../core/errors/KrakenError.ts';
import type { Frame } from '../../protocol/Frame.ts';
import type { World } from '../../transport/World.ts';
import type { Handshake } from './Handshake.ts';

/** How a line came to its authority, or why it has none. */
type Authority<A> =
  | { readonly type: 'given'; readonly auth: A }
  | { readonly type: 'denied'; readonly error: unknown };

/** Gets lines authorised, one try at a time. */
export interface Authoriser<A> {
  ask(fresh: boolean): void;
  /** The line is gone: what was under way is given up. */
  drop(): void;
  readonly authority$: Observable<Authority<A>>;
}

const pace = { base: 500, cap: 15_000 };

/** Tries again what may pass, for as long as the line stands; what will not is told. */
const persistent = <A>({ scheduler, random }: Pick<World, 'scheduler' | 'random'>) =>
  retry<A>({
    delay: (error: unknown, tries) =>
      error instanceof KrakenError && error.retryable
        ? timer(error.pauseMs + backoff(pace, tries, random()), scheduler)
        : throwError(() => error),
  });

/** @param handshake undefined where lines are never authorised: asking is denied then */
export function authoriser<A>(
  handshake: Handshake<A>,
  line: { readonly frames$: Observable<Frame>; readonly send: (text: string) => void },
  world: { readonly scheduler: SchedulerLike; readonly random: () => number },
): Authoriser<A> {
  const asked$ = new Subject<{ readonly fresh: boolean } | undefined>();
  return {
    ask(fresh) {
      asked$.next({ fresh });
    },
    drop() {
      asked$.next(undefined);
    },
    authority$: asked$.pipe(
      switchMap((asked) =>
        asked === undefined
          ? EMPTY
          : handshake({ ...line, ...asked }).pipe(
              persistent<A>(world),
              map((auth): Authority<A> => ({ type: 'given', auth })),
              catchError((error: unknown) => of<Authority<A>>({ type: 'denied', error })),
            ),
      ),
    ),
  };
}
