// All connections of all protocols: who is there, what was said and told, and when a silent one is hung up.
import type { Clock } from '../Clock.ts';
import type { FaultDesk } from '../faults/faultDesk.ts';
import { isFrameFault } from '../faults/mangle/isFrameFault.ts';
import type { Fault, FrameFault, Opportunity } from '../faults/script/Fault.ts';
import type { Said } from '../Said.ts';
import type { Door } from './Door.ts';
import type { LineCounts } from './LineCounts.ts';
import { lastTexts } from './lastTexts.ts';
import { type Line, openLine } from './line.ts';
import type { Port } from './Port.ts';

/** What the lines live on. */
export interface LinesParts {
  readonly clock: Clock;
  /** Time in which a client can be silent, milliseconds: what was skipped by advancing does not count. */
  readonly livedMs: () => number;
  /** Lets everything happen that is due before somebody is heard. */
  readonly catchUp: () => void;
  /** Time of the exchange, microseconds since 1970. */
  readonly now: () => number;
  readonly desk: FaultDesk;
  readonly heartbeatMs: number;
  readonly idleCloseMs: number;
  /** Are requests a second counted? */
  readonly limits: boolean;
  /** Everything that was said (by clients) and told, as it happens. */
  readonly witness: (said: Said, by: 'client' | 'exchange', door: string) => void;
}

/** How much is going on at one door. */
interface DoorCounts {
  readonly door: string;
  readonly open: number;
  readonly subscriptions: number;
  /** Ever sent. */
  readonly texts: number;
}

/** The client's side of one connection, for whoever carries it. */
export interface LineEnd {
  hear(text: string): void;
  /** A WebSocket ping came. @returns whether it is to be answered */
  pinged(): boolean;
  /** The connection is gone. */
  readonly ended: () => void;
}

/** All connections. */
export interface Lines {
  readonly connect: (door: Door, port: Port) => LineEnd;
  readonly said: () => readonly Said[];
  readonly told: () => readonly Said[];
  readonly counts: () => LineCounts;
  /** The open lines of each door that was ever used. */
  readonly doors: () => readonly DoorCounts[];
  readonly say: (text: string) => void;
  stall(on: boolean): void;
  halfOpen(): void;
  close(code: number, reason: string): void;
  readonly drop: () => void;
  /** Every open line's next fitting frame; where there is none, the next line's. */
  order(fault: FrameFault): void;
  /** All is well again. */
  calm(): void;
  statusChanged(): void;
  /** Something could go wrong now that is no matter of one line. */
  opportunity(of: Opportunity): void;
  /** Chance is asked at each opportunity; `undefined` ends that. */
  chance(
    roll: ((opportunity: Opportunity) => Fault | undefined) | undefined,
    apply: (fault: Fault) => void,
  ): void;
  /** Ends it all: connections and timers. */
  end(): void;
}

const [mostSaid, mostTold] = [10_000, 2_000];

/** How often what was held back is looked after, milliseconds. */
const dueMs = 10;

