import type { IncomingMessage, ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { firstValueFrom, Subject } from 'rxjs';
import { HttpError } from '../../lib/core/errors/HttpError.ts';
import { spotDialect } from '../../lib/protocol/spot/spotDialect.ts';
import { axiosHttp } from '../../lib/transport/axiosHttp.ts';
import type { HttpRequest } from '../../lib/transport/HttpRequest.ts';
import { asking } from '../protocol/dialects/support/asking.ts';
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

describe('an answer of which the bytes are wanted', () => {
  const bytesOf = async (type: string | undefined, sent: Uint8Array, status = 200) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(status, type === undefined ? {} : { 'Content-Type': type });
      // in two pieces: put together, they lie in the middle of a bigger buffer
      response.write(sent.subarray(0, 1));
      response.end(sent.subarray(1));
    });
    return firstValueFrom(axiosHttp()({ ...get(url), answer: 'bytes' }));
  };

  it('has them as they came, and no text', async () => {
    const zip = Uint8Array.from([
      0x50,
      0x4b,
      3,
      4,
      ...Array.from({ length: 256 }, (_, at) => at),
      0xff,
      0xfe,
    ]);
    const { status, text, bytes } = await bytesOf('application/octet-stream', zip);
    expect({ status, text }).toEqual({ status: 200, text: '' });
    expect(bytes).toEqual(zip);
    expect(bytes?.constructor).toBe(Uint8Array);
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/problem+json',
  ])('has its text too where it is JSON: %s', async (type) => {
    const said = '{"error":["EGeneral:Ä"],"a":0.10}';
    const { text, bytes } = await bytesOf(type, Buffer.from(said), 400);
    expect(text).toBe(said);
    expect(new TextDecoder().decode(bytes)).toBe(said);
  });

  it.each([
    ['a page', 'text/html', '<html>busy</html>'],
    ['of no known type', undefined, '{}'],
  ])('is bytes alone else: %s', async (_name, type, said) => {
    const { status, text, bytes } = await bytesOf(type, Buffer.from(said), 503);
    expect({ status, text }).toEqual({ status: 503, text: '' });
    expect(bytes).toEqual(Uint8Array.from(Buffer.from(said)));
  });

  it('is of no other request', async () => {
    const { url } = await serve((_request, response) => response.end('x'));
    expect(await firstValueFrom(axiosHttp()(get(url)))).not.toHaveProperty('bytes');
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

  it.each([
    ['PUT', 'symbol=PF_XBTUSD&maxLeverage=10'],
    ['DELETE', undefined],
    ['DELETE', 'a=1'],
  ] as const)('changes and deletes too, with a body or without: %s %s', async (method, body) => {
    const seen = new Subject<unknown>();
    const { url } = await serve((request, response) => {
      void bodyOf(request).then((sent) => {
        response.end();
        seen.next([request.method, sent]);
      });
    });
    const first = diary(seen).entries(1);
    await firstValueFrom(axiosHttp()({ method, url, headers: {}, ...(body !== undefined && { body }) }));
    expect(await first).toEqual([[method, body ?? '']]);
  });

  it('has the letters of its address that a dialect signed', async () => {
    const paths: unknown[] = [];
    const { server } = await serve((request, response) => {
      paths.push(request.url);
      response.end();
    });
    const { plain } = spotDialect(`http://127.0.0.1:${server.port}`);
    const odd = ` !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~ä漢😀\n`;
    const request = plain(asking('/0/public/Echo', { auth: false, method: 'GET' }), {
      [odd]: odd,
      a: { b: odd },
    });
    await firstValueFrom(axiosHttp()(request));
    expect(paths).toEqual([request.url.slice(request.url.indexOf('/0/'))]);
    expect(new URL(request.url).searchParams.get('a[b]')).toBe(odd);
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

  const failing = async (url: string, answer?: 'bytes'): Promise<unknown> => {
    const [error] = await diary(
      axiosHttp()({
        method: 'POST',
        url,
        headers: { 'API-Key': secret, 'API-Sign': secret },
        body: `nonce=1&otp=${secret}`,
        ...(answer !== undefined && { answer }),
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

  it.each([undefined, 'bytes'] as const)(
    'tells nothing of the request, its headers, its body or of what sent it: %s',
    async (answer) => {
      const error = await failing(await nobody(), answer);
      const printed = [JSON.stringify(error), inspect(error, { depth: 20, showHidden: true }), String(error)];
      for (const text of printed) {
        expect(text).toContain('HttpError');
        expect(text).not.toContain(secret);
        expect(text.replace(/^[\s'[]*at .*$/gm, '')).not.toMatch(/axios/i);
      }
      expect(error).not.toHaveProperty('cause');
      expect(error).not.toHaveProperty('config');
    },
  );
});
