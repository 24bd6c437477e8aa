import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  type FuturesRequest,
  KrakenFuturesBaseAPI,
  KrakenSpotBaseAPI,
  type SpotRequest,
} from '../../../lib/client/base/index.ts';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { told } from '../../../lib/protocol/told/told.ts';
import type { HttpRequest } from '../../../lib/transport/HttpRequest.ts';
import { fakeServer, heard, secret } from './support/fakeServer.ts';

const key = 'a-key';
const nonce = '1616492376594';

interface Sent {
  readonly request: HttpRequest | undefined;
  readonly end: unknown;
  readonly count: number;
}

const spotSent = (asked: SpotRequest, own = { key, secret }): Sent => {
  const { world, requests } = fakeServer();
  const api = new KrakenSpotBaseAPI({ ...own, world, getNonce: () => nonce });
  const { end } = heard(api.request(asked));
  return { request: requests[0], end: end(), count: requests.length };
};
const futuresSent = (asked: FuturesRequest, own = { key, secret }): Sent => {
  const { world, requests } = fakeServer();
  const api = new KrakenFuturesBaseAPI({ ...own, world, getNonce: () => nonce });
  const { end } = heard(api.request(asked));
  return { request: requests[0], end: end(), count: requests.length };
};

describe('what is signed', () => {
  it('is as the reference signs it: Spot', () => {
    const { request } = spotSent({
      method: 'POST',
      uri: '/0/private/AddOrder',
      params: { ordertype: 'limit', pair: 'XBTUSD' },
    });
    expect(request).toEqual({
      method: 'POST',
      url: 'https://api.kraken.com/0/private/AddOrder',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'API-Key': key,
        'API-Sign':
          'Fo+0Uhanvs3F1byZFCjVBMLsCcRE2xLQMDpoA3Q9hawoZ0ZL35AmbknAQBlOIs4baRx9UGhzQH+/CTl9qnyp1w==',
      },
      body: 'nonce=1616492376594&ordertype=limit&pair=XBTUSD',
    });
  });

  it.each(['/derivatives/api/v3/sendorder', '/api/v3/sendorder'])(
    'is as the reference signs it: Futures, %s',
    (uri) => {
      const { request } = futuresSent({
        method: 'POST',
        uri,
        postParams: { orderType: 'lmt', symbol: 'PI_XBTUSD' },
      });
      expect(request).toEqual({
        method: 'POST',
        url: `https://futures.kraken.com${uri}`,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          APIKey: key,
          Nonce: nonce,
          Authent: 'Txi+gJVXe3EN1brXYQ46FuV6UVtEVSKhc6dYMhPb7a/HXZLGvO6m9UUg+KVKqhLxrbllOPI7qRkHYmPfJZZSGA==',
        },
        body: 'orderType=lmt&symbol=PI_XBTUSD',
      });
    },
  );

  const { anything, list, object, record, text } = told;
  const { requests: vectors } = object({
    requests: list(
      object({
        id: text,
        side: text,
        secret: text,
        method: text,
        path: text,
        params: record(anything),
        body: text,
        inQuery: list(text),
        nonce: text,
        signature: text,
      }),
    ),
  }).read(JSON.parse(readFileSync('spec/fixtures/vectors.json', 'utf8')), 'vectors.json');

  const part = (params: Readonly<Record<string, unknown>>, names: readonly string[], inside: boolean) =>
    Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name) === inside));
  const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;

  // without a nonce the base class can not call; a field of JSON is a text to it
  const reached = vectors.filter((vector) => vector.nonce !== '' && vector.body !== 'jsonField');

  it('is tried on most vectors', () => {
    expect(reached.length).toBeGreaterThan(8);
  });

  it.each(reached)('is signed as the vector $id says', (vector) => {
    const { world, requests } = fakeServer();
    const made = { key, secret: vector.secret, world, getNonce: () => vector.nonce };
    const method = methods.find((known) => known === vector.method) ?? 'GET';
    const inQuery = part(vector.params, vector.inQuery, true);
    const others = part(vector.params, vector.inQuery, false);
    const call$ =
      vector.side === 'spot'
        ? new KrakenSpotBaseAPI(made).request({
            method,
            uri: vector.path,
            params: others,
            queryStr: Object.entries(inQuery)
              .map(([name, value]) => `${name}=${String(value)}`)
              .join('&'),
            doJson: vector.body === 'json',
          })
        : new KrakenFuturesBaseAPI(made).request({
            method,
            uri: vector.path,
            postParams: others,
            queryParams: inQuery,
          });
    expect(heard(call$).end()).toBe('complete');
    const sent = new Map(Object.entries(requests[0]?.headers ?? {}));
    expect(sent.get('API-Sign') ?? sent.get('Authent')).toBe(vector.signature);
  });
});

