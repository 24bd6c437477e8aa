import { defer, type MonoTypeOperatorFunction, share, startWith, tap } from 'rxjs';

/**
 * Shares a stream among its observers; who comes later starts with the last value, if there is one that still stands.
 * @param stands asked for each observer that comes later
 */
export const shareLatest =
  <T extends object>(stands: () => boolean): MonoTypeOperatorFunction<T> =>
  (source) => {
    let last: T | undefined;
    const shared$ = defer(() => {
      last = undefined;
      return source.pipe(
        tap((value) => {
          last = value;
        }),
      );
    }).pipe(share());
    return defer(() => (last !== undefined && stands() ? shared$.pipe(startWith(last)) : shared$));
  };
