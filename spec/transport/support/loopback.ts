import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';

/** A server on a free port of this machine, and how to be rid of it. */
export interface Loopback {
  readonly port: number;
  /** Every TCP connection so far. */
  readonly sockets: readonly Socket[];
  readonly stop: () => Promise<void>;
}

/** Listens on a free port; stopping drops what is still connected, so that nothing is left open. */
export async function loopback(server: Server): Promise<Loopback> {
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => {
    sockets.push(socket);
    // a peer that hangs up in the middle is what these specs are about
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    sockets,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** A server that takes connections and does with them what it is told. */
export const tcpServer = (onConnection: (socket: Socket) => void = () => undefined): Promise<Loopback> =>
  loopback(createTcpServer(onConnection));

/** A server of which specs write the answers byte by byte. */
export const httpServer = (set: (server: HttpServer) => void): Promise<Loopback> => {
  const server = createHttpServer();
  set(server);
  return loopback(server);
};

/** When the peer has let go of a connection, politely or not. */
export const hungUp = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    for (const event of ['end', 'close']) socket.once(event, () => resolve());
    socket.resume();
  });
