import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { firstValueFrom } from 'rxjs';
import { DeadlineError } from '../../../lib/core/errors/DeadlineError.ts';
import { HttpError } from '../../../lib/core/errors/HttpError.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';
import { spotDialect } from '../../../lib/protocol/spot/spotDialect.ts';
import { bind } from '../../../lib/session/rest/bind.ts';
import { rest } from '../../../lib/session/rest/rest.ts';
import { liveWorld } from '../../../lib/transport/liveWorld.ts';

let servers: readonly Server[] = [];

afterEach(async () => {
  await Promise.all(
    servers.map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
  servers = [];
});

/** The calls of the catalogue on a real server. */
const serve = async (listener: RequestListener, timeoutMs = 2_000) => {
  const server = createServer(listener);
  servers = [...servers, server];
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const call = rest({
    dialect: spotDialect(`http://127.0.0.1:${address.port}`),
    world: liveWorld(),
    timeoutMs,
    retry: { max: 1, base: 1, cap: 1 },
  });
  return bind(spotCatalogue, call);
};

describe('calls over a real server', () => {
  it('ask for what was meant and keep the digits of the answer', async () => {
    const paths: unknown[] = [];
    const spot = await serve((request, response) => {
      paths.push(request.url);
      response.end(
        '{"error":[],"result":{"XXBTZUSD":[["68000.10000","0.00100000",1730624400.1234567,"b","m","",7]],"last":"1730624400123456700"}}',
      );
    });
    const { rows, last } = await firstValueFrom(spot.trades({ pair: 'XBTUSD', count: 1 }));
    expect(rows).toEqual([['68000.10000', '0.00100000', '1730624400.1234567', 'b', 'm', '', 7]]);
    expect(last).toBe('1730624400123456700');
    expect(paths).toEqual(['/0/public/Trades?pair=XBTUSD&count=1']);
  });

  it('try again after a page of an edge server', async () => {
    let asked = 0;
    const spot = await serve((_request, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(503, { 'content-type': 'text/html' }).end('<html>busy</html>');
      else response.end('{"error":[],"result":{"unixtime":1,"rfc1123":""}}');
    });
    expect(await firstValueFrom(spot.time())).toEqual({ unixtime: 1, rfc1123: '' });
    expect(asked).toBe(2);
  });

  it('end at their deadline though the body never stops dripping, and close each connection', async () => {
    const closed: Promise<unknown>[] = [];
    const spot = await serve((request, response) => {
      closed.push(new Promise((resolve) => request.socket.once('close', resolve)));
      const drip = (): void => {
        if (!response.destroyed) response.write(' ', () => setImmediate(drip));
      };
      drip();
    }, 60);
    await expect(firstValueFrom(spot.time())).rejects.toEqual(new DeadlineError('Time', 60));
    expect(closed).toHaveLength(2);
    await Promise.all(closed);
  });

  it('fail with an error that holds nothing of what sent them', async () => {
    const spot = await serve((request) => request.socket.destroy());
    const error: unknown = await firstValueFrom(spot.time()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HttpError);
    const shown = inspect(error, { depth: 20 }).replace(/^[\s'[]*at .*$/gm, '');
    expect(`${JSON.stringify(error)}${shown}`).not.toMatch(/axios|config|socket|agent/i);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'HttpError',
      message: 'GET /0/public/Time: no answer: ECONNRESET',
      code: 'HTTP',
      category: 'network',
      severity: 'passing',
      ran: 'maybe',
      endpoint: 'GET /0/public/Time',
      status: 0,
      retryable: true,
      pauseMs: 0,
      advice: expect.any(String),
    });
  });
});