/** @see LinesParts */
export function lines({
  clock,
  now,
  desk,
  livedMs,
  catchUp,
  heartbeatMs,
  idleCloseMs,
  limits,
  witness,
}: LinesParts): Lines {
  const open = new Set<Line>();
  const [said, told] = [lastTexts(mostSaid), lastTexts(mostTold)];
  const textsOf = new Map<string, number>();
  let [connections, bookFrames, texts, failures] = [0, 0, 0, 0];
  let stalled = false;
  let waiting: readonly FrameFault[] = [];
  let roll: (opportunity: Opportunity) => Fault | undefined = () => undefined;
  let apply: (fault: Fault) => void = () => undefined;

  const forget = (line: Line): void => {
    if (open.delete(line)) line.talk.end();
  };
  /** From here on nothing is told on it: when the client takes note does not count. */
  const hangUp = (line: Line, code: number, reason: string): void => {
    forget(line);
    line.port.close(code, reason);
  };
  const destroyAll = (): void => {
    for (const line of [...open]) {
      // at once: its close is told only later
      forget(line);
      line.port.destroy();
    }
  };
  const chanceOf = (opportunity: Opportunity, line?: Line): void => {
    const fault = roll(opportunity);
    if (fault === undefined) return;
    if (line !== undefined && isFrameFault(fault)) line.faults.order(fault);
    else apply(fault);
  };
  const limited = (line: Line): boolean => {
    if (desk.once('rateLimited') !== undefined) line.tell('{"Error":"Exceeded msg rate"}');
    else if (desk.once('busy') !== undefined) line.tell('{"error":"EService:Busy"}');
    else return false;
    return true;
  };

  const every = [
    clock.every(heartbeatMs, () => {
      for (const { talk } of [...open]) talk.beat();
    }),
    clock.every(1_000, () => {
      chanceOf('second');
      if (stalled) return;
      for (const line of [...open])
        if (!line.dead && livedMs() - line.heardMs >= idleCloseMs) hangUp(line, 1000, 'idle');
    }),
    clock.every(dueMs, () => {
      for (const line of open)
        if ((line.faults.nextMs() ?? Number.POSITIVE_INFINITY) <= clock.now()) line.due();
    }),
  ];

  return {
    connect(door, port) {
      catchUp();
      connections += 1;
      const id = connections;
      const line = openLine({
        id,
        door,
        port,
        desk,
        unpaced: !limits,
        now,
        clockMs: () => clock.now(),
        livedMs,
        silent: () => stalled,
        chance(of) {
          chanceOf('frame', of);
        },
        told(text, channel) {
          texts += 1;
          textsOf.set(door.name, (textsOf.get(door.name) ?? 0) + 1);
          if (channel?.startsWith('book') === true) bookFrames += 1;
          told.add({ connection: id, text });
          witness({ connection: id, text }, 'exchange', door.name);
        },
      });
      open.add(line);
      for (const fault of waiting) line.faults.order(fault);
      waiting = [];
      return {
        hear(text) {
          catchUp();
          said.add({ connection: id, text });
          witness({ connection: id, text }, 'client', door.name);
          if (stalled || line.dead || !open.has(line)) return;
          line.heardMs = livedMs();
          chanceOf('request', line);
          try {
            if (!limited(line)) line.talk.hear(text);
          } catch {
            failures += 1;
            hangUp(line, 1011, 'internal error');
          }
        },
        pinged() {
          if (stalled || line.dead) return false;
          if (door.pingsCount) line.heardMs = livedMs();
          return true;
        },
        ended() {
          forget(line);
        },
      };
    },
    said: said.read,
    told: told.read,
    counts: () => ({
      connections,
      open: open.size,
      subscriptions: [...open].reduce((sum, { talk }) => sum + talk.held(), 0),
      bookFrames,
      failures,
      texts,
    }),
    doors: () =>
      [...textsOf].map(([name, sent]) => {
        const own = [...open].filter(({ door }) => door.name === name);
        const subscriptions = own.reduce((sum, { talk }) => sum + talk.held(), 0);
        return { door: name, open: own.length, subscriptions, texts: sent };
      }),
    say(text) {
      desk.count('say');
      for (const line of open) line.tell(text);
    },
    stall(on) {
      if (on && !stalled) desk.count('stall');
      stalled = on;
    },
    halfOpen() {
      desk.count('halfOpen', open.size);
      for (const line of open) line.dead = true;
    },
    close(code, reason) {
      desk.count('close', open.size);
      for (const line of [...open]) hangUp(line, code, reason);
    },
    drop() {
      desk.count('drop', open.size);
      destroyAll();
    },
    order(fault) {
      if (open.size === 0) waiting = [...waiting, fault];
      for (const { faults } of open) faults.order(fault);
    },
    calm() {
      stalled = false;
      waiting = [];
      roll = () => undefined;
      for (const line of open) {
        line.dead = false;
        for (const outgoing of line.faults.calm(clock.now())) line.port.send(outgoing);
      }
    },
    statusChanged() {
      for (const { talk } of [...open]) talk.statusChanged();
    },
    opportunity(of) {
      catchUp();
      chanceOf(of);
    },
    chance(next, act) {
      roll = next ?? (() => undefined);
      apply = act;
    },
    end() {
      for (const stop of every) stop();
      destroyAll();
    },
  };
}
