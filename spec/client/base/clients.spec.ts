import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { map, NEVER, timer } from 'rxjs';
import {
  defined,
  ensureString,
  KrakenFuturesBaseAPI,
  KrakenSpotBaseAPI,
} from '../../../lib/client/base/index.ts';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { answer, fakeServer, heard, secret } from './support/fakeServer.ts';

const key = 'key-of-clients';
const time = { method: 'GET', uri: '/0/public/Time', auth: false } as const;
const balance = { method: 'POST', uri: '/0/private/Balance' } as const;
const nonceOf = (body = ''): string => new URLSearchParams(body).get('nonce') ?? '';

describe('the documented attributes', () => {
  it('are there, with their documented values', () => {
    const spot = new KrakenSpotBaseAPI();
    expect([spot.URL, spot.TIMEOUT]).toEqual(['https://api.kraken.com', 10]);
    const futures = new KrakenFuturesBaseAPI();
    expect([futures.URL, futures.SANDBOX_URL, futures.TIMEOUT]).toEqual([
      'https://futures.kraken.com',
      'https://demo-futures.kraken.com',
      10,
    ]);
    expect([futures.url, futures.sandbox]).toEqual(['https://futures.kraken.com', false]);
  });

  it('take another address: Spot in URL, Futures in url, and it wins over the sandbox', () => {
    const url = 'https://kraken.test';
    expect(new KrakenSpotBaseAPI({ url }).URL).toBe(url);
    expect(new KrakenFuturesBaseAPI({ url, sandbox: true })).toMatchObject({
      url,
      sandbox: true,
      URL: 'https://futures.kraken.com',
    });
    expect(new KrakenFuturesBaseAPI({ sandbox: true }).url).toBe('https://demo-futures.kraken.com');
    expect(new KrakenSpotBaseAPI({ url: '' }).URL).toBe('https://api.kraken.com');
  });

  it('are where calls go', () => {
    const { world, requests } = fakeServer();
    heard(new KrakenSpotBaseAPI({ world, url: 'https://kraken.test/' }).request(time));
    heard(new KrakenFuturesBaseAPI({ world, sandbox: true }).request(time));
    expect(requests.map(({ url }) => url)).toEqual([
      'https://kraken.test/0/public/Time',
      'https://demo-futures.kraken.com/0/public/Time',
    ]);
  });

  it('can be those of a class that extends it', () => {
    class Mine extends KrakenSpotBaseAPI {
      static override readonly URL = 'https://mine.test';
      static override readonly TIMEOUT = 3;
      static override readonly HEADERS = { 'User-Agent': 'my-bot', 'API-Key': 'not mine' };
    }
    const { world, requests } = fakeServer();
    const mine = new Mine({ key, secret, world });
    expect([mine.URL, mine.TIMEOUT]).toEqual(['https://mine.test', 3]);
    heard(mine.request(balance));
    expect(requests).toMatchObject([
      { url: 'https://mine.test/0/private/Balance', headers: { 'User-Agent': 'my-bot', 'API-Key': key } },
    ]);
  });

  it('have a unique id of 32 hexadecimal characters, another one each time', () => {
    let seed = 0;
    const random = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    const api = new KrakenSpotBaseAPI({ world: { ...fakeServer().world, random } });
    const ids = Array.from({ length: 100 }, () => api.returnUniqueId);
    expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(100);
  });
});

const misspelt: object = { apiKey: key };

describe('the documented options', () => {
  it.each<readonly [string, () => unknown]>([
    ['Sandbox not available for Kraken Spot trading.', () => new KrakenSpotBaseAPI({ sandbox: true })],
    ['proxy can not be set for one client', () => new KrakenSpotBaseAPI({ proxy: 'http://me:pass@proxy' })],
    ['proxy can not be set for one client', () => new KrakenFuturesBaseAPI({ proxy: 'http://proxy' })],
    ['credentials: secret is not base64', () => new KrakenSpotBaseAPI({ key, secret: 'no secret!' })],
    ["KrakenFuturesBaseAPI has no 'apiKey'", (): unknown => new KrakenFuturesBaseAPI({ ...misspelt })],
  ])('refuse at once what can not be: %s', (message, make) => {
    expect(make).toThrow(InputError);
    expect(make).toThrow(message);
  });

  it('show no secret, however the client is looked at', () => {
    const api = new KrakenSpotBaseAPI({ key, secret });
    expect(`${JSON.stringify(api)}${inspect(api, { depth: 9, showHidden: true })}`).not.toMatch(
      new RegExp(`${secret}|${key}`),
    );
  });
});

