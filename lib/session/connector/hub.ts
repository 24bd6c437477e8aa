import { merge, Observable, type SchedulerLike, Subject, share, take, timer } from 'rxjs';
import type { ChannelEvent } from '../../core/model/ChannelEvent.ts';
import type { Outlet } from './outlet.ts';

/** All observers of one topic. */
export interface Hub<T> {
  readonly topic: T;
  readonly outlet: Outlet;
  /** Shared: the first observer wants the topic, the last one lets it go after the linger; late ones start with a snapshot. */
  readonly events$: Observable<ChannelEvent<unknown>>;
  /** Is anybody observing, or does it only linger? */
  readonly observed: () => boolean;
  /** Ends the linger now. */
  readonly evict: () => void;
}

/** What a hub is made of. */
export interface HubOptions<T> {
  readonly topic: T;
  readonly outlet: Outlet;
  /** Keeps the line; errors when it is gone for good. */
  readonly line$: Observable<never>;
  /** The line is gone for good: nobody wants the topic any more. */
  readonly gone: (error: unknown) => void;
  readonly want: () => void;
  readonly unwant: () => void;
  readonly lingerMs: number;
  readonly scheduler: SchedulerLike;
}

/** Ref-counts a topic: nothing else keeps a list of what is wanted. */
export function hub<T>({
  topic,
  outlet,
  line$,
  gone,
  want,
  unwant,
  lingerMs,
  scheduler,
}: HubOptions<T>): Hub<T> {
  const evicted$ = new Subject<void>();
  let observers = 0;
  const source$ = new Observable<ChannelEvent<unknown>>((observer) => {
    const events = outlet.events$.subscribe(observer);
    want();
    const line = line$.subscribe({ error: gone });
    return () => {
      events.unsubscribe();
      unwant();
      line.unsubscribe();
    };
  });
  const shared$ = source$.pipe(
    share({ resetOnRefCountZero: () => merge(timer(lingerMs, scheduler), evicted$).pipe(take(1)) }),
  );
  return {
    topic,
    outlet,
    events$: new Observable((observer) => {
      // counted first: whatever it does when it gets its snapshot, it is here
      observers += 1;
      const late = outlet.late();
      if (late !== undefined) observer.next(late);
      const events = shared$.subscribe(observer);
      return () => {
        observers -= 1;
        events.unsubscribe();
      };
    }),
    observed: () => observers > 0,
    evict() {
      evicted$.next();
    },
  };
}
