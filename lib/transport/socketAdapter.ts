import { reasonOf } from '../core/reasonOf.ts';
import type { OpenSocket, RawSocket } from './platform/RawSocket.ts';
import type { SocketLike } from './rxWebSocket.ts';

/** What a socket may cost: milliseconds to open, bytes that wait to be sent. */
export interface SocketLimits {
  readonly openMs: number;
  readonly maxBuffered: number;
}

/**
 * Stands between the package and a raw socket, and keeps what the package forgets: its own errors say nothing
 * of the close code, it ignores the close after an error, a send that throws would end the process, and it
 * goes on listening to a socket that it has closed.
 * @param end told how the line ended; the package's own handlers for that are never called
 * @throws whatever `makeSocket` throws
 */
export function socketAdapter(
  makeSocket: OpenSocket,
  url: string,
  { openMs, maxBuffered }: SocketLimits,
  end: (closeCode: number, reason: string) => void,
): SocketLike {
  const socket: SocketLike = {
    onopen: null,
    onclose: null,
    onmessage: null,
    onerror: null,
    close() {
      socket.onopen = null;
      socket.onmessage = null;
      raw.close();
    },
    send(data) {
      // a socket that closes drops what it is given: the end of the line is on its way and tells
      if (!raw.open()) return;
      try {
        raw.send(String(data));
      } catch (error) {
        end(1006, `send failed: ${reasonOf(error)}`);
        return;
      }
      const waiting = raw.buffered();
      if (waiting > maxBuffered) end(1006, `the peer does not read: ${waiting} bytes wait`);
    },
  };
  const raw: RawSocket = makeSocket(
    url,
    {
      opened: () => socket.onopen?.({}),
      heard: (data) => socket.onmessage?.({ data }),
      closed: end,
    },
    openMs,
  );
  return socket;
}
