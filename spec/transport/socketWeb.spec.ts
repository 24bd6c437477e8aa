import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSocket } from '../../lib/transport/platform/socket.web.ts';

/** The browser's socket as far as it is used here. */
class BrowserSocket extends EventTarget {
  static readonly OPEN = 1;
  static readonly made: BrowserSocket[] = [];
  readonly url: string;
  binaryType = 'blob';
  readyState = 0;
  bufferedAmount = 7;
  readonly sent: string[] = [];
  readonly codes: unknown[] = [];

  constructor(url: string) {
    super();
    this.url = url;
    BrowserSocket.made.push(this);
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(code: number): void {
    this.codes.push(code);
  }

  tell(type: string, facts: object = {}): void {
    this.dispatchEvent(Object.assign(new Event(type), facts));
  }
}

const before = Object.getOwnPropertyDescriptor(globalThis, 'WebSocket');

beforeEach(() => {
  Object.defineProperty(globalThis, 'WebSocket', { value: BrowserSocket, configurable: true });
});

afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(globalThis, 'WebSocket');
  else Object.defineProperty(globalThis, 'WebSocket', before);
});

const setUp = () => {
  const told: unknown[] = [];
  const raw = openSocket(
    'wss://exchange.test/v2',
    {
      opened: () => told.push('opened'),
      heard: (data) => told.push(data),
      closed: (code, reason) => told.push([code, reason]),
    },
    1_000,
  );
  const socket = BrowserSocket.made.at(-1);
  if (socket === undefined) throw new Error('no socket was made');
  return { told, raw, socket };
};

describe('the socket of a browser', () => {
  it('tells that it opened, texts, sizes of what is no text, and how it closed', () => {
    const { told, socket } = setUp();
    socket.tell('open');
    socket.tell('message', { data: 'text' });
    socket.tell('message', { data: new ArrayBuffer(3) });
    socket.tell('error');
    socket.tell('close', { code: 1006, reason: '' });
    expect(socket.url).toBe('wss://exchange.test/v2');
    expect(socket.binaryType).toBe('arraybuffer');
    expect(told).toEqual(['opened', 'text', 3, [1006, '']]);
  });

  it('is open for sending only when it says so', () => {
    const { raw, socket } = setUp();
    expect(raw.open()).toBe(false);
    socket.readyState = 1;
    expect(raw.open()).toBe(true);
    raw.send('hello');
    expect(socket.sent).toEqual(['hello']);
    expect(raw.buffered()).toBe(7);
  });

  it('closes with 1000 and tells nothing after it', () => {
    const { told, raw, socket } = setUp();
    raw.close();
    socket.tell('open');
    socket.tell('message', { data: 'late' });
    socket.tell('close', { code: 1000, reason: '' });
    expect(socket.codes).toEqual([1000]);
    expect(told).toEqual([]);
  });
});
