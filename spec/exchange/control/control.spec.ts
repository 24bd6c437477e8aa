import { request } from 'node:http';
import { Script } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { type Exchange, faultKinds } from '../../../lib/exchange/index.ts';
import { closeAfterEach, opened } from '../support/opened.ts';
import { wsClient } from '../support/wsClient.ts';

closeAfterEach();

interface State {
  readonly time: string;
  readonly speed: number;
  readonly status: string;
  readonly lines: readonly object[];
  readonly accounts: readonly {
    readonly name: string;
    readonly key: string;
    readonly balances: readonly object[];
  }[];
  readonly markets: readonly { readonly symbol: string; readonly bid: string; readonly ask: string }[];
  readonly faults: Readonly<Record<string, number>>;
  readonly playing: object;
}

const stateText = async ({ restUrl }: Exchange) => (await fetch(`${restUrl}/control/state`)).text();
const state = async (box: Exchange) => JSON.parse(await stateText(box)) as State;

async function post({ restUrl }: Exchange, path: string, body: unknown) {
  const answer = await fetch(`${restUrl}/control/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, said: (await answer.json()) as { error?: string; advice?: string } };
}

/** With headers that no fetch lets through. */
const raw = (
  box: Exchange,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${box.restUrl}${path}`, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end(body);
  });

