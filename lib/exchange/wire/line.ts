// One connection: what is said on it goes through its faults, what is heard goes to its conversation.
import type { FaultDesk } from '../faults/faultDesk.ts';
import { type Mangler, mangler } from '../faults/mangle/mangler.ts';
import type { FrameMeta, Outgoing } from '../faults/mangle/Outgoing.ts';
import type { Door } from './Door.ts';
import type { Port } from './Port.ts';
import type { Talk } from './Talk.ts';
import type { SaidKind } from './TalkParts.ts';

/** What a line is made of. */
export interface LineParts {
  readonly id: number;
  readonly door: Door;
  readonly port: Port;
  readonly desk: FaultDesk;
  readonly unpaced: boolean;
  /** Exchange time, microseconds since 1970. */
  readonly now: () => number;
  /** Time of the clock, milliseconds. */
  readonly clockMs: () => number;
  /** Without what was skipped by advancing. */
  readonly livedMs: () => number;
  readonly silent: () => boolean;
  /** After a text really went out. */
  readonly told: (text: string, channel: string | undefined) => void;
  /** Chance has a say about each frame. */
  readonly chance: (line: Line) => void;
}

/** One connection. */
export interface Line {
  readonly id: number;
  readonly door: Door;
  readonly port: Port;
  readonly talk: Talk;
  readonly faults: Mangler;
  /** Says a text as it is, at once. */
  tell(text: string): void;
  /** Lets go what was held back and is due. */
  due(): void;
  /** Deaf and mute for good, and not closed. */
  dead: boolean;
  /** When the client last gave a sign of life, milliseconds; advanced time is not in it. */
  heardMs: number;
}

const metaOf = (said: SaidKind, channel: string | undefined, symbol: string | undefined): FrameMeta => {
  const kind = said === 'status' ? 'other' : said;
  if (channel === undefined) return symbol === undefined ? { kind } : { kind, symbol };
  return symbol === undefined ? { kind, channel } : { kind, channel, symbol };
};

const whole = (outgoing: Outgoing): string => {
  switch (outgoing.type) {
    case 'text':
      return outgoing.text;
    case 'fragments':
      return outgoing.parts.join('');
    case 'cut':
      return outgoing.whole;
  }
};

/** Opens a conversation on a port; it greets at once. */
export function openLine(parts: LineParts): Line {
  const { id, door, port, desk, now, clockMs, silent, told, chance } = parts;
  const faults = mangler({ struck: desk.count });
  const send = (all: readonly Outgoing[], channel?: string): void => {
    for (const outgoing of all) {
      if (line.dead || silent()) continue;
      told(whole(outgoing), channel);
      port.send(outgoing);
    }
  };
  const line: Line & { talk: Talk } = {
    id,
    door,
    port,
    faults,
    dead: false,
    heardMs: parts.livedMs(),
    talk: {
      hear: () => undefined,
      held: () => 0,
      beat: () => undefined,
      statusChanged: () => undefined,
      end: () => undefined,
    },
    tell(text) {
      send([{ type: 'text', text }]);
    },
    due() {
      send(faults.due(clockMs()));
    },
  };
  line.talk = door.protocol({
    connection: id,
    now,
    say(text, kind, channel, symbol) {
      if (line.dead || silent()) return;
      chance(line);
      send(faults.pass(text, metaOf(kind, channel, symbol), clockMs()), channel);
    },
    fault: (name) => desk.once(name) !== undefined,
    unpaced: parts.unpaced,
    close: port.close,
  });
  return line;
}
