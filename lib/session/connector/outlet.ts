import { type Observable, Subject } from 'rxjs';
import type { ChannelEvent } from '../../core/model/ChannelEvent.ts';

/** Where a topic's messages come out: shut until the server has acked. */
export interface Outlet {
  readonly events$: Observable<ChannelEvent<unknown>>;
  /** Acked: data may pass. */
  hold(epoch: number): void;
  /** Nothing passes until held again. @param since when it was good last, milliseconds */
  release(why: string, since: number): void;
  /** @returns did it pass? */
  push(kind: 'snapshot' | 'update', message: unknown): boolean;
  /** What an observer who comes now has to start with. */
  late(): ChannelEvent<unknown> | undefined;
  /** Does what was told last still stand? */
  stands(): boolean;
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

/** One Subject a topic, and what a late observer starts with. A hole in what was told is one gap, told when it ends. */
export function outlet({ snapshots, replaces, merge, now }: OutletOptions): Outlet {
  const subject = new Subject<ChannelEvent<unknown>>();
  let epoch = 0;
  let held = false;
  /** Have observers been promised what comes next? */
  let running = false;
  let lost: { readonly since: number; readonly why: string } | undefined;
  let latest: { readonly snapshot: unknown; readonly updates: unknown[] } | undefined;

  const merged = (): unknown => latest?.updates.reduce(merge, latest.snapshot);
  const stands = (): boolean => held && (!snapshots || latest !== undefined);
  const run = (): void => {
    running = true;
    if (lost === undefined) return;
    const { why, since } = lost;
    lost = undefined;
    subject.next({ type: 'gap', epoch, why, downMs: Math.max(0, now() - since) });
  };
  /** Takes the message into what is kept. @returns false: an update of nothing, its snapshot is still to come */
  const keep = (kind: 'snapshot' | 'update', message: unknown): boolean => {
    if (kind === 'snapshot' || (replaces && latest !== undefined))
      latest = { snapshot: message, updates: [] };
    else if (latest === undefined) return false;
    else {
      latest.updates.push(message);
      if (latest.updates.length >= mostUpdates) latest = { snapshot: merged(), updates: [] };
    }
    return true;
  };

  return {
    events$: subject,
    hold(newEpoch) {
      epoch = newEpoch;
      held = true;
      // without a snapshot the ack is all there is to wait for
      if (!snapshots) run();
    },
    release(why, since) {
      if (running) lost = { why, since };
      running = false;
      held = false;
      latest = undefined;
    },
    push(kind, message) {
      if (!held || (snapshots && !keep(kind, message))) return false;
      if (!running) run();
      subject.next({ type: kind, epoch, value: message });
      return true;
    },
    late() {
      if (!snapshots || latest === undefined) return undefined;
      latest = { snapshot: merged(), updates: [] };
      return { type: 'snapshot', epoch, value: latest.snapshot };
    },
    stands,
    silent: () => held && !stands(),
    fail(error) {
      subject.error(error);
    },
  };
}