const home = 'https://api.kraken.com';
const derivatives = '/derivatives/api/v3';

describe('what is sent to Spot', () => {
  it.each<readonly [string, SpotRequest, string, string | undefined]>([
    [
      'a GET, its parameters in the query',
      { method: 'GET', uri: '/0/public/Depth', params: { pair: 'XBTUSD', count: 5 } },
      '/0/public/Depth?pair=XBTUSD&count=5',
      undefined,
    ],
    ['a method in small letters', { method: 'get', uri: '/0/public/Time' }, '/0/public/Time', undefined],
    [
      'a DELETE, which has no body either',
      { method: 'DELETE', uri: '/funding/v1/addresses', params: { id: 'a b' } },
      '/funding/v1/addresses?id=a%20b',
      undefined,
    ],
    [
      'a list in a query, its name again and again',
      { method: 'GET', uri: '/0/public/Ticker', params: { pair: ['XBTUSD', 'ETHUSD'] } },
      '/0/public/Ticker?pair=XBTUSD&pair=ETHUSD',
      undefined,
    ],
    [
      'an object in a query, with brackets',
      {
        method: 'GET',
        uri: '/funding/v1/deposits',
        params: { asset: { name: 'BTC' }, status: { list: ['a', 'b'] } },
      },
      '/funding/v1/deposits?asset%5Bname%5D=BTC&status%5Blist%5D%5B0%5D=a&status%5Blist%5D%5B1%5D=b',
      undefined,
    ],
    [
      'a query of its own, as it is',
      { method: 'GET', uri: '/0/public/Ticker', params: { pair: 'A' }, queryStr: 'asset[class]=x&a=%2B' },
      '/0/public/Ticker?pair=A&asset[class]=x&a=%2B',
      undefined,
    ],
    [
      'a query in the uri',
      { method: 'GET', uri: '/0/public/Ticker?pair=A', params: { count: 1 } },
      '/0/public/Ticker?pair=A&count=1',
      undefined,
    ],
    [
      'what a URL parser would change in a query, encoded',
      { method: 'GET', uri: '/0/public/Ticker', queryStr: `?a={'"> é}` },
      '/0/public/Ticker?a=%7B%27%22%3E%20%C3%A9%7D',
      undefined,
    ],
    [
      'a form, nested members with brackets',
      { method: 'POST', uri: '/0/x', params: { a: true, close: { price: '#5%' }, orders: [{ v: 1 }] } },
      '/0/x',
      'a=true&close%5Bprice%5D=%235%25&orders%5B0%5D%5Bv%5D=1',
    ],
    [
      'JSON where it is wanted',
      { method: 'POST', uri: '/0/x', doJson: true, params: { a: [1, '2'], b: { c: false } } },
      '/0/x',
      '{"a":[1,"2"],"b":{"c":false}}',
    ],
    [
      'a body and a query',
      { method: 'PUT', uri: '/0/x', params: { a: 1 }, queryStr: 'b=2' },
      '/0/x?b=2',
      'a=1',
    ],
    [
      'extra parameters over the others',
      { method: 'POST', uri: '/0/x', params: { a: 1, b: 2 }, extraParams: { b: 3, c: 4 } },
      '/0/x',
      'a=1&b=3&c=4',
    ],
    [
      'extra parameters as JSON text, with all their digits',
      { method: 'POST', uri: '/0/x', params: { a: 1 }, extraParams: '{"b": 0.10000000000000000001}' },
      '/0/x',
      'a=1&b=0.10000000000000000001',
    ],
    [
      'nothing for what is undefined or null',
      { method: 'POST', uri: '/0/x', params: { a: undefined, b: null, c: '' } },
      '/0/x',
      'c=',
    ],
    [
      'numbers without exponents',
      { method: 'POST', uri: '/0/x', params: { a: 1e-7, b: 1e21, c: 12345678901234567890n } },
      '/0/x',
      'a=0.0000001&b=1000000000000000000000&c=12345678901234567890',
    ],
    [
      'a nonce of the caller in a public call',
      { method: 'POST', uri: '/0/x', params: { nonce: 5 } },
      '/0/x',
      'nonce=5',
    ],
  ])('is %s', (_name, asked, target, body) => {
    const { request, end } = spotSent({ auth: false, ...asked });
    expect(end).toBe('complete');
    expect(request?.url).toBe(`${home}${target}`);
    // what was signed is what goes over the wire
    expect(new URL(request?.url ?? '').href).toBe(request?.url);
    expect(request?.body).toBe(body);
    expect(request?.headers['API-Key']).toBeUndefined();
  });

  it.each<readonly [string, SpotRequest, string, string | undefined]>([
    [
      'the nonce of the client, not one of the parameters',
      { method: 'POST', uri: '/0/private/Balance', params: { nonce: 5, otp: '1' } },
      '/0/private/Balance',
      `nonce=${nonce}&otp=1`,
    ],
    [
      'a private GET, its nonce in the query',
      { method: 'GET', uri: '/0/private/Balance', params: { a: 1 } },
      `/0/private/Balance?nonce=${nonce}&a=1`,
      undefined,
    ],
    [
      'JSON with its nonce',
      { method: 'POST', uri: '/0/private/Level3', doJson: true, params: { a: 1 } },
      '/0/private/Level3',
      `{"nonce":"${nonce}","a":1}`,
    ],
    [
      'Funding without a nonce in its query',
      { method: 'GET', uri: '/funding/v1/deposits', params: { limit: [1, 2] } },
      '/funding/v1/deposits?limit=1&limit=2',
      undefined,
    ],
  ])('with a key, is %s', (_name, asked, target, body) => {
    const { request, end } = spotSent(asked);
    expect(end).toBe('complete');
    expect(request?.url).toBe(`${home}${target}`);
    expect(request?.body).toBe(body);
    expect(request?.headers).toMatchObject({ 'API-Key': key, 'API-Sign': expect.any(String) });
  });
});