describe('the control page', () => {
  it('is one page that takes nothing from elsewhere, and has a button for every fault', async () => {
    const { exchange } = await opened();
    const answer = await fetch(`${exchange.restUrl}/control`);
    const page = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*connect-src 'self'/);
    expect(page).not.toMatch(/https?:\/\/|@import|<script [^>]*src/);
    // the script would end where a text in it says so
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    for (const [name, { says }] of Object.entries(faultKinds)) {
      expect(page).toContain(`"${name}":{"says":"${says}"`);
    }
    expect(page).toContain('prefers-color-scheme: dark');
  });

  it('has a script that can be read', async () => {
    const { exchange } = await opened();
    const page = await (await fetch(`${exchange.restUrl}/control`)).text();
    const [, script = ''] = /<script>(.*)<\/script>/s.exec(page) ?? [];
    expect(() => new Script(script)).not.toThrow();
    for (const [, id = ''] of script.matchAll(/\$\('(\w+)'\)/g)) expect(page).toContain(`id="${id}"`);
  });

  it('tells the state: time, markets, accounts, lines by door, faults', async () => {
    const { exchange, clock } = await opened({ speed: 2 });
    const client = await wsClient(exchange.wsUrl);
    client.say({ method: 'subscribe', params: { channel: 'book', symbol: ['BTC/USD', 'ETH/USD'] } });
    await client.heard((text) => text.includes('snapshot","data'), 2);
    clock.turn(500);
    const told = await state(exchange);
    expect(told.time).toBe('2026-11-03T09:15:21.000Z');
    expect(told.speed).toBe(2);
    expect(told.status).toBe('online');
    const { bids, asks } = exchange.books('BTC/USD');
    expect(told.markets[0]).toMatchObject({
      symbol: 'BTC/USD',
      bid: bids[0]?.price,
      ask: asks[0]?.price,
    });
    expect(told.markets.map(({ symbol }) => symbol)).toEqual([...exchange.symbols, ...exchange.contracts]);
    expect(told.accounts[0]?.balances).toContainEqual({
      wallet: 'spot',
      asset: 'BTC',
      amount: '2.0000000000',
      held: '0.0000000000',
    });
    expect(told.lines).toContainEqual({
      door: 'v2',
      open: 1,
      subscriptions: 2,
      texts: exchange.counts().texts,
    });
    expect(told.lines).toContainEqual({ door: 'v1', open: 0, subscriptions: 0, texts: 0 });
    expect(told.faults).toMatchObject({ drop: 0, badCrc: 0 });
  });

  it('tells no secret, and of a key only its head', async () => {
    const { exchange } = await opened();
    const text = await stateText(exchange);
    for (const { key, secret, futuresKey, futuresSecret } of exchange.accounts) {
      expect(text).toContain(`"key":"${key.slice(0, 6)}…"`);
      for (const one of [key, secret, futuresKey, futuresSecret]) expect(text).not.toContain(one.slice(0, 7));
    }
  });

  it('orders faults, plays scripts, lets chance strike, and puts all right', async () => {
    const { exchange, clock } = await opened();
    const client = await wsClient(exchange.wsUrl);
    expect(await post(exchange, 'faults', { fault: 'close[1012:restart]' })).toMatchObject({ status: 200 });
    expect(await client.ended).toEqual({ code: 1012, reason: 'restart' });

    await post(exchange, 'faults', { script: '--maintenance' });
    clock.turn(100);
    expect((await state(exchange)).status).toBe('online');
    clock.turn(200);
    expect((await state(exchange)).status).toBe('maintenance');

    const other = await wsClient(exchange.wsUrl);
    await post(exchange, 'faults', { rates: 'drop=1' });
    expect((await state(exchange)).playing).toEqual({ script: '--maintenance', rates: { drop: 1 } });
    clock.turn(1_000);
    expect(await other.ended).toMatchObject({ code: 1006 });

    await post(exchange, 'faults', { script: '----------cancelOnly' });
    await post(exchange, 'faults', { calm: true });
    const well = await wsClient(exchange.wsUrl);
    clock.turn(3_000);
    expect(await state(exchange)).toMatchObject({
      status: 'online',
      playing: { script: null, rates: {} },
      lines: expect.arrayContaining([expect.objectContaining({ door: 'v2', open: 1 })]),
    });
    expect((await well.leave()).code).toBe(1000);
  });

  it('lets time pass, and pays in', async () => {
    const { exchange } = await opened({ speed: 2 });
    const before = exchange.now();
    expect(await post(exchange, 'advance', { ms: 60_000 })).toEqual({ status: 200, said: { done: true } });
    expect(exchange.now()).toBe(before + 120_000);
    await post(exchange, 'deposit', { account: 'trader', asset: 'XBT', amount: '0.5' });
    await post(exchange, 'deposit', { account: 'trader', asset: 'USD', amount: '1.25', wallet: 'futures' });
    const [account] = (await state(exchange)).accounts;
    expect(account?.balances).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ wallet: 'spot', asset: 'BTC', amount: '2.5000000000' }),
        expect.objectContaining({ wallet: 'spot', asset: 'USD', amount: '100000.0000' }),
        expect.objectContaining({ wallet: 'futures', asset: 'USD', amount: '50001.2500' }),
      ]),
    );
  });

  it.each([
    ['faults', 'hello', 'the body is not JSON'],
    ['faults', [1], 'the body is not a JSON object'],
    ['faults', {}, 'one thing at a time'],
    ['faults', { fault: 'drop', calm: true }, 'one thing at a time'],
    ['faults', { fault: 'dropp' }, "there is no fault 'dropp'"],
    ['faults', { fault: 7 }, 'fault can not be that'],
    ['faults', { calm: false }, 'calm can not be that'],
    ['faults', { script: '--(' }, 'the group is never closed'],
    ['faults', { rates: { drop: 2 } }, 'the rate of drop can not be 2'],
    ['faults', { rates: { drop: 'often' } }, 'the rates are none'],
    ['faults', { rates: [] }, 'the rates are none'],
    ['faults', { drop: true }, "'drop' means nothing here"],
    ['advance', { ms: '60' }, 'ms is not a number'],
    ['advance', { ms: -1 }, '-1 ms can not pass'],
    ['advance', {}, 'ms is not a number'],
    ['deposit', { account: 'trader', asset: 'USD' }, 'amount is not a text'],
    ['deposit', { account: 'nobody', asset: 'USD', amount: '1' }, "there is no account 'nobody'"],
    ['deposit', { account: 'trader', asset: 'USDD', amount: '1' }, "there is no asset 'USDD'"],
    ['deposit', { account: 'trader', asset: 'USD', amount: '-1' }, '-1 USD can not be paid in'],
    ['deposit', { account: 'trader', asset: 'USD', amount: '0.00001' }, '0.00001 USD can not be paid in'],
    ['deposit', { account: 'trader', asset: 'USD', amount: '1', wallet: 'sock' }, 'there is no such wallet'],
  ])('answers %s %j with 400 and what would be right', async (path, body, sentence) => {
    const { exchange } = await opened();
    const { status, said } = await post(exchange, path, body);
    expect(status).toBe(400);
    expect(said.error).toContain(sentence);
    expect(said.advice).toMatch(/\S/);
    expect((await state(exchange)).playing).toEqual({ script: null, rates: {} });
  });

  const json = { 'content-type': 'application/json' };
  it.each([
    ['from a page elsewhere', { ...json, origin: 'http://example.com' }, 403],
    ['from a page at another port', { ...json, origin: 'http://127.0.0.1:1' }, 403],
    ['from a page without a name', { ...json, origin: 'null' }, 403],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 403],
    ['as plain text', { 'content-type': 'text/plain' }, 403],
    ['as nothing', {}, 403],
    ['under a name from elsewhere', { ...json, host: 'example.com' }, 403],
    ['under a name that only begins well', { ...json, host: '127.0.0.1.example.com' }, 403],
    ['from a program', json, 200],
    ['with a charset', { 'content-type': 'application/json; charset=utf-8' }, 200],
  ])('what is posted %s is answered with its status', async (_, headers, status) => {
    const { exchange } = await opened();
    expect(await raw(exchange, 'POST', '/control/faults', headers, '{"fault":"maintenance"}')).toBe(status);
    expect((await state(exchange)).status).toBe(status === 200 ? 'maintenance' : 'online');
  });

  it('takes what its own page posts', async () => {
    const { exchange } = await opened();
    const headers = { ...json, origin: exchange.restUrl };
    expect(await raw(exchange, 'POST', '/control/faults', headers, '{"calm":true}')).toBe(200);
  });

  it('is not shown under a name from elsewhere', async () => {
    const { exchange } = await opened();
    for (const path of ['/control', '/control/state'])
      expect(await raw(exchange, 'GET', path, { host: 'example.com' })).toBe(403);
  });

  it('knows its paths and their methods', async () => {
    const { exchange } = await opened();
    expect(await raw(exchange, 'GET', '/control/nothing', {})).toBe(404);
    expect(await raw(exchange, 'GET', '/control/constructor', {})).toBe(404);
    expect(await raw(exchange, 'GET', '/control/faults', {})).toBe(405);
    expect(await raw(exchange, 'POST', '/control/state', json, '{}')).toBe(405);
  });

  it('is struck by no fault, and uses none up', async () => {
    const { exchange, clock } = await opened();
    await post(exchange, 'faults', { fault: 'http502' });
    exchange.faults.stallHttp();
    expect((await state(exchange)).status).toBe('online');
    await post(exchange, 'faults', { rates: { busy: 1 } });
    expect((await state(exchange)).faults).toMatchObject({ failHttp: 0, busy: 0 });
    exchange.faults.stallHttp(false);
    clock.turn(10);
    expect((await fetch(`${exchange.restUrl}/0/public/Time`)).status).toBe(502);
  });

  it('is no part of the conversation', async () => {
    const { exchange } = await opened();
    const seen: string[] = [];
    exchange.witness(({ type }) => {
      seen.push(type);
    });
    await state(exchange);
    await post(exchange, 'advance', { ms: 1 });
    expect(seen).toEqual([]);
    await fetch(`${exchange.restUrl}/0/public/Time`);
    expect(seen).toEqual(['http']);
  });
});
