import { defer, finalize, type Observable } from 'rxjs';

interface Entry<T> {
  readonly stream$: Observable<T>;
  observers: number;
}

/**
 * Streams by name: who observes a name that others observe gets the very same stream. Observers are counted, because
 * one that retries comes back to a stream that has just failed before the others have left it.
 */
export function sharedByName<T>(): (name: string, make: () => Observable<T>) => Observable<T> {
  const entries = new Map<string, Entry<T>>();
  return (name, make) =>
    defer(() => {
      const entry = entries.get(name) ?? { stream$: make(), observers: 0 };
      entries.set(name, entry);
      entry.observers += 1;
      return entry.stream$.pipe(
        finalize(() => {
          entry.observers -= 1;
          if (entry.observers === 0) entries.delete(name);
        }),
      );
    });
}
