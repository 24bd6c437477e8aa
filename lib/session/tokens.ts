import {
  catchError,
  defer,
  distinctUntilChanged,
  expand,
  map,
  type Observable,
  of,
  ReplaySubject,
  type SchedulerLike,
  share,
  switchMap,
  take,
  tap,
  timer,
} from 'rxjs';

/** A token of the exchange, as it is told. */
export interface TokenFacts {
  readonly token: string;
  /** From now on, seconds. */
  readonly expires: number;
}

/** Tokens for lines. */
export interface Tokens {
  /**
   * The token that is good now, and each that takes its place, for as long as it is subscribed to. However many lines
   * want one, it is asked for once.
   * @param fresh the one from before is not good any more
   */
  token$(fresh: boolean): Observable<string>;
}

interface Kept {
  readonly token: string;
  readonly gotMs: number;
  readonly lastsMs: number;
}

/** A new one is got when this share of the time of the old one is over. */
const half = 0.5;

/** Between tries to renew a token that still has time, milliseconds. */
const againMs = 30_000;

/** @param call$ asks the exchange for a token; each subscription is a call */
export function tokens(call$: Observable<TokenFacts>, scheduler: SchedulerLike): Tokens {
  let kept: Kept | undefined;
  const asked$ = defer(() => call$).pipe(
    map(({ token, expires }): Kept => ({ token, gotMs: scheduler.now(), lastsMs: expires * 1_000 })),
    tap((got) => {
      kept = got;
    }),
    share({ connector: () => new ReplaySubject(1) }),
  );
  const young = ({ gotMs, lastsMs }: Kept): boolean => scheduler.now() - gotMs < lastsMs * half;
  const got = (fresh: boolean): Observable<Kept> =>
    defer(() => (kept !== undefined && !fresh && young(kept) ? of(kept) : asked$));
  const renewed = (one: Kept): Observable<Kept> =>
    timer(Math.max(one.gotMs + one.lastsMs * half - scheduler.now(), againMs), scheduler).pipe(
      switchMap(() => got(false)),
      // the old one has time left: it stays until a new one comes
      catchError(() => of(one)),
    );
  return {
    token$: (fresh) =>
      got(fresh).pipe(
        take(1),
        expand(renewed),
        map(({ token }) => token),
        distinctUntilChanged(),
      ),
  };
}
