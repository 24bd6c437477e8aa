// The sockets: who is connected, what is said and heard on each line, and when a silent one is hung up.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Clock } from '../Clock.ts';
import type { FaultDesk } from '../faults/faultDesk.ts';
import { statusFrame } from '../frames/statusFrame.ts';
import type { Said } from '../Said.ts';
import { type Conversation, conversation } from './conversation.ts';
import type { Feed } from './Feed.ts';
import type { LineCounts } from './LineCounts.ts';
import { lastTexts } from './lastTexts.ts';

/** What the lines live on. */
export interface LinesParts {
  readonly feed: Feed;
  readonly clock: Clock;
  /** Time of the exchange, microseconds since 1970. */
  readonly now: () => number;
  readonly desk: FaultDesk;
  readonly heartbeatMs: number;
  readonly idleCloseMs: number;
}

/** All WebSocket connections. */
export interface Lines {
  /** Takes an HTTP upgrade over. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  readonly said: () => readonly Said[];
  readonly told: () => readonly Said[];
  readonly counts: () => LineCounts;
  readonly say: (text: string) => void;
  stall(on: boolean): void;
  close(code: number, reason: string): void;
  readonly drop: () => void;
  /** Ends it all: sockets and timers. */
  end(): void;
}

interface Line {
  readonly id: number;
  readonly socket: WebSocket;
  readonly talk: Conversation;
  /** @returns whether it was said */
  readonly tell: (text: string) => boolean;
  heardMs: number;
}

/** Longer texts of a client are refused by its close, 1009. */
const [mostBytes, mostSaid, mostTold] = [1_048_576, 10_000, 2_000];

const textOf = (data: RawData): string =>
  (Array.isArray(data)
    ? Buffer.concat(data)
    : Buffer.from(data instanceof ArrayBuffer ? new Uint8Array(data) : data)
  ).toString();

/** @see LinesParts */
export function lines({ feed, clock, now, desk, heartbeatMs, idleCloseMs }: LinesParts): Lines {
  // pongs of our own, because a stalled exchange has none
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: mostBytes,
    autoPong: false,
  });
  const open = new Set<Line>();
  const [said, told] = [lastTexts(mostSaid), lastTexts(mostTold)];
  let [connections, bookFrames, texts] = [0, 0, 0];
  let stalled = false;

  const forget = (line: Line): void => {
    open.delete(line);
    line.talk.end();
  };
  const destroyAll = (): void => {
    for (const line of [...open]) {
      // at once: its close is told only later
      forget(line);
      line.socket.terminate();
    }
  };

  const accept = (socket: WebSocket): void => {
    connections += 1;
    const id = connections;
    const tell = (text: string): boolean => {
      if (stalled || socket.readyState !== socket.OPEN) return false;
      texts += 1;
      told.add({ connection: id, text });
      socket.send(text);
      return true;
    };
    const talk = conversation({
      feed,
      now,
      say(text, topic) {
        if (tell(text) && topic?.channel === 'book') bookFrames += 1;
      },
      fault: (name) => desk.once(name) !== undefined,
    });
    const line: Line = { id, socket, talk, tell, heardMs: clock.now() };
    open.add(line);
    socket.on('message', (data) => {
      const text = textOf(data);
      said.add({ connection: id, text });
      if (stalled) return;
      line.heardMs = clock.now();
      talk.hear(text);
    });
    socket.on('ping', (data: Buffer) => {
      if (!stalled && socket.readyState === socket.OPEN) socket.pong(data);
    });
    // what is wrong with a socket is told by its close
    socket.on('error', () => undefined);
    socket.on('close', () => {
      forget(line);
    });
    tell(statusFrame(id));
  };

  const beats = clock.every(heartbeatMs, () => {
    for (const { talk, tell } of open) if (talk.held() > 0) tell('{"channel":"heartbeat"}');
  });
  const idle = clock.every(1_000, () => {
    if (stalled) return;
    for (const { socket, heardMs } of open)
      if (clock.now() - heardMs >= idleCloseMs) socket.close(1000, 'idle');
  });

  return {
    upgrade(request, socket, head) {
      server.handleUpgrade(request, socket, head, accept);
    },
    said: said.read,
    told: told.read,
    counts: () => ({
      connections,
      open: open.size,
      subscriptions: [...open].reduce((sum, { talk }) => sum + talk.held(), 0),
      bookFrames,
      texts,
    }),
    say(text) {
      desk.count('say');
      for (const { tell } of open) tell(text);
    },
    stall(on) {
      if (on && !stalled) desk.count('stall');
      stalled = on;
    },
    close(code, reason) {
      desk.count('close', open.size);
      for (const { socket } of open) socket.close(code, reason);
    },
    drop() {
      desk.count('drop', open.size);
      destroyAll();
    },
    end() {
      beats();
      idle();
      destroyAll();
      server.close();
    },
  };
}
