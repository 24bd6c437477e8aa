import { finalize, type MonoTypeOperatorFunction, Observable, type Subscription } from 'rxjs';

/** Lets one subscription at a time through, in the order in which they came; one that leaves meanwhile is not made. */
export function inTurn<T>(): MonoTypeOperatorFunction<T> {
  const waiting = new Set<() => void>();
  let busy = false;
  const next = (): void => {
    const [first] = waiting;
    busy = first !== undefined;
    if (first === undefined) return;
    waiting.delete(first);
    first();
  };
  return (source) =>
    new Observable<T>((observer) => {
      let made: Subscription | undefined;
      const go = (): void => {
        made = source.pipe(finalize(next)).subscribe(observer);
      };
      waiting.add(go);
      if (!busy) next();
      return () => {
        waiting.delete(go);
        made?.unsubscribe();
      };
    });
}
