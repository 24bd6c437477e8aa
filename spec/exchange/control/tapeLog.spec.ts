import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { futuresSignature } from '../../../lib/exchange/access/futuresSignature.ts';
import { spotSignature } from '../../../lib/exchange/access/spotSignature.ts';
import { openTapeLog } from '../../../lib/exchange/control/openTapeLog.ts';
import type { BoxAccount, Exchange } from '../../../lib/exchange/index.ts';
import { closeAfterEach, opened } from '../support/opened.ts';
import { wsClient } from '../support/wsClient.ts';

closeAfterEach();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tape-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const books = (symbols: readonly string[]) => ({
  method: 'subscribe',
  params: { channel: 'book', symbol: symbols, depth: 25 },
});
const isBook = (text: string): boolean => text.startsWith('{"channel":"book"');
const isBookOf = (symbol: string) => (text: string) => isBook(text) && text.includes(`"symbol":"${symbol}"`);

interface Line {
  readonly t: number;
  readonly dir: string;
  readonly door: string;
  readonly connection?: number;
  readonly text: string;
}

/** What a log has after a run. */
async function logged(name: string, run: (exchange: Exchange, turn: (ms: number) => void) => Promise<void>) {
  const path = join(folder, name);
  const log = await openTapeLog(path);
  const { exchange, clock } = await opened();
  exchange.witness(log.witness);
  await run(exchange, clock.turn);
  await exchange.close();
  await log.close();
  const content = await readFile(path, 'utf8');
  return {
    path,
    content,
    lines: content
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
  };
}

/** Everything that a replay tells of a book. */
async function played(path: string, symbol: string, count: number): Promise<readonly string[]> {
  const { exchange, clock } = await opened({ replay: path, replayFramesPerSecond: 1_000 });
  const client = await wsClient(exchange.wsUrl);
  client.say(books([symbol]));
  await client.heard((text) => text.includes('"method":"subscribe"'));
  const end = exchange.replayEnded();
  clock.turn(5_000);
  await end;
  await client.heard(isBookOf(symbol), count);
  client.say({ method: 'ping' });
  await client.heard((text) => text.includes('pong'));
  return client.texts.filter(isBookOf(symbol));
}

const post = async (
  { restUrl }: Exchange,
  { key, secret }: BoxAccount,
  path: string,
  more: Readonly<Record<string, string>>,
) => {
  const nonce = '1700000000000000';
  const body = String(new URLSearchParams({ nonce, ...more }));
  const answer = await fetch(restUrl + path, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'API-Key': key,
      'API-Sign': spotSignature({ secret, path, nonce, body }),
    },
  });
  return (await answer.json()) as { readonly result: { readonly token: string } };
};

