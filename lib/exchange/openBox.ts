// An exchange without sockets: its state, its doors, its faults. Real sockets and virtual time both stand on it.
import { InputError } from '../core/errors/InputError.ts';
import type { BoxAccount } from './AccountOptions.ts';
import type { CheckedOptions } from './checkOptions.ts';
import type { DoorName } from './doors.ts';
import type { TrueBook } from './Exchange.ts';
import type { Faults } from './faults/Faults.ts';
import { faultDesk } from './faults/faultDesk.ts';
import { orderFaults } from './faults/orderFaults.ts';
import { futuresRest } from './futures/rest/futuresRest.ts';
import { futuresWire } from './futures/wire/futuresWire.ts';
import type { RestSurface } from './http/Call.ts';
import { type RestDesk, restDesk } from './http/restDesk.ts';
import { spotRest } from './http/spot/spotRest.ts';
import { venueRest } from './http/venueRest.ts';
import type { Inside } from './Inside.ts';
import { liveStage } from './live/liveStage.ts';
import type { OrderScripts } from './orderScript/orderScripts.ts';
import type { Recording } from './replay/Recording.ts';
import { replayStage } from './replay/replayStage.ts';
import type { Stage } from './Stage.ts';
import { type Timeline, timeline } from './timeline.ts';
import type { Witness } from './Witness.ts';
import type { Door } from './wire/Door.ts';
import type { Feed } from './wire/Feed.ts';
import { type Lines, lines } from './wire/lines.ts';
import type { Protocol } from './wire/TalkParts.ts';
import { unified } from './wire/unified/unified.ts';
import { v1Protocols } from './wire/v1/v1Protocols.ts';
import { v2 } from './wire/v2/v2.ts';
import { v2Replay } from './wire/v2/v2Replay.ts';

/** All of an exchange but its way in. */
export interface Box {
  readonly stage: Stage;
  /** Undefined while a recording plays. */
  readonly inside: Inside | undefined;
  readonly accounts: readonly BoxAccount[];
  readonly doors: Readonly<Partial<Record<DoorName, Door>>>;
  readonly lines: Lines;
  readonly rest: RestDesk;
  readonly faults: Faults;
  readonly clock: Timeline;
  readonly witness: (listener: Witness) => () => void;
  /** @returns the status that an upgrade is refused with, or undefined: it is let in */
  readonly refusal: () => number | undefined;
  readonly books: (symbol: string) => TrueBook;
  /** Scripts for orders to come; undefined while a recording plays. */
  readonly scripts: OrderScripts | undefined;
  end(): void;
}

const door = (name: DoorName, protocol: Protocol, pingsCount = false): Door => ({
  name,
  protocol,
  pingsCount,
});

/** @param recording plays in place of a market  @throws {InputError} a balance is none */
export function openBox(options: CheckedOptions, recording?: Recording): Box {
  const { replayFramesPerSecond } = options;
  const clock = timeline(options.clock);
  const desk = faultDesk();
  let skewMs = 0;
  const live =
    recording === undefined ? liveStage({ ...options, clock, desk, skewMs: () => skewMs }) : undefined;
  const stage: Stage = live ?? replayOf(recording, clock, replayFramesPerSecond);
  const { venue } = stage;
  const listeners = new Set<Witness>();
  const marketMs = (): number => venue.now() / 1_000;
  const tell: Witness = (what) => {
    for (const listener of listeners)
      try {
        listener(what);
      } catch (error) {
        // what a listener throws is its own affair, and none of the client's whose request it saw
        queueMicrotask(() => {
          throw error;
        });
      }
  };

  const sockets = lines({
    ...options,
    clock,
    livedMs: () => options.clock.now(),
    catchUp: clock.catchUp,
    now: venue.now,
    desk,
    witness({ connection, text }, by, name) {
      if (listeners.size > 0) tell({ type: 'text', at: marketMs(), by, connection, door: name, text });
    },
  });
  const surfaces: readonly RestSurface[] =
    live === undefined ? [venueRest(venue)] : [spotRest(live.inside, venue), futuresRest(live.inside)];
  const rest = restDesk({
    surfaces,
    desk,
    clock,
    chance() {
      sockets.opportunity('http');
    },
    catchUp: clock.catchUp,
    witness({ method, path, query, body }, { status, body: answer } = { status: 0, body: '' }) {
      if (listeners.size === 0) return;
      const text = typeof answer === 'string' ? answer : `${answer.length} bytes`;
      tell({ type: 'http', at: marketMs(), method, path, query, body, status, answer: text });
    },
  });
  const faults = orderFaults({
    desk,
    lines: sockets,
    rest,
    clock,
    setStatus(status) {
      if (live === undefined || live.inside.house.status() === status) return;
      live.inside.house.setStatus(status);
      sockets.statusChanged();
    },
    setSkew(ms) {
      skewMs = ms;
    },
  });

  return {
    stage,
    inside: live?.inside,
    accounts: live?.accounts ?? [],
    doors: live === undefined ? { v2: door('v2', v2Replay(stage.feed)) } : doorsOf(live.inside, stage.feed),
    lines: sockets,
    rest,
    faults,
    clock,
    witness(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    refusal() {
      sockets.opportunity('upgrade');
      return desk.once('refuseUpgrade');
    },
    books: stage.books,
    scripts: live?.inside.house.scripts,
    end() {
      faults.end();
      rest.end();
      stage.end();
      sockets.end();
    },
  };
}

function replayOf(recording: Recording | undefined, clock: Timeline, framesPerSecond: number): Stage {
  if (recording === undefined)
    throw new InputError('there is no recording', 'Give the path of one: { replay }.');
  return replayStage(recording, clock, framesPerSecond);
}

function doorsOf(inside: Inside, feed: Feed): Readonly<Record<DoorName, Door>> {
  const [one, two, together] = [v1Protocols(inside), v2(inside, feed), unified(inside)];
  return {
    v2: door('v2', two.public),
    v2Private: door('v2Private', two.private),
    l3: door('l3', two.level3),
    v1: door('v1', one.public),
    v1Private: door('v1Private', one.private),
    unifiedPublic: door('unifiedPublic', together.public),
    unifiedPrivate: door('unifiedPrivate', together.private),
    futuresWs: door('futuresWs', futuresWire(inside), true),
  };
}
