import type { IncomingMessage, ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { firstValueFrom, Subject } from 'rxjs';
import { HttpError } from '../../lib/core/errors/HttpError.ts';
import { axiosHttp } from '../../lib/transport/axiosHttp.ts';
import type { HttpRequest } from '../../lib/transport/HttpRequest.ts';
import { diary } from './support/diary.ts';
import { httpServer, type Loopback, tcpServer } from './support/loopback.ts';

let servers: Loopback[] = [];

afterEach(async () => {
  await Promise.all(servers.map(({ stop }) => stop()));
  servers = [];
});

const keep = async (starting: Promise<Loopback>): Promise<Loopback> => {
  const server = await starting;
  servers.push(server);
  return server;
};

/** A server of one answer, and the address of a path on it. */
const serve = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
  const server = await keep(httpServer((http) => http.on('request', answer)));
  return { server, url: `http://127.0.0.1:${server.port}/0/public/Time` };
};

const get = (url: string): HttpRequest => ({ method: 'GET', url, headers: {} });

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  request.setEncoding('utf8');
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
};

describe('an answer', () => {
  it('is text with every digit, and has lower-case headers', async () => {
    const text = '{"result":[0.10000000000000000001,12345678901234567890,1e-7]}';
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'X-Some-Thing': 'Kept' }).end(text);
    });
    const answer = await firstValueFrom(axiosHttp()(get(url)));
    expect(answer).toMatchObject({
      status: 200,
      text,
      headers: { 'content-type': 'application/json', 'x-some-thing': 'Kept' },
    });
  });

  it.each([
    [404, '{"error":["EGeneral:Unknown method"]}', 'application/json'],
    [429, '', 'text/plain'],
    [503, '<html>Service unavailable</html>', 'text/html'],
  ])('of status %i is an answer too', async (status, text, type) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(status, { 'Content-Type': type }).end(text);
    });
    const { entries } = diary(axiosHttp()(get(url)));
    expect(await entries(2)).toEqual([expect.objectContaining({ status, text }), 'completed']);
  });

  it('that leads elsewhere is not followed: keys would go with it', async () => {
    const elsewhere: string[] = [];
    const other = await serve((request, response) => {
      elsewhere.push(String(request.url));
      response.end();
    });
    const { url } = await serve((_request, response) => {
      response.writeHead(307, { Location: other.url }).end();
    });
    const answer = await firstValueFrom(axiosHttp()(get(url)));
    expect(answer).toMatchObject({ status: 307, headers: { location: other.url } });
    expect(elsewhere).toEqual([]);
  });
});

describe('a request', () => {
  it('is sent as it is: path, headers and the exact text of the body', async () => {
    const bodies = new Subject<unknown>();
    const { url } = await serve((request, response) => {
      void bodyOf(request).then((body) => {
        response.end();
        bodies.next({ method: request.method, path: request.url, headers: request.headers, body });
      });
    });
    const seen = diary(bodies).entries(1);
    const body = ' {"nonce": "1", "volume":1.2500,  "note":"a+b%20c"}\n';
    await firstValueFrom(
      axiosHttp()({
        method: 'POST',
        url: `${url}?pair=a%2Cb`,
        headers: { 'Content-Type': 'application/json', 'API-Sign': 'x' },
        body,
      }),
    );
    expect(await seen).toEqual([
      {
        method: 'POST',
        path: '/0/public/Time?pair=a%2Cb',
        headers: expect.objectContaining({
          'content-type': 'application/json',
          'api-sign': 'x',
          'user-agent': 'rx-kraken',
          'content-length': String(body.length),
        }),
        body,
      },
    ]);
  });

  it('is sent once for each subscription, and not before', async () => {
    let asked = 0;
    const { server, url } = await serve((_request, response) => {
      asked += 1;
      response.end(String(asked));
    });
    const answer$ = axiosHttp()(get(url));
    expect(server.sockets).toHaveLength(0);
    expect((await firstValueFrom(answer$)).text).toBe('1');
    expect((await firstValueFrom(answer$)).text).toBe('2');
    expect(asked).toBe(2);
  });

  it('leaves its connection to the next one', async () => {
    const { server, url } = await serve((_request, response) => response.end());
    const http = axiosHttp();
    await diary(http(get(url))).entries(2);
    await diary(http(get(url))).entries(2);
    expect(server.sockets).toHaveLength(1);
  });

  it('is aborted when it is unsubscribed from before an answer', async () => {
    const closed = new Subject<string>();
    const { url } = await serve((request) => {
      request.socket.once('close', () => closed.next('closed'));
      asked.next();
    });
    const asked = new Subject<void>();
    const arrived = diary(asked).entries(1);
    const gone = diary(closed).entries(1);
    const { told, subscription } = diary(axiosHttp()(get(url)));
    await arrived;
    subscription.unsubscribe();
    expect(await gone).toEqual(['closed']);
    expect(told).toEqual([]);
  });

  it('is aborted when it is unsubscribed from in the middle of a body that drips', async () => {
    const dripped = new Subject<void>();
    const closed = new Subject<string>();
    const { url } = await serve((request, response) => {
      request.socket.once('close', () => closed.next('closed'));
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{', () => dripped.next());
    });
    const first = diary(dripped).entries(1);
    const gone = diary(closed).entries(1);
    const { told, subscription } = diary(axiosHttp()(get(url)));
    await first;
    subscription.unsubscribe();
    expect(await gone).toEqual(['closed']);
    expect(told).toEqual([]);
  });
});

describe('no answer', () => {
  const secret = 'do-not-tell';

  const failing = async (url: string): Promise<unknown> => {
    const [error] = await diary(
      axiosHttp()({
        method: 'POST',
        url,
        headers: { 'API-Key': secret, 'API-Sign': secret },
        body: `nonce=1&otp=${secret}`,
      }),
    ).entries(1);
    return error;
  };

  const nobody = async (): Promise<string> => {
    const server = await tcpServer();
    await server.stop();
    return `http://user:${secret}@127.0.0.1:${server.port}/0/private/Balance?token=${secret}#${secret}`;
  };

  it('is an HttpError of status 0 that says why', async () => {
    const url = await nobody();
    const error = await failing(url);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({
      status: 0,
      retryable: true,
      message: 'POST /0/private/Balance: no answer: ECONNREFUSED',
    });
  });

  it('is told of a connection that was cut in the middle of a body', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{', () => response.destroy());
    });
    expect(await failing(url)).toMatchObject({ code: 'HTTP', status: 0 });
  });

  it.each(['nonsense', 'ftp://exchange.test/'])(
    'is told of an address that can not be asked: %s',
    async (url) => {
      expect(await failing(url)).toMatchObject({ code: 'HTTP', status: 0 });
    },
  );

  it('tells nothing of the request, its headers, its body or of what sent it', async () => {
    const error = await failing(await nobody());
    const printed = [JSON.stringify(error), inspect(error, { depth: 20, showHidden: true }), String(error)];
    for (const text of printed) {
      expect(text).toContain('HttpError');
      expect(text).not.toContain(secret);
      expect(text.replace(/^[\s'[]*at .*$/gm, '')).not.toMatch(/axios/i);
    }
    expect(error).not.toHaveProperty('cause');
    expect(error).not.toHaveProperty('config');
  });
});
