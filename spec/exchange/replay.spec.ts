import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InputError } from '../../lib/core/errors/InputError.ts';
import { exchange as openExchange, readRecording } from '../../lib/exchange/index.ts';
import { closeAfterEach, opened } from './support/opened.ts';
import { wsClient } from './support/wsClient.ts';

closeAfterEach();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recording-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

let files = 0;
async function written(content: string): Promise<string> {
  files += 1;
  const path = join(folder, `${files}.jsonl`);
  await writeFile(path, content);
  return path;
}

const level = (price: string, qty: string) => `{"price":${price},"qty":${qty}}`;
const change = (symbol: string, type: string, checksum: number) =>
  `{"channel":"book","type":"${type}","data":[{"symbol":"${symbol}","bids":[${level('29430.20', '0.18967538')}],"asks":[${level('29430.3', '8.25000000')}],"checksum":${checksum}}]}`;
const entry = (text: string, dir = 'in') => JSON.stringify({ t: 1.5, dir, text });

const frames = [
  change('BTC/USD', 'snapshot', 1),
  ...Array.from({ length: 63 }, (_, i) => change('BTC/USD', 'update', i + 2)),
];
const bars =
  '{"channel":"ohlc","type":"snapshot","timestamp":"2023-07-30T15:29:58.343415000Z","data":[{"symbol":"ETH/USD","open":1.00,"interval":5}]}';
const lines = [
  entry('{"method":"subscribe"}', 'out'),
  entry(change('BTC/USD', 'update', 0)),
  entry('{"channel":"heartbeat"}'),
  entry('CloudFlare WebSocket proxy restarting'),
  ...frames.map((text) => entry(text)),
  entry(bars),
];
const recorded = () => written(`${lines.join('\n')}\n`);

const subscribe = (channel: string, symbol: string, more: object = {}) => ({
  method: 'subscribe',
  params: { channel, symbol: [symbol], ...more },
});
const data = (text: string): boolean => text.includes('"data":[{"symbol"');

