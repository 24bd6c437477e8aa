import { describe, expect, it } from '@jest/globals';
import { defer, map, NEVER, of, throwError, timer } from 'rxjs';
import { KrakenFuturesBaseAPI, KrakenSpotBaseAPI } from '../../../lib/client/base/index.ts';
import { DeadlineError } from '../../../lib/core/errors/DeadlineError.ts';
import { HttpError } from '../../../lib/core/errors/HttpError.ts';
import { ResponseError } from '../../../lib/core/errors/ResponseError.ts';
import type { HttpResponse } from '../../../lib/transport/HttpResponse.ts';
import { answer, fakeServer, heard, secret } from './support/fakeServer.ts';

const key = 'the-key-of-these-specs';
const time = { method: 'GET', uri: '/0/public/Time', auth: false } as const;
const spotOf = (told: HttpResponse, options = {}) =>
  new KrakenSpotBaseAPI({ world: fakeServer(told).world, ...options });
const futuresOf = (told: HttpResponse, options = {}) =>
  new KrakenFuturesBaseAPI({ world: fakeServer(told).world, ...options });

describe('an answer of Spot', () => {
  it('gives its result, with all digits', () => {
    const { values, end } = heard(spotOf(answer('{"error":[],"result":{"a":0.10,"b":1}}')).request(time));
    expect(values).toEqual([{ a: '0.10', b: 1 }]);
    expect(end()).toBe('complete');
  });

  it('gives its result beside a warning', () => {
    const told = answer({ error: ['WGeneral:Slow'], result: { a: 1 } });
    expect(heard(spotOf(told).request(time)).values).toEqual([{ a: 1 }]);
  });

  it('gives all of it where Funding has no envelope', () => {
    const funding = { ...time, uri: '/funding/v1/deposits' } as const;
    expect(heard(spotOf(answer({ deposits: [] })).request(funding)).values).toEqual([{ deposits: [] }]);
  });

  it('leaves what failed inside of a result to the caller', () => {
    const orders = [{ txid: 'O1' }, { error: 'EOrder:Insufficient funds' }];
    const batch = { method: 'POST', uri: '/0/private/AddOrderBatch', auth: false } as const;
    expect(heard(spotOf(answer({ error: [], result: { orders } })).request(batch)).values).toEqual([
      { orders },
    ]);
  });

  it.each<readonly [string, HttpResponse, string]>([
    ['is not JSON', answer('I am a teapot'), '200 - I am a teapot'],
    ['is empty', answer(''), '200 - an empty answer'],
    ['has no result', answer({ error: [] }), '200 - {"error":[]}'],
    ['is of another status', answer('Bad Gateway', 502), '502 - Bad Gateway'],
    ['leads elsewhere', answer('', 301), '301 - an empty answer'],
    ['is a page', answer('<html>busy', 503), '503 - a web page'],
    ['is JSON of another status', answer({ message: 'no' }, 500), '500 - {"message":"no"}'],
  ])('is an HttpError where it %s', (_name, told, what) => {
    const { end } = heard(spotOf(told).request(time));
    expect(end()).toBeInstanceOf(HttpError);
    expect(end()).toMatchObject({ message: `GET /0/public/Time: ${what}`, status: told.status });
  });

  it('keeps how long the server wants to be left alone', () => {
    const told = answer('slow down', 429, { 'retry-after': '7' });
    expect(heard(spotOf(told).request(time)).end()).toMatchObject({ pauseMs: 7_000, category: 'rate' });
  });
});

describe('an answer of Futures', () => {
  const tickers = { method: 'GET', uri: '/derivatives/api/v3/tickers', auth: false } as const;

  it('gives all of it', () => {
    const body = { result: 'success', sendStatus: { status: 'placed' }, serverTime: '' };
    expect(heard(futuresOf(answer(body)).request(tickers)).values).toEqual([body]);
  });

  it('is the error that a 4xx names', () => {
    const told = answer({ result: 'error', errors: [{ code: 87, message: 'No such contract' }] }, 400);
    expect(heard(futuresOf(told).request(tickers)).end()).toBeInstanceOf(ResponseError);
  });

  it('is an HttpError where the status is none and nothing is said', () => {
    expect(heard(futuresOf(answer('Unavailable', 503)).request(tickers)).end()).toMatchObject({
      name: 'HttpError',
      message: 'GET /derivatives/api/v3/tickers: 503 - Unavailable',
    });
  });
});

