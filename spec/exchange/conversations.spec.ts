import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closeAfterEach, opened } from './support/opened.ts';
import { wsClient } from './support/wsClient.ts';

closeAfterEach();

const readJson = (text: string) =>
  JSON.parse(text) as {
    readonly error?: string;
    readonly timestamp?: string;
    readonly data?: readonly unknown[];
  };

const subscribe = (params: object, req_id?: number) => ({ method: 'subscribe', params, req_id });
const unsubscribe = (params: object, req_id?: number) => ({ method: 'unsubscribe', params, req_id });
const beat = '{"channel":"heartbeat"}';
const answer = (text: string): boolean => text.includes('"time_out"');
const when = /"time_(in|out)":"[^"]+"/g;
const book = (...symbol: readonly string[]) => ({ channel: 'book', symbol });

/** Says each, waits for as many answers, and gives them without their times. */
async function answers(url: string, messages: readonly (object | string)[], count = messages.length) {
  const client = await wsClient(url);
  for (const message of messages) client.say(message);
  const heard = await client.heard(answer, count);
  await client.leave();
  return heard.map((text) => text.replace(when, '"time_$1":""'));
}

describe('a connection', () => {
  it('is greeted at once, with an id that no float can hold', async () => {
    const { exchange } = await opened();
    const client = await wsClient(exchange.wsUrl);
    const [greeting = ''] = await client.heard(() => true);
    expect(JSON.parse(greeting)).toMatchObject({
      channel: 'status',
      type: 'update',
      data: [{ system: 'online', api_version: 'v2' }],
    });
    const [, id = ''] = /"connection_id":(\d+)[,}]/.exec(greeting) ?? [];
    expect(BigInt(id)).toBeGreaterThan(2n ** 53n);
    expect(String(Number(id))).not.toBe(id);
    expect(exchange.counts()).toMatchObject({ connections: 1, open: 1, subscriptions: 0 });
  });

  it('gets a pong, with the id only if one was sent', async () => {
    const { exchange } = await opened();
    expect(await answers(exchange.wsUrl, [{ method: 'ping', req_id: 7 }, { method: 'ping' }])).toEqual([
      '{"method":"pong","req_id":7,"time_in":"","time_out":""}',
      '{"method":"pong","time_in":"","time_out":""}',
    ]);
  });

  it('gets an ack for each symbol with the id of the request, before the snapshot of that symbol', async () => {
    const { exchange } = await opened();
    const client = await wsClient(exchange.wsUrl);
    client.say(subscribe({ ...book('BTC/USD', 'ETH/USD'), depth: 25 }, 3));
    await client.heard((text) => text.includes('"snapshot","data"'), 2);
    expect(client.texts.slice(1).map((text) => text.replace(when, '').slice(0, 109))).toEqual([
      '{"method":"subscribe","req_id":3,"result":{"channel":"book","depth":25,"snapshot":true,"symbol":"BTC/USD"},"s',
      expect.stringMatching(/^{"channel":"book","type":"snapshot","data":\[{"symbol":"BTC\/USD"/),
      '{"method":"subscribe","req_id":3,"result":{"channel":"book","depth":25,"snapshot":true,"symbol":"ETH/USD"},"s',
      expect.stringMatching(/^{"channel":"book","type":"snapshot","data":\[{"symbol":"ETH\/USD"/),
    ]);
    expect(exchange.counts()).toMatchObject({ subscriptions: 2, bookFrames: 2 });
    expect(exchange.said()).toHaveLength(1);
    expect(exchange.told()).toHaveLength(5);
  });

  it.each([
    [
      { channel: 'ticker', symbol: ['BTC/USD'] },
      '{"channel":"ticker","event_trigger":"trades","snapshot":true,"symbol":"BTC/USD"}',
      '{"channel":"ticker","event_trigger":"trades","symbol":"BTC/USD"}',
    ],
    [
      { channel: 'book', symbol: ['BTC/USD'] },
      '{"channel":"book","depth":10,"snapshot":true,"symbol":"BTC/USD"}',
      '{"channel":"book","depth":10,"symbol":"BTC/USD"}',
    ],
    [
      { channel: 'trade', symbol: ['BTC/USD'] },
      '{"channel":"trade","snapshot":false,"symbol":"BTC/USD"}',
      '{"channel":"trade","symbol":"BTC/USD"}',
    ],
    [
      { channel: 'ohlc', symbol: ['BTC/USD'], interval: 5 },
      '{"channel":"ohlc","interval":5,"snapshot":true,"symbol":"BTC/USD","warnings":["timestamp is deprecated, use interval_begin"]}',
      '{"channel":"ohlc","interval":5,"symbol":"BTC/USD"}',
    ],
    [
      { channel: 'instrument' },
      '{"channel":"instrument","snapshot":true,"warnings":["tick_size is deprecated, use price_increment"]}',
      '{"channel":"instrument"}',
    ],
  ])('is told the effective parameters of %j, and can leave again', async (params, came, left) => {
    const { exchange } = await opened();
    const ack = (method: string, result: string) =>
      `{"method":"${method}","req_id":1,"result":${result},"success":true,"time_in":"","time_out":""}`;
    expect(
      await answers(exchange.wsUrl, [subscribe(params, 1), unsubscribe(params, 1), subscribe(params, 1)]),
    ).toEqual([ack('subscribe', came), ack('unsubscribe', left), ack('subscribe', came)]);
  });

  it('is refused flat, in the words of the exchange, and keeps what was good in the request', async () => {
    const { exchange } = await opened();
    const refused = (error: string, symbol?: string) =>
      `{"error":"${error}","method":"subscribe","req_id":4,"success":false,${symbol === undefined ? '' : `"symbol":"${symbol}",`}"time_in":"","time_out":""}`;
    const [unknown, old, form, star, good] = await answers(
      exchange.wsUrl,
      [subscribe(book('NO/PE', 'XBT/USD', 'BTCUSD', '*', 'BTC/USD'), 4)],
      5,
    );
    expect(unknown).toBe(refused('Currency pair not supported NO/PE', 'NO/PE'));
    expect(old).toBe(refused('Currency pair not supported XBT/USD', 'XBT/USD'));
    expect(form).toBe(refused('Currency pair not in ISO 4217-A3 format BTCUSD', 'BTCUSD'));
    expect(star).toBe(refused('Currency pair not in ISO 4217-A3 format *', '*'));
    expect(good).toContain('"success":true');
  });

  it('is refused what it has already, a second depth, a second interval, and to leave what it has not', async () => {
    const { exchange } = await opened();
    const symbol = ['BTC/USD'];
    const heard = await answers(exchange.wsUrl, [
      subscribe({ channel: 'book', symbol }),
      subscribe({ channel: 'book', symbol }),
      subscribe({ channel: 'book', symbol, depth: 100 }),
      subscribe({ channel: 'ohlc', symbol, interval: 1 }),
      subscribe({ channel: 'ohlc', symbol, interval: 1 }),
      subscribe({ channel: 'ohlc', symbol, interval: 5 }),
      unsubscribe({ channel: 'book', symbol, depth: 100 }),
      unsubscribe({ channel: 'trade', symbol }, 9),
    ]);
    const errors = heard.map((text) => readJson(text).error);
    expect(errors).toEqual([
      undefined,
      'Already subscribed',
      'Already subscribed',
      undefined,
      'Already subscribed',
      'Already subscribed to one ohlc interval on this symbol',
      'Subscription Not Found',
      'Subscription Not Found',
    ]);
    expect(heard[1]).toContain('"symbol":"BTC/USD"');
    expect(heard[7]).toBe(
      '{"error":"Subscription Not Found","method":"subscribe","req_id":9,"success":false,"symbol":"BTC/USD","time_in":"","time_out":""}',
    );
  });

  it('knows its own subscriptions only, and another may have another depth', async () => {
    const { exchange } = await opened();
    const [one, two] = [await wsClient(exchange.wsUrl), await wsClient(exchange.wsUrl)];
    one.say(subscribe({ ...book('BTC/USD'), depth: 10 }));
    await one.heard(answer);
    two.say(unsubscribe({ ...book('BTC/USD'), depth: 10 }));
    two.say(subscribe({ ...book('BTC/USD'), depth: 100 }));
    const [left, came] = await two.heard(answer, 2);
    expect(left).toContain('Subscription Not Found');
    expect(came).toContain('"success":true');
  });

  it('tells when a request came and when its answer went', async () => {
    const { exchange } = await opened();
    const client = await wsClient(exchange.wsUrl);
    client.say({ method: 'ping' });
    const [pong = ''] = await client.heard(answer);
    const { time_in: came, time_out: went } = JSON.parse(pong) as { time_in: string; time_out: string };
    expect(came).toMatch(/^2026-11-03T09:15:20\.\d{6}Z$/);
    expect(came <= went).toBe(true);
  });

  it('hears a beat each second as soon as it holds a subscription, also between data, and not before', async () => {
    const { exchange, clock } = await opened();
    const [idle, busy] = [await wsClient(exchange.wsUrl), await wsClient(exchange.wsUrl)];
    busy.say(subscribe(book('BTC/USD')));
    await busy.heard(answer);
    clock.turn(10_000);
    await busy.heard((text) => text === beat, 10);
    expect(busy.texts.filter((text) => text === beat)).toHaveLength(10);
    expect(busy.texts.length).toBeGreaterThan(60);
    idle.say({ method: 'ping' });
    await idle.heard(answer);
    expect(idle.texts).toHaveLength(2);
  });

  it('is hung up after a minute without a word, and a ping puts it off', async () => {
    const { exchange, clock } = await opened();
    const [silent, polite] = [await wsClient(exchange.wsUrl), await wsClient(exchange.wsUrl)];
    silent.say(subscribe(book('BTC/USD')));
    await silent.heard(answer);
    clock.turn(40_000);
    polite.say({ method: 'ping' });
    await polite.heard(answer);
    clock.turn(21_000);
    expect((await silent.ended).code).toBe(1000);
    expect(polite.socket.readyState).toBe(polite.socket.OPEN);
    polite.say({ method: 'ping' });
    await polite.heard(answer, 2);
    expect(exchange.counts()).toMatchObject({ connections: 2, open: 1, subscriptions: 0 });
  });

  it('may ask for the last fifty trades, sixty candles and all instruments', async () => {
    const { exchange } = await opened({ historyMinutes: 800, symbols: ['BTC/USD'] });
    const client = await wsClient(exchange.wsUrl);
    client.say(subscribe({ channel: 'trade', symbol: ['BTC/USD'], snapshot: true }));
    client.say(subscribe({ channel: 'ohlc', symbol: ['BTC/USD'] }));
    client.say(subscribe({ channel: 'instrument' }));
    const heard = await client.heard((text) => text.includes('"type":"snapshot"'), 3);
    const [trades, ohlc, instrument] = heard.map(readJson);
    expect(trades?.data).toHaveLength(50);
    expect(ohlc?.data).toHaveLength(60);
    expect(ohlc?.timestamp).toBe('2026-11-03T09:15:20.000000000Z');
    expect(ohlc?.data?.[59]).toMatchObject({
      interval_begin: '2026-11-03T09:15:00.000000000Z',
      timestamp: '2026-11-03T09:16:00.000000Z',
      interval: 1,
    });
    expect(instrument?.data).toMatchObject({
      assets: [{ id: 'BTC' }, { id: 'USD' }],
      pairs: [
        {
          symbol: 'BTC/USD',
          base: 'BTC',
          quote: 'USD',
          status: 'online',
          price_precision: 1,
          qty_precision: 8,
        },
      ],
    });
  });

  it('that breaks off gives its subscriptions back', async () => {
    const { exchange } = await opened();
    const client = await wsClient(exchange.wsUrl);
    client.say(subscribe(book('BTC/USD', 'ETH/USD')));
    await client.heard(answer, 2);
    expect(exchange.counts().subscriptions).toBe(2);
    client.socket.terminate();
    const other = await wsClient(exchange.wsUrl);
    while (exchange.counts().open > 1) {
      other.say({ method: 'ping' });
      await other.heard(answer, exchange.said().length - 1);
    }
    expect(exchange.counts().subscriptions).toBe(0);
  });

  it('can say what it likes and harms nobody', async () => {
    const { exchange } = await opened();
    const client = await wsClient(exchange.wsUrl);
    const texts = fc.sample(fc.oneof(fc.string(), fc.json()), { numRuns: 200, seed: 4 });
    for (const text of texts) client.say(text);
    client.socket.send(Buffer.from([0xff, 0xfe, 0]));
    client.socket.send(Buffer.alloc(100_000, 0x5b));
    client.socket.ping('x');
    client.say({ method: 'ping', req_id: 1 });
    await client.heard((text) => text.includes('"pong"'));
    expect(client.texts.filter(answer).length).toBe(texts.length + 3);
  });

  it('is closed for a text that is far too long, and the others go on', async () => {
    const { exchange } = await opened();
    const [loud, other] = [await wsClient(exchange.wsUrl), await wsClient(exchange.wsUrl)];
    loud.say('x'.repeat(2_000_000));
    expect((await loud.ended).code).toBe(1009);
    other.say({ method: 'ping' });
    await other.heard(answer);
  });

  it('is only made at the path of V2', async () => {
    const { exchange } = await opened();
    await expect(wsClient(exchange.wsUrl.replace('/v2', '/v3'))).rejects.toThrow('404');
  });
});
