import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { NEVER, type Observable, of, Subject, throwError } from 'rxjs';
import type { WebSocket } from 'ws';
import { openSocket } from '#socket';
import { InputError } from '../../lib/core/errors/InputError.ts';
import { LineError } from '../../lib/core/errors/LineError.ts';
import { webSocketLine } from '../../lib/transport/webSocketLine.ts';
import { diary } from './support/diary.ts';
import { httpServer, hungUp, type Loopback, tcpServer } from './support/loopback.ts';
import { rawServer, socketServer, textFrame } from './support/socketServer.ts';

let servers: Loopback[] = [];

afterEach(async () => {
  await Promise.all(servers.map(({ stop }) => stop()));
  servers = [];
});

/** Keeps a server to be stopped, and tells its address. */
const address = async (starting: Promise<Loopback>): Promise<string> => {
  const server = await starting;
  servers.push(server);
  return `ws://127.0.0.1:${server.port}`;
};

const dial = (url: string, outgoing$: Observable<string> = NEVER, openMs?: number) =>
  diary(webSocketLine(openMs === undefined ? {} : { openMs })(url)(outgoing$));

const ended = (closeCode: number, reason: unknown) => expect.objectContaining({ closeCode, reason });

describe('a line that the server ends', () => {
  it.each([
    [1000, 'that was all'],
    [1001, 'going away'],
    [1008, 'policy'],
    [1012, 'service restart'],
    [4001, 'our own'],
  ])('errors with the close code %i and its reason, after all that was heard', async (code, reason) => {
    const url = await address(
      socketServer((socket) => {
        socket.send('first');
        socket.send('second');
        socket.close(code, reason);
      }),
    );
    const told = await dial(url).entries(4);
    expect(told).toEqual([
      { type: 'open' },
      { type: 'text', text: 'first' },
      { type: 'text', text: 'second' },
      ended(code, reason),
    ]);
    expect(told[3]).toBeInstanceOf(LineError);
  });

  it('errors with 1006 where the connection was cut', async () => {
    const url = await address(
      socketServer((socket) => {
        socket.send('first');
        socket.terminate();
      }),
    );
    expect(await dial(url).entries(3)).toEqual([
      { type: 'open' },
      { type: 'text', text: 'first' },
      ended(1006, ''),
    ]);
  });

  it('says what was wrong with a frame, for the close that follows says nothing', async () => {
    const brokenFrame = Uint8Array.of(0xff, 0x00);
    const url = await address(rawServer(brokenFrame, (socket) => socket.once('data', () => socket.end())));
    expect(await dial(url).entries(2)).toEqual([
      { type: 'open' },
      ended(1006, expect.stringContaining('Invalid WebSocket frame')),
    ]);
  });
});

describe('a line that does not open', () => {
  it.each([
    ['429 Too Many Requests', 'Retry-After: 7\r\n', 'refused with HTTP 429, retry after 7 s'],
    [
      '503 Service Unavailable',
      'Retry-After: Wed, 25 Nov 2026 07:28:00 GMT\r\n',
      'refused with HTTP 503, retry after Wed, 25 Nov 2026 07:28:00 GMT',
    ],
    ['503 Service Unavailable', '', 'refused with HTTP 503'],
  ])('tells the status of a refusal and when to come back: %s %j', async (status, header, reason) => {
    const letGo: Promise<void>[] = [];
    const url = await address(
      httpServer((server) => {
        server.on('upgrade', (_request, socket: Socket) => {
          letGo.push(hungUp(socket));
          // it stays open: the client has to let go of it
          socket.write(`HTTP/1.1 ${status}\r\n${header}Content-Length: 100\r\n\r\n`);
        });
      }),
    );
    expect(await dial(url).entries(1)).toEqual([ended(1006, reason)]);
    expect(await Promise.all(letGo)).toHaveLength(1);
  });

  it('tells that nobody listens', async () => {
    const server = await tcpServer();
    await server.stop();
    expect(await dial(`ws://127.0.0.1:${server.port}`).entries(1)).toEqual([
      ended(1006, expect.stringContaining('ECONNREFUSED')),
    ]);
  });

  it('gives up a server that takes the connection and then says nothing', async () => {
    const url = await address(tcpServer());
    expect(await dial(url, NEVER, 50).entries(1)).toEqual([ended(1006, 'not open within 50 ms')]);
  });

  it('refuses what is no address, as input', async () => {
    const [error] = await dial('nonsense').entries(1);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      message: 'the address of the WebSocket can not be dialled',
      advice: expect.stringContaining('wss://'),
    });
  });
});