describe('a raw answer', () => {
  const refused = answer({ error: ['EAPI:Invalid nonce'] }, 200, { date: 'today' });

  it('is not looked at where returnRaw is set', () => {
    expect(heard(spotOf(refused).request({ ...time, returnRaw: true })).values).toEqual([refused]);
  });

  it('has its bytes, and their text', () => {
    const bytes = new TextEncoder().encode('PK…');
    const server = fakeServer({ status: 200, headers: {}, text: '', bytes });
    const api = new KrakenSpotBaseAPI({ world: server.world });
    expect(heard(api.request({ ...time, returnRaw: true })).values).toEqual([
      { status: 200, headers: {}, text: 'PK…', bytes },
    ]);
    expect(server.requests).toMatchObject([{ answer: 'bytes' }]);
  });

  it('still has to have a status of success where returnRaw is set', () => {
    const api = spotOf({
      status: 404,
      headers: {},
      text: '',
      bytes: new TextEncoder().encode('nothing here'),
    });
    expect(heard(api.request({ ...time, returnRaw: true })).end()).toMatchObject({
      message: 'GET /0/public/Time: 404 - nothing here',
      status: 404,
    });
  });

  it.each([refused, answer('<html>', 502), answer('not JSON'), answer('', 301)])(
    'is what comes where custom exceptions are not used, whatever it says: %j',
    (told) => {
      const { values, end } = heard(spotOf(told, { useCustomExceptions: false }).request(time));
      expect(values).toEqual([told]);
      expect(end()).toBe('complete');
      expect(heard(futuresOf(told, { useCustomExceptions: false }).request(time)).values).toEqual([told]);
    },
  );
});

it('a raw answer is asked for as bytes where custom exceptions are not used: it may be a file', () => {
  const { world, requests } = fakeServer();
  heard(new KrakenSpotBaseAPI({ world, useCustomExceptions: false }).request(time));
  expect(requests).toMatchObject([{ answer: 'bytes' }]);
});

describe('no answer', () => {
  it('is an error of its own', () => {
    const lost = new HttpError('GET /0/public/Time', 0, 'no answer: ECONNRESET');
    const { world } = fakeServer(throwError(() => lost));
    expect(heard(new KrakenSpotBaseAPI({ world }).request(time)).end()).toBe(lost);
  });

  it.each([
    ['ten seconds by default', undefined, undefined, 10_000],
    ['the TIMEOUT of the client', 3, undefined, 3_000],
    ['the timeout of the call', 3, 10, 10_000],
  ])('within %s is a DeadlineError', (_name, TIMEOUT, timeout, ms) => {
    const { world, scheduler, requests } = fakeServer(NEVER);
    const api = new KrakenSpotBaseAPI({ world });
    if (TIMEOUT !== undefined) api.TIMEOUT = TIMEOUT;
    const { end } = heard(api.request({ ...time, timeout }));
    scheduler.flush();
    expect(end()).toEqual(new DeadlineError('GET /0/public/Time', ms));
    // it is not asked again
    expect(requests).toHaveLength(1);
  });
});

describe('an error', () => {
  // what a careless gateway may say back
  const echo = (status: number) => {
    const server = fakeServer(
      defer(() => {
        const [request] = server.requests;
        return of(answer(`${JSON.stringify(request?.headers)} ${request?.body ?? ''}`, status));
      }),
    );
    return server;
  };

  it.each([200, 502])(
    'has nothing in it of what signs a call, though a gateway repeats it with %i',
    (status) => {
      const { world, requests } = echo(status);
      const api = new KrakenSpotBaseAPI({ key, secret, world, getNonce: () => '1616492376594' });
      const balance = { method: 'POST', uri: '/0/private/Balance', params: { otp: 'hunter' } } as const;
      const { end } = heard(api.request(balance));
      const error = end();
      expect(error).toBeInstanceOf(HttpError);
      const shown = `${JSON.stringify(error)}${error instanceof Error ? (error.stack ?? '') : ''}`;
      const sign = requests[0]?.headers['API-Sign'] ?? 'none';
      for (const hidden of [key, secret, sign, '1616492376594', 'hunter'])
        expect(shown).not.toContain(hidden);
    },
  );

  it('of the exchange has nothing in it either, though it repeats the key', () => {
    const api = spotOf(answer({ error: [`EAPI:Invalid key:${secret}`] }), { key, secret });
    const error = heard(api.request({ method: 'POST', uri: '/0/private/Balance' })).end();
    expect(error).toMatchObject({ name: 'KrakenInvalidAPIKeyError' });
    expect(JSON.stringify(error)).not.toContain(secret);
  });

  it('comes late as well as at once', () => {
    const { world, scheduler } = fakeServer();
    const late = { ...world, http: () => timer(5, scheduler).pipe(map(() => answer('no', 500))) };
    const { end } = heard(new KrakenSpotBaseAPI({ world: late }).request(time));
    expect(end()).toBe('runs');
    scheduler.flush();
    expect(end()).toMatchObject({ status: 500 });
  });
});
