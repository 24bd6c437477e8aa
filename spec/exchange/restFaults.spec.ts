import { afterEach, describe, expect, it } from '@jest/globals';
import { firstValueFrom, type Observable, VirtualTimeScheduler } from 'rxjs';
import { HttpError } from '../../lib/core/errors/HttpError.ts';
import type { BoxAccount } from '../../lib/exchange/AccountOptions.ts';
import { futuresSignature } from '../../lib/exchange/access/futuresSignature.ts';
import { spotSignature } from '../../lib/exchange/access/spotSignature.ts';
import { type Exchange, virtualExchange } from '../../lib/exchange/index.ts';
import { axiosHttp } from '../../lib/transport/axiosHttp.ts';
import type { HttpRequest } from '../../lib/transport/HttpRequest.ts';
import type { HttpResponse } from '../../lib/transport/HttpResponse.ts';
import { closeAfterEach, opened } from './support/opened.ts';

closeAfterEach();
let virtual: readonly Exchange[] = [];
afterEach(async () => {
  for (const one of virtual) await one.close();
  virtual = [];
});

type Family = 'spot' | 'futures';

let nonce = 0;
const form = { 'content-type': 'application/x-www-form-urlencoded' };

const accountOf = ({ accounts }: Exchange): BoxAccount => {
  const [account] = accounts;
  if (account === undefined) throw new Error('there is no account');
  return account;
};

function spotCall(exchange: Exchange, name: string, params: Readonly<Record<string, string>>): HttpRequest {
  const { key, secret } = accountOf(exchange);
  nonce += 1;
  const path = `/0/private/${name}`;
  const body = String(new URLSearchParams({ nonce: String(nonce), ...params }));
  const signature = spotSignature({ secret, path, nonce: String(nonce), body });
  const headers = { ...form, 'API-Key': key, 'API-Sign': signature };
  return { method: 'POST', url: `${exchange.urls.spotRest}${path}`, headers, body };
}

function futuresCall(
  exchange: Exchange,
  method: 'GET' | 'POST',
  name: string,
  params: Readonly<Record<string, string>>,
): HttpRequest {
  const { futuresKey, futuresSecret } = accountOf(exchange);
  const path = `/derivatives/api/v3/${name}`;
  const body = String(new URLSearchParams(params));
  const authent = futuresSignature(futuresSecret, `${body}/api/v3/${name}`);
  const url = `${exchange.urls.futuresRest}${path}`;
  const headers = { ...form, APIKey: futuresKey, Authent: authent };
  return method === 'GET' ? { method, url, headers } : { method, url, headers, body };
}

const order = (exchange: Exchange, family: Family): HttpRequest =>
  family === 'spot'
    ? spotCall(exchange, 'AddOrder', {
        pair: 'XBTUSD',
        type: 'buy',
        ordertype: 'limit',
        price: '50000',
        volume: '0.01',
      })
    : futuresCall(exchange, 'POST', 'sendorder', {
        symbol: 'PF_XBTUSD',
        side: 'buy',
        orderType: 'lmt',
        limitPrice: '60000',
        size: '0.01',
      });

const question = (exchange: Exchange, family: Family): HttpRequest =>
  family === 'spot' ? spotCall(exchange, 'OpenOrders', {}) : futuresCall(exchange, 'GET', 'openorders', {});

const ordersIn = ({ text }: HttpResponse): number => text.match(/"(opentm|order_id)"/g)?.length ?? 0;

/** What a client hears: a status with what kind of text it is, or its failure. */
const heardOf = (response: HttpResponse): string => {
  const { status, text } = response;
  if (text.startsWith('<html>')) return `${status} page`;
  try {
    JSON.parse(text);
    return `${status} JSON`;
  } catch {
    return `${status} half`;
  }
};
const failureOf = (error: unknown): string => {
  if (!(error instanceof HttpError)) throw error;
  return `${error.status} ${error.message.replace(/^.*no answer/, 'no answer')}`;
};

interface Run {
  readonly heard: string;
  /** Orders that stand in the house afterwards. */
  readonly orders: number;
  readonly counts: unknown;
  readonly again: string;
}

async function overSockets(family: Family, word: string): Promise<Run> {
  const { exchange } = await opened({ contracts: ['PF_XBTUSD'] });
  const http = axiosHttp();
  const ask = (request: HttpRequest): Promise<HttpResponse> => firstValueFrom(http(request));
  exchange.faults.order(word);
  const heard = await ask(order(exchange, family)).then(heardOf, failureOf);
  const orders = ordersIn(await ask(question(exchange, family)));
  const counts = exchange.faults.counts();
  return { heard, orders, counts, again: await ask(order(exchange, family)).then(heardOf, failureOf) };
}

