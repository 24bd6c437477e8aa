import {
  BehaviorSubject,
  catchError,
  concat,
  defer,
  finalize,
  ignoreElements,
  map,
  merge,
  type Observable,
  of,
  Subject,
  switchMap,
  throwError,
  timer,
} from 'rxjs';
import { backoff } from '../../core/backoff.ts';
import { LineError } from '../../core/errors/LineError.ts';
import { reasonOf } from '../../core/reasonOf.ts';
import type { LineEvent } from '../../transport/LineEvent.ts';
import type { World } from '../../transport/World.ts';
import { dialPacer } from '../dialPacer.ts';
import type { LineStatus } from '../LineStatus.ts';
import type { RedialPolicy } from '../RedialPolicy.ts';
import { reconnect } from '../reconnect.ts';

/** What a kept line tells: the line's own events, and that it was lost. */
export type KeptEvent = LineEvent | { readonly type: 'lost'; readonly why: string };

/** What a kept line is made of. */
export interface KeptLineOptions {
  readonly url: string;
  readonly world: World;
  readonly redial: RedialPolicy;
  /** @returns did the event prove the line good? */
  readonly receive: (event: KeptEvent) => boolean;
  /** The line was let go. */
  readonly closed: () => void;
}

/** A line that is dialled again when it is lost. */
export interface KeptLine {
  /** One subscription holds the line; errors when it is gone for good. */
  readonly kept$: Observable<never>;
  readonly status$: Observable<LineStatus>;
  /** Says something on the line that is open now; without one it is not said at all, also not later. @returns was it said? */
  readonly send: (text: string) => boolean;
  /** Gives the line up, as if it had been lost. */
  readonly hangup: (why: string) => void;
}

/** Nobody told a code: the line was given up from this side. */
const givenUp = 1006;

/** Keeps one line: dials when subscribed to, again when lost, hangs up when unsubscribed from. */
export function keptLine({ url, world, redial, receive, closed }: KeptLineOptions): KeptLine {
  const { dial, scheduler, random } = world;
  const status$ = new BehaviorSubject<LineStatus>({ type: 'idle', epoch: 0 });
  const pacer = dialPacer(redial, () => scheduler.now());
  let epoch = 0;
  let current: { readonly outgoing$: Subject<string>; readonly given$: Subject<never> } | undefined;

  const dialed$ = defer(() => {
    pacer.note();
    const outgoing$ = new Subject<string>();
    const given$ = new Subject<never>();
    current = { outgoing$, given$ };
    status$.next({ type: 'dialing', epoch });
    return merge(dial(url)(outgoing$), given$).pipe(
      finalize(() => {
        current = undefined;
      }),
    );
  });

  /** Mostly at once; whoever comes and goes too often waits. */
  const one$ = defer(() => {
    const ms = pacer.wait();
    if (ms === 0) return dialed$;
    status$.next({ type: 'waiting', epoch, why: 'too many dials', retryInMs: ms });
    return timer(ms, scheduler).pipe(switchMap(() => dialed$));
  });

  const hear = (event: KeptEvent): boolean => {
    if (event.type === 'open') {
      epoch += 1;
      status$.next({ type: 'open', epoch });
    }
    return receive(event);
  };

  const kept$ = defer(() => {
    let over = false;
    const end = (status: LineStatus): void => {
      if (over) return;
      over = true;
      closed();
      status$.next(status);
    };
    return one$.pipe(
      // the line is closed before its loss is told: what is said in answer must not go out on it
      catchError((error: unknown) =>
        concat(
          of({ type: 'lost', why: reasonOf(error) } as const),
          throwError(() => error),
        ),
      ),
      map(hear),
      reconnect({
        pause: (failures) => Math.max(backoff(redial, failures, random()), pacer.wait()),
        proves: (proven) => proven,
        waiting: (error, retryInMs) => {
          status$.next({ type: 'waiting', epoch, why: reasonOf(error), retryInMs });
        },
        scheduler,
      }),
      ignoreElements(),
      // all is put away before observers hear of it: one that retries at once starts afresh
      catchError((error: unknown) => {
        end({ type: 'ended', epoch, why: reasonOf(error) });
        return throwError(() => error);
      }),
      finalize(() => {
        end({ type: 'idle', epoch });
      }),
    );
  });

  return {
    kept$,
    status$: status$.asObservable(),
    send(text) {
      if (current === undefined) return false;
      current.outgoing$.next(text);
      return true;
    },
    hangup: (why) => current?.given$.error(new LineError({ closeCode: givenUp, reason: why })),
  };
}