describe('what is sent to Futures', () => {
  it.each<readonly [string, FuturesRequest, string, string | undefined]>([
    [
      'a GET, its parameters in the query',
      {
        method: 'GET',
        uri: `${derivatives}/fills`,
        queryParams: { a: 'x y' },
        postParams: { b: 2 },
        extraParams: { c: 3 },
      },
      `${derivatives}/fills?a=x%20y&b=2&c=3`,
      undefined,
    ],
    [
      'a list in a query, its name again and again',
      { method: 'GET', uri: `${derivatives}/tickers`, queryParams: { symbol: ['A', 'B'] } },
      `${derivatives}/tickers?symbol=A&symbol=B`,
      undefined,
    ],
    [
      'a query in the uri',
      { method: 'GET', uri: '/api/history/v3/orders?a=1&a=2&b=%2B', queryParams: { c: 3 } },
      '/api/history/v3/orders?a=1&a=2&b=%2B&c=3',
      undefined,
    ],
    [
      'a PUT, its body in the body',
      {
        method: 'PUT',
        uri: `${derivatives}/leveragepreferences`,
        postParams: { symbol: 'A' },
        queryParams: { b: 1 },
      },
      `${derivatives}/leveragepreferences?b=1`,
      'symbol=A',
    ],
    [
      'extra parameters beside and over those of the body',
      { method: 'POST', uri: `${derivatives}/x`, postParams: { a: 1, b: 2 }, extraParams: '{"b":3,"c":4}' },
      `${derivatives}/x`,
      'a=1&b=3&c=4',
    ],
    [
      'extra parameters alone',
      { method: 'POST', uri: `${derivatives}/x`, extraParams: { c: 4 } },
      `${derivatives}/x`,
      'c=4',
    ],
    [
      'an object as JSON text',
      {
        method: 'POST',
        uri: `${derivatives}/batchorder`,
        postParams: { json: { batchOrder: [{ order: 'cancel' }] } },
      },
      `${derivatives}/batchorder`,
      'json=%7B%22batchOrder%22%3A%5B%7B%22order%22%3A%22cancel%22%7D%5D%7D',
    ],
  ])('is %s', (_name, asked, target, body) => {
    const { request, end } = futuresSent(asked);
    expect(end).toBe('complete');
    expect(request?.url).toBe(`https://futures.kraken.com${target}`);
    expect(request?.body).toBe(body);
  });
});

