import type { OpenSocket, RawSocketEvents } from '../../../lib/transport/platform/RawSocket.ts';

/** A raw socket that does what specs tell it. */
export interface FakeSocket {
  readonly url: string;
  readonly openMs: number;
  readonly events: RawSocketEvents;
  readonly sent: readonly string[];
  /** How often it was closed from our side. */
  readonly closed: () => number;
  /** May be set: what the socket says of itself. */
  state: { open: boolean; buffered: number; failure: Error | undefined };
}

/** Makes fake sockets and keeps them. */
export function fakeSockets(onSend: (socket: FakeSocket, text: string) => void = () => undefined): {
  readonly makeSocket: OpenSocket;
  readonly made: readonly FakeSocket[];
  readonly last: () => FakeSocket;
} {
  const made: FakeSocket[] = [];
  return {
    made,
    last() {
      const socket = made.at(-1);
      if (socket === undefined) throw new Error('no socket was made yet');
      return socket;
    },
    makeSocket(url, events, openMs) {
      const sent: string[] = [];
      let closed = 0;
      const socket: FakeSocket = {
        url,
        openMs,
        events,
        sent,
        closed: () => closed,
        state: { open: true, buffered: 0, failure: undefined },
      };
      made.push(socket);
      return {
        open: () => socket.state.open,
        buffered: () => socket.state.buffered,
        send(text) {
          if (socket.state.failure !== undefined) throw socket.state.failure;
          sent.push(text);
          onSend(socket, text);
        },
        close() {
          closed += 1;
        },
      };
    },
  };
}
