import { type Observable, Subject } from 'rxjs';
import type { ChannelEvent } from '../../core/model/ChannelEvent.ts';

/** Where a topic's messages come out: shut until the server has acked. */
export interface Outlet {
  readonly events$: Observable<ChannelEvent<unknown>>;
  /** Acked: data may pass. Tells the gap if there was data before. */
  hold(epoch: number): void;
  /** Nothing passes until held again. */
  release(why: string): void;
  /** @returns did it pass? */
  push(kind: 'snapshot' | 'update', message: unknown): boolean;
  /** What an observer who comes now has to start with. */
  late(): ChannelEvent<unknown> | undefined;
  /** Held, but its first snapshot has not come. */
  silent(): boolean;
  fail(error: unknown): void;
}

/** Updates kept unmerged: merging waits for a late observer, and few topics ever get one. More would outlive the young heap. */
const mostUpdates = 32;

/** What an outlet goes by. */
export interface OutletOptions {
  /** Must observers begin with a snapshot? */
  readonly snapshots: boolean;
  /** Does each update say all that a snapshot would? */
  readonly replaces: boolean;
  readonly merge: (snapshot: unknown, update: unknown) => unknown;
  readonly now: () => number;
}

/** One Subject a topic, and what a late observer starts with. */
export function outlet({ snapshots, replaces, merge, now }: OutletOptions): Outlet {
  const subject = new Subject<ChannelEvent<unknown>>();
  let epoch = 0;
  let held = false;
  let lost: { readonly at: number; readonly why: string } | undefined;
  let latest: { readonly snapshot: unknown; readonly updates: unknown[] } | undefined;

  const merged = (): unknown => latest?.updates.reduce(merge, latest.snapshot);

  return {
    events$: subject,
    hold(newEpoch) {
      epoch = newEpoch;
      held = true;
      if (lost === undefined) return;
      const gap = { type: 'gap', epoch, why: lost.why, downMs: now() - lost.at } as const;
      lost = undefined;
      subject.next(gap);
    },
    release(why) {
      if (held) lost ??= { at: now(), why };
      held = false;
      latest = undefined;
    },
    push(kind, message) {
      if (!held) return false;
      if (kind === 'snapshot') latest = { snapshot: message, updates: [] };
      else if (snapshots) {
        // an update of nothing: the snapshot is still to come
        if (latest === undefined) return false;
        if (replaces) latest = { snapshot: message, updates: [] };
        else latest.updates.push(message);
        if (latest.updates.length >= mostUpdates) latest = { snapshot: merged(), updates: [] };
      }
      subject.next({ type: kind, epoch, value: message });
      return true;
    },
    late() {
      if (!snapshots || latest === undefined) return undefined;
      latest = { snapshot: merged(), updates: [] };
      return { type: 'snapshot', epoch, value: latest.snapshot };
    },
    silent: () => held && snapshots && latest === undefined,
    fail(error) {
      subject.error(error);
    },
  };
}
