import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type CheckedOptions, checkOptions } from './checkOptions.ts';
import type { Exchange } from './Exchange.ts';
import type { ExchangeOptions } from './ExchangeOptions.ts';
import { type FaultDesk, faultDesk } from './faults/faultDesk.ts';
import { orderFaults } from './faults/orderFaults.ts';
import { restDoor } from './http/restDoor.ts';
import { liveStage } from './live/liveStage.ts';
import { readRecording } from './replay/readRecording.ts';
import { replayStage } from './replay/replayStage.ts';
import type { Stage } from './Stage.ts';
import { lines } from './wire/lines.ts';

async function stageOf(options: CheckedOptions, desk: FaultDesk): Promise<Stage> {
  const { replay, clock, replayFramesPerSecond } = options;
  return replay === undefined
    ? liveStage({ ...options, desk })
    : replayStage(await readRecording(replay), clock, replayFramesPerSecond);
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('the server has no port'));
    });
  });

const refuse = (socket: Duplex, status: number): void => {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

/**
 * Opens an exchange on this machine: the public half of WebSocket V2 and five public REST calls, on a port that is free.
 * @throws {InputError} an option can not be, or the recording is none
 */
export async function openExchange(options: ExchangeOptions = {}): Promise<Exchange> {
  const checked = checkOptions(options);
  const desk = faultDesk();
  const stage = await stageOf(checked, desk);
  const { venue, feed } = stage;
  const sockets = lines({ ...checked, feed, now: venue.now, desk });
  const rest = restDoor(venue, desk);

  const server = createServer(rest.listener);
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => undefined);
    const status = desk.once('refuseUpgrade');
    const [path] = (request.url ?? '').split('?');
    if (status !== undefined) refuse(socket, status);
    else if (path === '/v2') sockets.upgrade(request, socket, head);
    else refuse(socket, 404);
  });
  const port = await listen(server);

  return {
    wsUrl: `ws://127.0.0.1:${port}/v2`,
    restUrl: `http://127.0.0.1:${port}`,
    symbols: venue.listings.map(({ symbol }) => symbol),
    faults: orderFaults(desk, sockets, rest),
    now: () => venue.now() / 1_000,
    said: sockets.said,
    told: sockets.told,
    counts: sockets.counts,
    books: stage.books,
    candles: stage.candles,
    replayEnded: stage.replayEnded,
    close: () =>
      new Promise((resolve) => {
        stage.end();
        sockets.end();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