describe('what can not be asked', () => {
  const odd = (asked: object): SpotRequest => ({
    method: 'GET',
    uri: '/0/public/Time',
    auth: false,
    ...asked,
  });

  it.each<readonly [string, SpotRequest]>([
    ["method can not be 'PATCH'", odd({ method: 'PATCH' })],
    ['method can not be of type undefined', odd({ method: undefined })],
    [
      "uri can not be 'https://api.kraken.com/0/public/Time'",
      odd({ uri: 'https://api.kraken.com/0/public/Time' }),
    ],
    ["uri can not be '/0/public/../private/Balance'", odd({ uri: '/0/public/../private/Balance' })],
    ["uri can not be '/0/public/%2E./private'", odd({ uri: '/0/public/%2E./private' })],
    ["uri can not be '/0/a b'", odd({ uri: '/0/a b' })],
    ['timeout can not be 0', odd({ timeout: 0 })],
    ['timeout can not be NaN', odd({ timeout: Number.NaN })],
    ["request has no 'postParams'", odd({ postParams: {} })],
    ['params can not be a list', odd({ params: [1] })],
    ['params.a can not be NaN', odd({ params: { a: Number.NaN } })],
    ['params.a can not be of type object', odd({ params: { a: new Date(0) } })],
    ['params.a[1].b can not be of type function', odd({ params: { a: [1, { b: () => 1 }] } })],
    ['params.a[0] can not be null', odd({ params: { a: [null] } })],
    ['extraParams can not be of type undefined', odd({ extraParams: '{' })],
    ['extraParams can not be a list', odd({ extraParams: '[1]' })],
    ['queryStr has half a character in it', odd({ queryStr: 'a=\ud800' })],
    [
      'a private GET of /0/private/X takes neither lists nor a query of its own',
      { method: 'GET', uri: '/0/private/X', params: { a: [1] } },
    ],
    [
      'a private GET of /0/private/X takes neither lists nor a query of its own',
      { method: 'GET', uri: '/0/private/X?a=1' },
    ],
  ])('of Spot: %s', (message, asked) => {
    const { end, count } = spotSent(asked);
    expect(end).toBeInstanceOf(InputError);
    expect(end).toMatchObject({ message });
    expect(count).toBe(0);
  });

  it('of Futures: the same parameter in query and body', () => {
    const { end, count } = futuresSent({
      method: 'POST',
      uri: '/x/y',
      queryParams: { a: 1 },
      postParams: { a: 2 },
    });
    expect(end).toMatchObject({ name: 'InputError', message: 'a can not be in both the query and the body' });
    expect(count).toBe(0);
  });

  it.each([
    ['key', { key: '', secret }],
    ['secret', { key, secret: '' }],
  ])('private calls without a %s', (_name, own) => {
    expect(spotSent({ method: 'POST', uri: '/0/private/Balance' }, own)).toMatchObject({
      end: { name: 'InputError', message: 'Missing credentials.' },
      count: 0,
    });
    expect(futuresSent({ method: 'GET', uri: `${derivatives}/accounts` }, own)).toMatchObject({
      end: { name: 'InputError', message: 'Missing credentials' },
      count: 0,
    });
  });
});