describe('nonces', () => {
  it('rise over all clients of a key, and go out in that order, one call after the other', () => {
    const { world, scheduler } = fakeServer();
    const asked: string[] = [];
    const slow = {
      ...world,
      http: ({ body }: { readonly body?: string }) => {
        asked.push(nonceOf(body));
        return timer(10, scheduler).pipe(map(() => answer({ error: [], result: {} })));
      },
    };
    const own = { key: 'key-of-nonces', secret, world: slow };
    const apis = [new KrakenSpotBaseAPI(own), new KrakenSpotBaseAPI(own)];
    for (let at = 0; at < 10; at += 1) heard((apis[at % 2] ?? new KrakenSpotBaseAPI(own)).request(balance));
    expect(asked).toHaveLength(1);
    scheduler.flush();
    const numbers = asked.map(BigInt);
    expect(new Set(numbers).size).toBe(10);
    expect(numbers).toEqual([...numbers].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('can be those of an option, or of a class that extends it', () => {
    class Counting extends KrakenSpotBaseAPI {
      #last = 40;

      override getNonce(): string {
        this.#last += 1;
        return String(this.#last);
      }
    }
    const { world, requests } = fakeServer();
    const call$ = new Counting({ key, secret, world }).request(balance);
    heard(call$);
    heard(call$);
    heard(new KrakenSpotBaseAPI({ key, secret, world, getNonce: () => 99n }).request(balance));
    expect(requests.map(({ body }) => nonceOf(body))).toEqual(['41', '42', '99']);
    expect(new KrakenSpotBaseAPI({ getNonce: () => '7' }).getNonce()).toBe('7');
  });

  it('that are none are refused before anything is sent', () => {
    const { world, requests } = fakeServer();
    const api = new KrakenSpotBaseAPI({ key, secret, world, getNonce: () => '1.5e9' });
    expect(heard(api.request(balance)).end()).toMatchObject({ message: 'getNonce gave no nonce' });
    expect(requests).toEqual([]);
  });

  it('are not drawn for public calls', () => {
    const { world } = fakeServer();
    const getNonce = (): string => {
      throw new Error('drawn');
    };
    expect(heard(new KrakenSpotBaseAPI({ key, secret, world, getNonce }).request(time)).end()).toBe(
      'complete',
    );
  });
});

describe('calls', () => {
  it('are cold: each subscription is one of its own', () => {
    const { world, requests } = fakeServer();
    const call$ = new KrakenSpotBaseAPI({ world }).request(time);
    expect(requests).toEqual([]);
    heard(call$);
    heard(call$);
    expect(requests).toHaveLength(2);
  });

  it('of a closed client end: at once where they are under way, before they are sent where not', () => {
    const { world, requests } = fakeServer(NEVER);
    const api = new KrakenFuturesBaseAPI({ key: 'key-to-close', secret, world });
    const calls = [heard(api.request(time)), heard(api.request({ method: 'GET', uri: '/api/v3/accounts' }))];
    api.close();
    for (const { end } of calls) expect(end()).toMatchObject({ name: 'HttpError', status: 0, ran: 'maybe' });
    expect(heard(api.request(time)).end()).toMatchObject({
      name: 'InputError',
      message: 'the client is closed',
    });
    expect(requests).toHaveLength(2);
  });

  it('that wait for their turn when the client is closed are not sent', () => {
    const { world, requests } = fakeServer(NEVER);
    const api = new KrakenFuturesBaseAPI({ key: 'key-to-wait', secret, world });
    const other = new KrakenFuturesBaseAPI({ key: 'key-to-wait', secret, world });
    const accounts = { method: 'GET', uri: '/api/v3/accounts' } as const;
    const [first, second, third] = [other, api, other].map((one) => heard(one.request(accounts)));
    api.close();
    expect(heard(api.request(accounts)).end()).toMatchObject({ name: 'InputError' });
    expect(first?.end()).toBe('runs');
    expect(second?.end()).toMatchObject({ name: 'InputError', message: 'the client is closed' });
    other.close();
    expect(first?.end()).toMatchObject({ name: 'HttpError' });
    expect(third?.end()).toMatchObject({ name: 'InputError' });
    expect(requests).toHaveLength(1);
  });

  it('end by the old name of close too', async () => {
    const api = new KrakenSpotBaseAPI({ world: fakeServer().world });
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    await api.asyncClose();
    expect(heard(api.request(time)).end()).toBeInstanceOf(InputError);
  });
});

describe('the documented helpers', () => {
  it.each([
    [0, true],
    ['', true],
    [false, true],
    [undefined, false],
    [null, false],
  ])('defined(%j) is %j', (value, is) => {
    expect(defined(value)).toBe(is);
  });

  it.each([
    ['a list with commas', 'pair', ['A', 'B'], 'A,B'],
    ['a text as it is', 'pair', 'A,B', 'A,B'],
    ['nothing of nothing', 'pair', undefined, undefined],
    ['extra parameters as JSON text', 'extraParams', { a: 1 }, '{"a":1}'],
  ])('ensureString writes %s', (_name, name, value, text) => {
    expect(ensureString(name, value)).toBe(text);
  });

  it.each([
    ["'pair' can't be number!", 'pair', 7],
    ["'pair' can't be object!", 'pair', { a: 1 }],
    ["'extraParams' must be an object!", 'extraParams', 7],
  ])('ensureString refuses: %s', (message, name, value) => {
    expect(() => ensureString(name, value)).toThrow(new InputError(message, ''));
  });
});
