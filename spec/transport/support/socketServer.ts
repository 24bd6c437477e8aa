import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { httpServer, type Loopback, loopback } from './loopback.ts';

/** A WebSocket server with what each of its connections does. */
export async function socketServer(
  onSocket: (socket: WebSocket, request: IncomingMessage) => void,
): Promise<Loopback> {
  const http = createServer();
  new WebSocketServer({ server: http }).on('connection', onSocket);
  return loopback(http);
}

const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** What accepts an upgrade. */
const accepted = (request: IncomingMessage): string =>
  [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}${magic}`)
      .digest('base64')}`,
    '\r\n',
  ].join('\r\n');

/** A server that accepts upgrades by hand: `first` goes out in the same write, and nothing is ever answered. */
export const rawServer = (
  first: Uint8Array,
  onSocket: (socket: Socket) => void = () => undefined,
): Promise<Loopback> =>
  httpServer((server) => {
    server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
      socket.write(Buffer.concat([Buffer.from(accepted(request)), first]));
      socket.resume();
      onSocket(socket);
    });
  });

/** A text frame of a server, as bytes; up to 125 of them. */
export const textFrame = (text: string): Uint8Array => Buffer.from([0x81, text.length, ...Buffer.from(text)]);