describe('what a line hears', () => {
  it('is not lost when it comes in the same write as the upgrade', async () => {
    const url = await address(rawServer(textFrame('{"channel":"status"}')));
    const { entries, subscription } = dial(url);
    expect(await entries(2)).toEqual([{ type: 'open' }, { type: 'text', text: '{"channel":"status"}' }]);
    subscription.unsubscribe();
  });

  it('keeps text as it is, and tells of a binary frame its size only', async () => {
    const url = await address(
      socketServer((socket) => {
        socket.send('ü€');
        socket.send(Uint8Array.of(1, 2, 3));
        socket.send('');
      }),
    );
    const { entries, subscription } = dial(url);
    expect(await entries(4)).toEqual([
      { type: 'open' },
      { type: 'text', text: 'ü€' },
      { type: 'binary', size: 3 },
      { type: 'text', text: '' },
    ]);
    subscription.unsubscribe();
  });
});

describe('what a line says', () => {
  it('is sent in order, and the line stays when there is nothing more to say', async () => {
    const url = await address(
      socketServer((socket) => {
        socket.onmessage = ({ data }) => socket.send(typeof data === 'string' ? `heard ${data}` : 'not text');
      }),
    );
    const { entries, subscription } = dial(url, of('one', 'two'));
    expect(await entries(3)).toEqual([
      { type: 'open' },
      { type: 'text', text: 'heard one' },
      { type: 'text', text: 'heard two' },
    ]);
    expect(subscription.closed).toBe(false);
    subscription.unsubscribe();
  });

  it('ends the line when its stream fails, and hangs up', async () => {
    const codes = new Subject<unknown>();
    const url = await address(
      socketServer((socket) => {
        socket.on('close', (code) => codes.next(code));
      }),
    );
    const code = diary(codes).entries(1);
    const told = await dial(
      url,
      throwError(() => new Error('out of words')),
    ).entries(1);
    expect(told).toEqual([ended(1006, 'the stream of what to send failed: out of words')]);
    expect(await code).toEqual([1000]);
  });
});

describe('a line that is let go', () => {
  it('closes with 1000', async () => {
    const codes = new Subject<unknown>();
    const url = await address(
      socketServer((socket) => {
        socket.on('close', (code) => codes.next(code));
      }),
    );
    const code = diary(codes).entries(1);
    const { entries, subscription } = dial(url);
    await entries(1);
    subscription.unsubscribe();
    expect(await code).toEqual([1000]);
  });

  it('drops the connection while it is still opening, and tells nothing', async () => {
    const server = await tcpServer();
    servers.push(server);
    const { told, subscription } = dial(`ws://127.0.0.1:${server.port}`);
    while (server.sockets.length === 0) await new Promise((resolve) => setImmediate(resolve));
    subscription.unsubscribe();
    const [socket] = server.sockets;
    if (socket === undefined) throw new Error('no connection');
    await hungUp(socket);
    expect(told).toEqual([]);
  });

  it('does not wait long for a peer that never answers the close', async () => {
    const letGo: Promise<void>[] = [];
    const url = await address(rawServer(new Uint8Array(), (socket) => letGo.push(hungUp(socket))));
    const { entries, subscription } = dial(url);
    await entries(1);
    subscription.unsubscribe();
    // the socket's own patience is thirty seconds: a spec's is less
    expect(await Promise.all(letGo)).toHaveLength(1);
  });

  it('hears no more of its socket', async () => {
    const late: string[] = [];
    const closes: Promise<unknown>[] = [];
    const url = await address(
      socketServer((socket) => {
        closes.push(once(socket, 'close'));
        socket.on('message', () => socket.send('pong'));
      }),
    );
    await new Promise<void>((resolve) => {
      const raw = openSocket(
        url,
        {
          opened() {
            // the answer to this comes before the answer to the close
            raw.send('ping');
            raw.close();
            resolve();
          },
          heard: () => late.push('heard'),
          closed: () => late.push('closed'),
        },
        1_000,
      );
    });
    await Promise.all(closes);
    const { entries } = dial(url, of('flush'));
    await entries(2);
    expect(late).toEqual([]);
  });
});

describe('a line', () => {
  it('is one connection for each subscription, and none before', async () => {
    const sockets: WebSocket[] = [];
    const url = await address(socketServer((socket) => sockets.push(socket)));
    const line$ = webSocketLine()(url)(NEVER);
    expect(sockets).toHaveLength(0);
    const [first, second] = [diary(line$), diary(line$)];
    await Promise.all([first.entries(1), second.entries(1)]);
    expect(sockets).toHaveLength(2);
    first.subscription.unsubscribe();
    sockets[0]?.send('to nobody');
    sockets[1]?.send('to both?');
    expect(await second.entries(2)).toEqual([{ type: 'open' }, { type: 'text', text: 'to both?' }]);
    expect(first.told).toEqual([{ type: 'open' }]);
    second.subscription.unsubscribe();
  });

  it('names itself and offers no compression', async () => {
    const requests = new Subject<IncomingMessage>();
    const url = await address(socketServer((_socket, request) => requests.next(request)));
    const asked = diary(requests).entries(1);
    const { subscription } = dial(url);
    const [request] = await asked;
    expect(request).toMatchObject({ headers: { 'user-agent': 'rx-kraken' } });
    expect(request).not.toHaveProperty('headers.sec-websocket-extensions');
    subscription.unsubscribe();
  });
});
