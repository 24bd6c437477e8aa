import { type ClientOptions, WebSocket } from 'ws';
import type { OpenSocket } from './RawSocket.ts';
import { troubleOf } from './troubleOf.ts';

/** How long a peer that does not answer a close is waited for, milliseconds. */
const closeMs = 1_000;

/** The line's own clock comes first, and words its end alike everywhere; this one is for when it stands still. */
const graceMs = 1_000;

/** A pause in seconds, or a date. */
const laterOf = (after: string): string => `, retry after ${after}${/^\d+$/.test(after) ? ' s' : ''}`;

/** A socket of Node. Deflate is off: it costs some 80 microseconds a frame. */
export const openSocket: OpenSocket = (url, events, openMs) => {
  const options: ClientOptions & { readonly closeTimeout: number } = {
    perMessageDeflate: false,
    followRedirects: false,
    handshakeTimeout: openMs + graceMs,
    closeTimeout: closeMs,
    headers: { 'User-Agent': 'rx-kraken' },
  };
  const socket = new WebSocket(url, options);
  let trouble = '';
  const listeners = {
    open: events.opened,
    message(data: Buffer, binary: boolean) {
      events.heard(binary ? data.length : data.toString());
    },
    error(error: Error) {
      trouble ||= troubleOf(error);
    },
    close(code: number, reason: Buffer) {
      events.closed(code, reason.toString() || trouble);
    },
    'unexpected-response'(
      request: { destroy: (error: Error) => void },
      response: { statusCode?: number; headers: { 'retry-after'?: string } },
    ) {
      const after = response.headers['retry-after'];
      trouble = `refused with HTTP ${response.statusCode}${after === undefined ? '' : laterOf(after)}`;
      // who listens to this event has to end the request, or the socket hangs in CONNECTING
      request.destroy(new Error(trouble));
    },
  };
  for (const [name, listener] of Object.entries(listeners)) socket.on(name, listener);
  return {
    open: () => socket.readyState === WebSocket.OPEN,
    buffered: () => socket.bufferedAmount,
    send: (text) => {
      socket.send(text);
    },
    close() {
      for (const [name, listener] of Object.entries(listeners)) socket.off(name, listener);
      // an aborted handshake still tells an error, and one without a listener ends the process
      socket.on('error', () => undefined);
      socket.close(1000);
    },
  };
};
