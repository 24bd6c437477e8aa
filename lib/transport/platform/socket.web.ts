import type { OpenSocket } from './RawSocket.ts';

/** The browser's own socket. */
export const openSocket: OpenSocket = (url, events) => {
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  const detached = new AbortController();
  const { signal } = detached;
  socket.addEventListener('open', events.opened, { signal });
  socket.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') events.heard(data);
      else events.heard(data instanceof ArrayBuffer ? data.byteLength : 0);
    },
    { signal },
  );
  // the browser tells no reason with an error, and a close always follows
  socket.addEventListener(
    'close',
    ({ code, reason }) => {
      events.closed(code, reason);
    },
    { signal },
  );
  return {
    open: () => socket.readyState === WebSocket.OPEN,
    buffered: () => socket.bufferedAmount,
    send: (text) => {
      socket.send(text);
    },
    close() {
      detached.abort();
      socket.close(1000);
    },
  };
};