function virtually() {
  const scheduler = new VirtualTimeScheduler(undefined, 0);
  const box = virtualExchange({
    scheduler,
    latencyMs: 20,
    historyMinutes: 10,
    symbols: ['BTC/USD'],
    contracts: ['PF_XBTUSD'],
  });
  virtual = [...virtual, box];
  const pass = (ms: number): void => {
    scheduler.maxFrames += ms;
    scheduler.flush();
  };
  const listen = (answer$: Observable<HttpResponse>): (() => string) => {
    let heard = 'nothing';
    answer$.subscribe({
      next(response) {
        heard = heardOf(response);
      },
      error(error: unknown) {
        heard = failureOf(error);
      },
    });
    return () => heard;
  };
  const ordersNow = (family: Family): number => {
    let orders = -1;
    box.world.http(question(box, family)).subscribe((response) => {
      orders = ordersIn(response);
    });
    pass(100);
    return orders;
  };
  return { box, pass, listen, ordersNow };
}

function inVirtualTime(family: Family, word: string): Run {
  const { box, pass, listen, ordersNow } = virtually();
  box.faults.order(word);
  const heard = listen(box.world.http(order(box, family)));
  pass(100);
  const orders = ordersNow(family);
  const counts = box.faults.counts();
  const again = listen(box.world.http(order(box, family)));
  pass(100);
  return { heard: heard(), orders, counts, again: again() };
}

type Case = readonly [word: string, counted: string, heard: string, orders: 0 | 1, virtually?: string];

const cases: readonly Case[] = [
  ['http502', 'failHttp', '502 page', 0],
  ['http503', 'failHttp', '503 page', 0],
  ['refuseRequest', 'refuseRequest', '0 no answer: ECONNRESET', 0, '0 no answer: ECONNREFUSED'],
  ['dropRequest', 'dropRequest', '0 no answer: ECONNRESET', 0],
  ['dropAnswer', 'dropAnswer', '0 no answer: ECONNRESET', 1],
  ['cutAnswer', 'cutAnswer', '0 no answer: ERR_BAD_RESPONSE', 1],
  ['halfAnswer', 'halfAnswer', '200 half', 1],
  ['htmlAnswer', 'htmlAnswer', '200 page', 1],
  ['htmlAnswer[502]', 'htmlAnswer', '502 page', 1],
];

describe.each<Family>(['spot', 'futures'])('a fault of one REST request (%s)', (family) => {
  it.each(cases)(
    '%s is counted, heard as it should be, and carried out or not: over sockets',
    async (...of) => {
      const [word, counted, heard, orders] = of;
      const run = await overSockets(family, word);
      expect(run).toMatchObject({ heard, orders, again: '200 JSON', counts: { [counted]: 1 } });
    },
  );

  it.each(cases)('%s is counted, heard as it should be, and carried out or not: in virtual time', (...of) => {
    const [word, counted, overSocket, orders, heard = overSocket] = of;
    const run = inVirtualTime(family, word);
    expect(run).toMatchObject({ heard, orders, again: '200 JSON', counts: { [counted]: 1 } });
  });

  it('lateAnswer carries out at once and answers by the clock: over sockets', async () => {
    const { exchange, clock } = await opened({ contracts: ['PF_XBTUSD'] });
    const http = axiosHttp();
    let answered = false;
    exchange.faults.order('lateAnswer[3000]');
    const late = firstValueFrom(http(order(exchange, family))).then((response) => {
      answered = true;
      return heardOf(response);
    });
    const orders = async (): Promise<number> =>
      ordersIn(await firstValueFrom(http(question(exchange, family))));
    while (exchange.faults.counts().lateAnswer === 0) await fetch(`${exchange.restUrl}/control/state`);
    expect(await orders()).toBe(1);
    clock.turn(2_900);
    await orders();
    expect(answered).toBe(false);
    clock.turn(200);
    expect(await late).toBe('200 JSON');
  });

  it('lateAnswer carries out at once and answers by the clock: in virtual time', () => {
    const { box, pass, listen, ordersNow } = virtually();
    box.faults.order('lateAnswer[3000]');
    const heard = listen(box.world.http(order(box, family)));
    pass(2_000);
    expect(ordersNow(family)).toBe(1);
    expect(heard()).toBe('nothing');
    pass(1_000);
    expect(heard()).toBe('200 JSON');
  });
});