describe('a recording', () => {
  it('is played to a subscriber from its first snapshot on, exactly as it was and evenly paced', async () => {
    const { exchange, clock } = await opened({ replay: await recorded() });
    const client = await wsClient(exchange.wsUrl);
    let ended = false;
    const end = exchange.replayEnded().then(() => {
      ended = true;
    });
    client.say(subscribe('book', 'BTC/USD'));
    await client.heard(data);
    expect(client.texts[1]).toContain(
      '"result":{"channel":"book","depth":10,"snapshot":true,"symbol":"BTC/USD"}',
    );
    clock.turn(500);
    await client.heard(data, 33);
    expect(exchange.counts().bookFrames).toBe(33);
    expect(ended).toBe(false);
    clock.turn(500);
    await end;
    await client.heard(data, 64);
    expect(client.texts.filter(data)).toEqual(frames);
    clock.turn(5_000);
    await client.heard((text) => text === '{"channel":"heartbeat"}', 6);
    expect(client.texts.filter(data)).toHaveLength(64);
  });

  it('is played to each subscription anew, and ends when none is played any more', async () => {
    const { exchange, clock } = await opened({ replay: await recorded(), replayFramesPerSecond: 16 });
    const [one, two] = [await wsClient(exchange.wsUrl), await wsClient(exchange.wsUrl)];
    one.say(subscribe('book', 'BTC/USD'));
    await one.heard(data);
    clock.turn(2_000);
    two.say(subscribe('book', 'BTC/USD'));
    await two.heard(data);
    clock.turn(2_000);
    await one.heard(data, 64);
    let ended = false;
    const end = exchange.replayEnded().then(() => {
      ended = true;
    });
    two.say({ method: 'ping' });
    await two.heard((text) => text.includes('pong'));
    expect(ended).toBe(false);
    two.say({ method: 'unsubscribe', params: { channel: 'book', symbol: ['BTC/USD'] } });
    await end;
    expect(two.texts.filter(data)).toEqual(frames.slice(0, 33));
  });

  it('has what it has, and refuses the rest in the words of the exchange', async () => {
    const { exchange } = await opened({ replay: await recorded() });
    const client = await wsClient(exchange.wsUrl);
    const asked = [
      subscribe('book', 'ETH/USD'),
      subscribe('ticker', 'BTC/USD'),
      subscribe('book', 'BTC/USD', { depth: 25 }),
      subscribe('ohlc', 'ETH/USD', { interval: 1 }),
      { method: 'subscribe', params: { channel: 'instrument' } },
      subscribe('ohlc', 'ETH/USD', { interval: 5 }),
    ];
    for (const one of asked) client.say(one);
    const heard = await client.heard((text) => text.includes('time_out'), asked.length);
    expect(heard.map((text) => (JSON.parse(text) as { readonly error?: string }).error)).toEqual([
      'Currency pair not supported ETH/USD',
      'Currency pair not supported BTC/USD',
      'Subscription depth not supported',
      'Subscription ohlc interval not supported',
      'Subscription name invalid',
      undefined,
    ]);
    await client.heard((text) => text === bars);
  });

  it('stands for a market in REST: its pairs with the precisions of its digits, and no past', async () => {
    const { exchange } = await opened({ replay: await recorded() });
    const get = async (call: string) =>
      (await (await fetch(`${exchange.restUrl}/0/public/${call}`)).json()) as {
        error: unknown;
        result: object;
      };
    expect((await get('Time')).error).toEqual([]);
    expect((await get('SystemStatus')).result).toMatchObject({ status: 'online' });
    expect((await get('AssetPairs')).result).toMatchObject({
      XXBTZUSD: { wsname: 'XBT/USD', pair_decimals: 2, lot_decimals: 8 },
      XETHZUSD: { wsname: 'ETH/USD', pair_decimals: 2 },
    });
    expect((await get('OHLC?pair=XBTUSD')).result).toEqual({ XXBTZUSD: [], last: 0 });
    expect((await get('Trades?pair=XBTUSD')).result).toEqual({ XXBTZUSD: [], last: '0' });
    expect(exchange.symbols).toEqual(['BTC/USD', 'ETH/USD']);
    expect(() => exchange.books('BTC/USD')).toThrow('a recording has no truth');
  });

  it.each([
    [
      'is cut short at its end',
      `${lines[4] ?? ''}\n${(lines[5] ?? '').slice(0, 50)}`,
      'line 2 of the recording is cut short',
    ],
    ['has a line that is no JSON', `${lines[4] ?? ''}\nhello\n`, 'line 2 of the recording is not JSON'],
    ['has a line that is a list', '[1]\n', 'line 1 of the recording is not a JSON object'],
    ['has an entry without dir', `\n{"text":"x"}\n`, "line 2 of the recording has no dir 'in' or 'out'"],
    ['has an entry without text', '{"dir":"in","text":1}\n', 'line 1 of the recording has no text'],
    [
      'has a time that is text',
      '{"dir":"in","text":"","t":"noon"}\n',
      'line 1 of the recording has a t that is no number',
    ],
    [
      'speaks V1 in lists',
      `${entry('[336,{},"book-10","XBT/USD"]')}\n`,
      'line 1 of the recording speaks WebSocket V1',
    ],
    [
      'speaks V1 in events',
      `${entry('{"event":"heartbeat"}')}\n`,
      'line 1 of the recording speaks WebSocket V1',
    ],
    [
      'asks in V1',
      `${entry('{"event":"subscribe"}', 'out')}\n`,
      'line 1 of the recording speaks WebSocket V1',
    ],
    ['is empty', '', 'the recording has no data frame of the exchange'],
    [
      'has no frame of the exchange',
      `${entry('{"channel":"heartbeat"}')}\n`,
      'the recording has no data frame',
    ],
    [
      'has only what the client said',
      `${entry(frames[0] ?? '', 'out')}\n`,
      'the recording has no data frame',
    ],
  ])('that %s is refused with a sentence', async (_, content, sentence) => {
    const failed = readRecording(await written(content));
    await expect(failed).rejects.toThrow(sentence);
    await expect(failed).rejects.toThrow(InputError);
  });

  it('that can not be read is refused with a sentence, and no exchange opens', async () => {
    const path = join(folder, 'none.jsonl');
    await expect(openExchange({ replay: path })).rejects.toThrow(
      `the recording ${path} can not be read (ENOENT)`,
    );
  });
});
