// The real ones: WebSocket connections on a server of this machine.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Door } from './Door.ts';
import type { LineEnd } from './lines.ts';
import type { Port } from './Port.ts';

/** Longer texts of a client are refused by its close, 1009; one who does not read is dropped when so much waits for it. */
const [mostBytes, mostWaiting] = [131_072, 33_554_432];

/** What a close frame can carry beside its code. */
const mostReason = 123;

const textOf = (data: RawData): string =>
  (Array.isArray(data)
    ? Buffer.concat(data)
    : Buffer.from(data instanceof ArrayBuffer ? new Uint8Array(data) : data)
  ).toString();

/** A frame whose header promises more than comes. */
function cutFrame(text: string, whole: string): Buffer {
  const size = Buffer.byteLength(whole);
  const header = size < 126 ? Buffer.from([0x81, size]) : Buffer.from([0x81, 126, size >>> 8, size & 255]);
  const long = Buffer.alloc(10);
  long[0] = 0x81;
  long[1] = 127;
  long.writeBigUInt64BE(BigInt(size), 2);
  return Buffer.concat([size > 65_535 ? long : header, Buffer.from(text)]);
}

/** Gathers what is said in one turn of the machine, so that it goes out by one call of the system. */
function gathering(raw: Duplex): { readonly begin: () => void; readonly end: () => void } {
  let corked = false;
  const end = (): void => {
    if (!corked) return;
    corked = false;
    raw.uncork();
  };
  return {
    begin() {
      if (corked) return;
      corked = true;
      raw.cork();
      process.nextTick(end);
    },
    end,
  };
}

const portOf = (socket: WebSocket, raw: Duplex, turn = gathering(raw)): Port => ({
  send(outgoing) {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > mostWaiting) {
      socket.terminate();
      return;
    }
    turn.begin();
    switch (outgoing.type) {
      case 'text':
        socket.send(outgoing.text);
        return;
      case 'fragments':
        for (const [index, part] of outgoing.parts.entries())
          socket.send(part, { fin: index === outgoing.parts.length - 1 });
        return;
      case 'cut':
        raw.write(cutFrame(outgoing.text, outgoing.whole), () => {
          raw.destroy();
        });
        return;
    }
  },
  close(code, reason) {
    socket.close(code, Buffer.from(reason).subarray(0, mostReason).toString());
  },
  destroy() {
    // what was said before it is out
    turn.end();
    socket.terminate();
  },
});

/** Takes HTTP upgrades over. */
export interface Sockets {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, door: Door): void;
  end(): void;
}

/** @param connect lets a connection in */
export function sockets(connect: (door: Door, port: Port) => LineEnd): Sockets {
  // pongs of our own, because a stalled exchange has none
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: mostBytes,
    autoPong: false,
  });
  return {
    upgrade(request, raw, head, door) {
      server.handleUpgrade(request, raw, head, (socket) => {
        const end = connect(door, portOf(socket, raw));
        socket.on('message', (data) => {
          end.hear(textOf(data));
        });
        socket.on('ping', (data: Buffer) => {
          if (end.pinged() && socket.readyState === socket.OPEN) socket.pong(data);
        });
        // what is wrong with a socket is told by its close
        socket.on('error', () => undefined);
        socket.on('close', () => {
          end.ended();
        });
      });
    },
    end() {
      server.close();
    },
  };
}
