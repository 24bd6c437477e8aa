import { WebSocket } from 'ws';

/** How a connection ended. */
interface End {
  readonly code: number;
  readonly reason: string;
}

/** A bare client: what it heard, in order. */
export interface WsClient {
  readonly texts: readonly string[];
  say(message: object | string): void;
  /** Waits until so many texts fit. */
  heard(fits: (text: string) => boolean, times?: number): Promise<readonly string[]>;
  readonly ended: Promise<End>;
  readonly socket: WebSocket;
  leave(): Promise<End>;
}

/** Opens a connection; it is open, and the greeting may still be on its way. */
export async function wsClient(url: string): Promise<WsClient> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  const texts: string[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data: Buffer) => {
    texts.push(data.toString());
    for (const check of waiting) check();
  });
  const ended = new Promise<End>((resolve) => {
    socket.on('close', (code, reason) => {
      resolve({ code, reason: reason.toString() });
    });
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => undefined);
  return {
    texts,
    socket,
    ended,
    say(message) {
      socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    },
    heard: (fits, times = 1) =>
      new Promise((resolve) => {
        const check = (): void => {
          const found = texts.filter(fits);
          if (found.length < times) return;
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
      }),
    leave() {
      socket.close(1000);
      return ended;
    },
  };
}
