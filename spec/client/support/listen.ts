import { filter, firstValueFrom, type Observable, ReplaySubject, skip } from 'rxjs';

/** Somebody who observes a stream. */
export interface Listener<T> {
  /** In order. */
  readonly told: readonly T[];
  /** Waits until so many of what was told fit; what was told before counts. @returns the last of them */
  heard<F extends T>(fits: (value: T) => value is F, times?: number): Promise<F>;
  heard(fits: (value: T) => boolean, times?: number): Promise<T>;
  leave(): void;
}

/** Observes from now on, and keeps all that is told. */
export function listen<T>(source$: Observable<T>): Listener<T> {
  const told: T[] = [];
  const all$ = new ReplaySubject<T>(Number.POSITIVE_INFINITY);
  all$.subscribe({ next: (value) => told.push(value), error: () => undefined });
  const listening = source$.subscribe(all$);
  return {
    told,
    heard: (fits: (value: T) => boolean, times = 1) =>
      firstValueFrom(all$.pipe(filter(fits), skip(times - 1))),
    leave() {
      listening.unsubscribe();
    },
  };
}
