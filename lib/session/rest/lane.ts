import { finalize, type MonoTypeOperatorFunction, Observable, type Subscription } from 'rxjs';

/** A way for one at a time. */
export interface Lane {
  /** Lets one subscription at a time through, in the order in which they came; one that leaves meanwhile is not made. */
  inTurn<T>(): MonoTypeOperatorFunction<T>;
}

/** A lane of its own: all that passes through its `inTurn` goes one after the other. */
export function lane(): Lane {
  const waiting = new Set<() => void>();
  let busy = false;
  let draining = false;
  // a loop, not a recursion: thousands that end at once would overflow the stack
  const drain = (): void => {
    if (draining) return;
    draining = true;
    for (const go of waiting) {
      if (busy) break;
      waiting.delete(go);
      busy = true;
      go();
    }
    draining = false;
  };
  const free = (): void => {
    busy = false;
    drain();
  };
  return {
    inTurn:
      <T>(): MonoTypeOperatorFunction<T> =>
      (source) =>
        new Observable<T>((observer) => {
          let made: Subscription | undefined;
          const go = (): void => {
            made = source.pipe(finalize(free)).subscribe(observer);
          };
          waiting.add(go);
          drain();
          return () => {
            waiting.delete(go);
            made?.unsubscribe();
          };
        }),
  };
}
