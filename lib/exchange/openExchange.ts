import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { checkOptions } from './checkOptions.ts';
import { control } from './control/control.ts';
import { withControl } from './control/withControl.ts';
import { doorOf } from './doors.ts';
import type { Exchange } from './Exchange.ts';
import type { ExchangeOptions } from './ExchangeOptions.ts';
import { exchangeOf } from './exchangeOf.ts';
import { restDoor } from './http/restDoor.ts';
import { openBox } from './openBox.ts';
import { readRecording } from './replay/readRecording.ts';
import { sockets } from './wire/sockets.ts';

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('the server has no port'));
    });
  });

const refuse = (socket: Duplex, status: number): void => {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

/**
 * Opens an exchange on this machine: Spot and Futures REST, WebSocket V1, V2, Unified and Futures over one state, on one port.
 * @throws {InputError} an option can not be, or the recording is none
 */
export async function openExchange(options: ExchangeOptions = {}): Promise<Exchange> {
  const checked = checkOptions(options);
  const recording = checked.replay === undefined ? undefined : await readRecording(checked.replay);
  const box = openBox(checked, recording);
  const ws = sockets(box.lines.connect);
  const server = createServer();
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => undefined);
    const status = box.refusal();
    const [path = ''] = (request.url ?? '').split('?');
    const door = doorOf(box.doors, path, request.headers.host ?? '');
    if (status !== undefined) refuse(socket, status);
    else if (door === undefined) refuse(socket, 404);
    else ws.upgrade(request, socket, head, door);
  });
  const port = await listen(server, checked.port).catch((error: unknown) => {
    box.end();
    ws.end();
    throw error;
  });
  const exchange = exchangeOf(
    box,
    `127.0.0.1:${port}`,
    () =>
      new Promise((resolve) => {
        box.end();
        ws.end();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  );
  const { speed } = checked;
  server.on('request', restDoor(withControl(box.rest, control({ box, exchange, speed }))));
  return exchange;
}