describe('faults of REST requests', () => {
  it('come by a script in marbles, each at its time', () => {
    const { box, pass, listen } = virtually();
    box.fault('--dropAnswer-- 1s htmlAnswer[503]--halfAnswer|');
    const heard: string[] = [];
    for (let at = 0; at < 2_500; at += 100) {
      const one = listen(
        box.world.http({ method: 'GET', url: `${box.urls.spotRest}/0/public/Time`, headers: {} }),
      );
      pass(100);
      heard.push(one());
    }
    expect(heard.filter((one) => one !== '200 JSON')).toEqual([
      '0 no answer: ECONNRESET',
      '503 page',
      '200 half',
    ]);
    expect(box.faults.counts()).toMatchObject({ dropAnswer: 1, htmlAnswer: 1, halfAnswer: 1 });
  });

  it('come by chance, as often as told, and equally for equal seeds', () => {
    const rates = {
      refuseRequest: 0.1,
      dropRequest: 0.1,
      dropAnswer: 0.1,
      cutAnswer: 0.1,
      'lateAnswer[50]': 0.1,
    };
    const runOf = (seed: number): readonly string[] => {
      const { box, pass, listen } = virtually();
      box.faults.random(rates, seed);
      const heard: string[] = [];
      for (let n = 0; n < 300; n += 1) {
        const one = listen(
          box.world.http({ method: 'GET', url: `${box.urls.spotRest}/0/public/Time`, headers: {} }),
        );
        pass(60);
        heard.push(one());
      }
      const { refuseRequest, dropRequest, dropAnswer, cutAnswer, lateAnswer } = box.faults.counts();
      const all = [refuseRequest, dropRequest, dropAnswer, cutAnswer, lateAnswer];
      expect(Math.min(...all)).toBeGreaterThan(10);
      expect(heard.filter((one) => one !== '200 JSON')).toHaveLength(all.reduce((sum, one) => sum + one));
      return heard;
    };
    expect(runOf(1)).toEqual(runOf(1));
    expect(runOf(2)).not.toEqual(runOf(1));
  });

  it('leave the control page alone, and a stall by them is ended by calm', async () => {
    const { exchange } = await opened();
    exchange.faults.order('refuseRequest');
    expect((await fetch(exchange.urls.control)).status).toBe(200);
    expect(exchange.faults.counts().refuseRequest).toBe(0);
    exchange.faults.calm();
    exchange.faults.order('lateAnswer');
    const late = fetch(`${exchange.restUrl}/0/public/Time`);
    while (exchange.faults.counts().lateAnswer === 0) await fetch(`${exchange.restUrl}/control/state`);
    exchange.faults.calm();
    expect((await late).status).toBe(200);
  });

  it('leave a client that gave up before the late answer in peace', async () => {
    const { exchange, clock } = await opened();
    const abort = new AbortController();
    exchange.faults.order('lateAnswer[1000]');
    const late = fetch(`${exchange.restUrl}/0/public/Time`, { signal: abort.signal }).catch(() => 'gone');
    while (exchange.faults.counts().lateAnswer === 0) await fetch(`${exchange.restUrl}/control/state`);
    abort.abort();
    expect(await late).toBe('gone');
    clock.turn(2_000);
    expect((await fetch(`${exchange.restUrl}/0/public/Time`)).status).toBe(200);
  });

  it('leave nothing behind when the exchange is closed before an answer', async () => {
    const { exchange } = await opened();
    exchange.faults.order('lateAnswer');
    const late = fetch(`${exchange.restUrl}/0/public/Time`).catch(() => 'gone');
    while (exchange.faults.counts().lateAnswer === 0) await fetch(`${exchange.restUrl}/control/state`);
    // whoever opened it looks for timers that still run
    await exchange.close();
    expect(await late).toBe('gone');
  });

  it('are told to witnesses as they were heard', () => {
    const { box, pass, listen } = virtually();
    const seen: (readonly [status: number, bytes: number])[] = [];
    box.witness((what) => {
      if (what.type === 'http') seen.push([what.status, what.answer.length]);
    });
    const ask = (word: string): void => {
      if (word !== '') box.faults.order(word);
      listen(
        box.world.http({ method: 'GET', url: `${box.urls.spotRest}/0/public/SystemStatus`, headers: {} }),
      );
      pass(100);
    };
    for (const word of ['', 'dropRequest', 'dropAnswer', 'cutAnswer']) ask(word);
    const [, whole] = seen[0] ?? [0, 0];
    expect(seen).toEqual([
      [200, whole],
      [0, 0],
      [0, 0],
      [200, Math.floor(whole / 2)],
    ]);
  });
});
