// TLS in front of a port that speaks none: what comes in is passed on byte by byte, so the Host header stays the real one.
import { connect, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import { selfSigned } from './selfSigned.ts';

/** A door that is open. */
export interface TlsDoor {
  readonly port: number;
  /** What a client has to trust, PEM. */
  readonly cert: string;
  /** Ends every connection and the server. */
  close(): Promise<void>;
}

/**
 * Opens a TLS server on a free port of this machine.
 * @param port where the plain server listens on 127.0.0.1
 * @param names the host names of the certificate
 */
export function tlsDoor(port: number, names: readonly string[]): Promise<TlsDoor> {
  const { key, cert } = selfSigned(names, Date.now());
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  };
  const server = createServer({ key, cert }, (outside) => {
    const inside = connect(port, '127.0.0.1');
    keep(outside);
    keep(inside);
    outside.on('close', () => inside.destroy());
    inside.on('close', () => outside.end());
    outside.pipe(inside).pipe(outside);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || address === null) {
        reject(new Error('the door has no port'));
        return;
      }
      resolve({
        port: address.port,
        cert,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            for (const socket of open) socket.destroy();
          }),
      });
    });
  });
}