describe('a log of the conversation', () => {
  it('can be played again as it is: the same texts of books', async () => {
    let told: readonly string[] = [];
    const { path, lines } = await logged('books.jsonl', async ({ wsUrl, urls }, turn) => {
      const client = await wsClient(wsUrl);
      const old = await wsClient(urls.v1);
      old.say({ event: 'subscribe', pair: ['XBT/USD'], subscription: { name: 'book', depth: 25 } });
      await old.heard((text) => text.includes('"as"'));
      client.say(books(['BTC/USD', 'ETH/USD']));
      await client.heard((text) => text.includes('"snapshot","data"'), 2);
      // who is told the same over another line does not double it
      const other = await wsClient(wsUrl);
      other.say(books(['BTC/USD']));
      await other.heard(isBook);
      turn(3_000);
      client.say({ method: 'ping' });
      await client.heard((text) => text.includes('pong'));
      told = client.texts.filter(isBook);
    });
    expect(told.length).toBeGreaterThan(60);
    expect(lines.find(({ door }) => door === 'v1')).toBeDefined();
    for (const symbol of ['BTC/USD', 'ETH/USD']) {
      const mine = told.filter(isBookOf(symbol));
      expect(await played(path, symbol, mine.length)).toEqual(mine);
    }
  });

  it('goes on over the line that was dialled after a drop', async () => {
    let told: readonly string[] = [];
    const { path } = await logged('drop.jsonl', async (exchange, turn) => {
      const first = await wsClient(exchange.wsUrl);
      first.say(books(['BTC/USD']));
      await first.heard(isBook);
      turn(500);
      exchange.faults.drop();
      await first.ended;
      const second = await wsClient(exchange.wsUrl);
      second.say(books(['BTC/USD']));
      await second.heard(isBook);
      turn(500);
      second.say({ method: 'ping' });
      await second.heard((text) => text.includes('pong'));
      told = [...first.texts, ...second.texts].filter(isBook);
    });
    expect(told.filter((text) => text.includes('snapshot'))).toHaveLength(2);
    expect(await played(path, 'BTC/USD', told.length)).toEqual(told);
  });

  it('tells when, over which line, at which door and by whom', async () => {
    const { lines } = await logged('facts.jsonl', async ({ wsUrl, restUrl }) => {
      const client = await wsClient(wsUrl);
      client.say({ method: 'ping', req_id: 7 });
      await client.heard((text) => text.includes('pong'));
      await fetch(`${restUrl}/0/public/Time?since=1`);
    });
    const at = Date.UTC(2026, 10, 3, 9, 15, 20) / 1_000;
    expect(lines).toEqual([
      expect.objectContaining({ t: at, dir: 'in', door: 'v2', connection: 1 }),
      { t: at, dir: 'out', door: 'v2', connection: 1, text: '{"method":"ping","req_id":7}' },
      expect.objectContaining({ dir: 'in', text: expect.stringContaining('"method":"pong"') }),
      { t: at, dir: 'out', door: 'rest', method: 'GET', path: '/0/public/Time', query: 'since=1', text: '' },
      expect.objectContaining({
        dir: 'in',
        door: 'rest',
        method: 'GET',
        path: '/0/public/Time',
        status: 200,
        text: expect.stringContaining('"unixtime"'),
      }),
    ]);
  });

  it('has no key, secret, token, signature, nonce or one-time password in it', async () => {
    const secrets: string[] = [];
    const { content, lines } = await logged('secrets.jsonl', async (exchange) => {
      const [account] = exchange.accounts;
      if (account === undefined) throw new Error('there is no account');
      const { key, secret, futuresKey, futuresSecret } = account;
      const { result } = await post(exchange, account, '/0/private/GetWebSocketsToken', { otp: '424242' });
      secrets.push(key, secret, futuresKey, futuresSecret, result.token, '1700000000000000', '424242');
      await post(exchange, account, '/0/private/GetApiKeyInfo', {});
      const v2 = await wsClient(exchange.urls.v2Private);
      v2.say({ method: 'subscribe', params: { channel: 'balances', token: result.token } });
      await v2.heard((text) => text.includes('"balances"'));
      const v1 = await wsClient(exchange.urls.v1Private);
      v1.say({ event: 'subscribe', subscription: { name: 'openOrders', token: result.token } });
      await v1.heard((text) => text.includes('openOrders'));
      const futures = await wsClient(exchange.urls.futuresWs);
      futures.say({ event: 'challenge', api_key: futuresKey });
      const [challenge = ''] = await futures.heard((text) => text.includes('"challenge"'));
      const original = (JSON.parse(challenge) as { readonly message: string }).message;
      const signed = futuresSignature(futuresSecret, original);
      secrets.push(signed);
      futures.say({
        event: 'subscribe',
        feed: 'balances',
        api_key: futuresKey,
        original_challenge: original,
        signed_challenge: signed,
      });
      await futures.heard((text) => text.includes('"subscribed"'));
    });
    expect(secrets).toHaveLength(8);
    for (const secret of secrets) {
      expect(secret).not.toBe('');
      expect(content).not.toContain(secret);
    }
    expect(new Set(lines.map(({ door }) => door))).toEqual(
      new Set(['rest', 'v2Private', 'v1Private', 'futuresWs']),
    );
  });

  it('that can not be written is refused with a sentence', async () => {
    const path = join(folder, 'none', 'x.jsonl');
    await expect(openTapeLog(path)).rejects.toThrow(`the log ${path} can not be written (ENOENT)`);
  });

  const full = '/dev/full';
  (existsSync(full) ? it : it.skip)('that broke off says so when it is closed', async () => {
    const log = await openTapeLog(full);
    const { exchange } = await opened();
    exchange.witness(log.witness);
    await fetch(`${exchange.restUrl}/0/public/Time`);
    await expect(log.close()).rejects.toThrow(`the log ${full} breaks off (ENOSPC)`);
  });
});
