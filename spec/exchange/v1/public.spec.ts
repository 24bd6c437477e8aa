import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { channelOf } from './support/channelOf.ts';
import { v1Line } from './support/v1Line.ts';
import { v1Stage } from './support/v1Stage.ts';

const subscribe = (name: string, pair: unknown = ['XBT/USD'], more: object = {}, reqid?: number) => ({
  event: 'subscribe',
  pair,
  subscription: { name, ...more },
  ...(reqid === undefined ? {} : { reqid }),
});
const unsubscribe = (name: string, pair: unknown = ['XBT/USD'], more: object = {}, reqid?: number) => ({
  ...subscribe(name, pair, more, reqid),
  event: 'unsubscribe',
});

const stage = (options: Parameters<typeof v1Stage>[0] = {}) => {
  const one = v1Stage(options);
  const line = v1Line(one.protocols.public, one.now);
  line.heard();
  return { ...one, line };
};
type Key = 'a' | 'b' | 'c' | 'v' | 'p' | 't' | 'l' | 'h' | 'o';

const privateElsewhere = 'Private data and trading are unavailable on this endpoint. Try ws-auth.kraken.com';

describe('a line of the first WebSocket to market data', () => {
  it('greets with a number that no float holds, and tells of a new state', () => {
    const one = v1Stage();
    const line = v1Line(one.protocols.public, one.now);
    line.talk.statusChanged();
    const greeting =
      '{"connectionID":12408273561298731011,"event":"systemStatus","status":"online","version":"1.9.6"}';
    expect(line.texts).toEqual([greeting, greeting]);
    expect(line.kinds).toEqual(['status', 'status']);
    expect(v1Line(one.protocols.public, one.now, 2).texts[0]).toContain('12408273561298731012');
  });

  it('answers a ping with its number, or without one', () => {
    const { line } = stage();
    line.say({ event: 'ping', reqid: 42 });
    line.say({ event: 'ping' });
    line.say({ event: 'ping', reqid: 1_793_696_400_120 });
    expect(line.texts.slice(1)).toEqual([
      '{"event":"pong","reqid":42}',
      '{"event":"pong"}',
      '{"event":"pong","reqid":1793696400120}',
    ]);
  });

  it('beats as long as there is a subscription, and not before', () => {
    const { line } = stage();
    line.talk.beat();
    line.say(subscribe('ticker'));
    line.heard();
    line.talk.beat();
    expect(line.texts.at(-1)).toBe('{"event":"heartbeat"}');
    expect(line.kinds.at(-1)).toBe('beat');
    line.say(unsubscribe('ticker'));
    line.heard();
    line.talk.beat();
    expect(line.heard()).toEqual([]);
  });

  it('holds the published conversation about two books', () => {
    const { line } = stage();
    line.say({
      event: 'subscribe',
      reqid: 5,
      pair: ['XBT/USD', 'FOO/BAR', 'ETH/USD'],
      subscription: { name: 'book', depth: 25 },
    });
    const [ack = '', snapshot = '', error, second = '', other = ''] = line.texts.slice(1);
    const { channelID } = JSON.parse(ack) as { channelID: number };
    expect(ack).toBe(
      `{"channelID":${channelID},"channelName":"book-25","event":"subscriptionStatus","pair":"XBT/USD","reqid":5,"status":"subscribed","subscription":{"depth":25,"name":"book"}}`,
    );
    expect(error).toBe(
      '{"errorMessage":"Currency pair not supported FOO/BAR","event":"subscriptionStatus","pair":"FOO/BAR","reqid":5,"status":"error","subscription":{"depth":25,"name":"book"}}',
    );
    const [id, data, name, pair] = JSON.parse(snapshot) as [
      number,
      Record<'as' | 'bs', string[][]>,
      string,
      string,
    ];
    expect([id, name, pair]).toEqual([channelID, 'book-25', 'XBT/USD']);
    expect(Object.keys(data)).toEqual(['as', 'bs']);
    expect(data.as).toHaveLength(25);
    expect(data.bs.every((level) => level.length === 3)).toBe(true);
    expect(second).toContain('"pair":"ETH/USD"');
    expect(other.endsWith(',"book-25","ETH/USD"]')).toBe(true);

    line.heard();
    line.say({
      event: 'unsubscribe',
      reqid: 6,
      pair: ['ETH/USD'],
      subscription: { name: 'book', depth: 25 },
    });
    expect(line.heard()).toMatchObject([
      {
        event: 'subscriptionStatus',
        status: 'unsubscribed',
        pair: 'ETH/USD',
        reqid: 6,
        channelName: 'book-25',
      },
    ]);
    expect(line.talk.held()).toBe(1);
  });

  it('is told every channel of a pair by one name, each under its own', () => {
    const { line, clock } = stage();
    line.say(subscribe('*', ['XBT/USD'], {}, 3));
    const heard = line.heard();
    const acks = heard.filter((one) => one.event === 'subscriptionStatus');
    const names = ['ticker', 'ohlc-1', 'trade', 'spread', 'book-10'];
    expect(acks.map((one) => one.channelName)).toEqual(names);
    expect(new Set(acks.map((one) => one.channelID)).size).toBe(5);
    expect(acks.every((one) => one.reqid === 3)).toBe(true);
    clock.turn(3_000);
    const data = line.heard();
    expect(new Set(data.map((one) => channelOf(one)))).toEqual(new Set(names));
    for (const one of data) {
      const ack = acks.find((said) => said.channelName === channelOf(one));
      expect([one[0], one.at(-1)]).toEqual([ack?.channelID, 'XBT/USD']);
    }
    line.say(unsubscribe('*'));
    expect(line.heard().map((one) => one.channelName)).toEqual(names);
    clock.turn(1_000);
    expect(line.heard()).toEqual([]);
    line.say(unsubscribe('*'));
    expect(line.heard()).toMatchObject([{ errorMessage: 'Subscription Not Found', pair: 'XBT/USD' }]);
  });

  it('keeps the number of a channel, and another line has another one', () => {
    const { line, protocols, now } = stage();
    const numbers = (one = line): unknown[] => {
      one.say(subscribe('book'));
      one.say(subscribe('book', ['XBT/USD'], { depth: 100 }));
      one.say(unsubscribe('book'));
      one.say(unsubscribe('book', ['XBT/USD'], { depth: 100 }));
      return one
        .heard()
        .filter((said) => said.status === 'subscribed')
        .map((said) => said.channelID);
    };
    const first = numbers();
    expect(new Set(first).size).toBe(2);
    expect(numbers()).toEqual(first);
    expect(numbers(v1Line(protocols.public, now, 2))).not.toEqual(first);
  });

  it('can be left by the number of the channel', () => {
    const { line } = stage();
    line.say(subscribe('trade'));
    const [ack] = line.heard();
    line.say({ event: 'unsubscribe', channelID: ack?.channelID, reqid: 2 });
    line.say({ event: 'unsubscribe', channelID: ack?.channelID });
    expect(line.heard()).toMatchObject([
      { status: 'unsubscribed', channelName: 'trade', pair: 'XBT/USD', reqid: 2 },
      { status: 'error', errorMessage: 'Subscription Not Found' },
    ]);
  });

  it('tells a ticker of texts, but for whole lots and counts', () => {
    const { line, clock, pairs } = stage({ historyMinutes: 60 });
    line.say(subscribe('ticker'));
    clock.turn(1_000);
    const frames = line.heard().slice(1);
    expect(frames.length).toBeGreaterThan(5);
    const [, data, name, pair] = frames.at(-1) ?? [];
    expect([name, pair]).toEqual(['ticker', 'XBT/USD']);
    const ticker = data as Record<Key, (string | number)[]>;
    expect(Object.keys(ticker)).toEqual(['a', 'b', 'c', 'v', 'p', 't', 'l', 'h', 'o']);
    const market = pairs.get('BTC/USD');
    const [ask, last] = [market?.asks.levels()[0], market?.tape.trades().at(-1)];
    expect(ticker.a).toEqual([
      `${(ask?.price ?? 0) / 10}${(ask?.price ?? 0) % 10 === 0 ? '.0' : ''}0000`,
      Number((ask?.qty ?? 0n) / 100_000_000n),
      expect.stringMatching(/^\d+\.\d{8}$/),
    ]);
    expect(Number(ticker.c[0])).toBe((last?.price ?? 0) / 10);
    const text = expect.stringMatching(/^\d+\.\d{5}$/);
    for (const key of ['p', 'l', 'h', 'o'] as const) expect(ticker[key]).toEqual([text, text]);
    expect(ticker.t).toEqual([expect.any(Number), market?.tape.day().trades]);
    // the day before was traded too: today is less than the last 24 hours, or all of it
    expect(Number(ticker.v[0])).toBeLessThanOrEqual(Number(ticker.v[1]));
  });

  it('knows today from the last 24 hours', () => {
    // the hands stand at 09:15: eleven hours before that are partly yesterday
    const { line, pairs } = stage({ historyMinutes: 660, symbols: ['BTC/USD'] });
    line.say(subscribe('ticker'));
    const ticker = line.heard()[1]?.[1] as Record<Key, [number | string, number | string]>;
    const market = pairs.get('BTC/USD');
    const midnight = Date.UTC(2026, 10, 3);
    const today = market?.tape.candles(60).filter(({ begin }) => begin >= midnight) ?? [];
    expect(today.length).toBe(10);
    expect(ticker.t).toEqual([today.reduce((sum, { trades }) => sum + trades, 0), market?.tape.day().trades]);
    expect(Number(ticker.t[0])).toBeLessThan(Number(ticker.t[1]));
    expect(Number(ticker.o[0])).toBe((today[0]?.open ?? 0) / 10);
    expect(Number(ticker.h[0])).toBe(Math.max(...today.map(({ high }) => high)) / 10);
  });

  it('tells candles that end when their interval does, first the last one and then one with each trade', () => {
    const { line, clock, pairs } = stage();
    line.say(subscribe('ohlc', ['XBT/USD'], { interval: 5 }));
    line.say(subscribe('trade'));
    const before = line.heard().filter((one) => channelOf(one) === 'ohlc-5');
    expect(before).toHaveLength(1);
    clock.turn(20_000);
    const bars = new Map<string, unknown[]>();
    const heard = line.heard();
    for (const one of [...before, ...heard.filter((said) => said.at(-2) === 'ohlc-5')]) {
      const bar = one[1] as [string, string, ...unknown[]];
      expect(bar).toEqual([
        ...Array.from({ length: 2 }, () => expect.stringMatching(/^\d{10}\.\d{6}$/)),
        ...Array.from({ length: 5 }, () => expect.stringMatching(/^\d+\.\d{5}$/)),
        expect.stringMatching(/^\d+\.\d{8}$/),
        expect.any(Number),
      ]);
      expect(Number(bar[0])).toBeLessThan(Number(bar[1]));
      expect(Number(bar[1]) % 300).toBe(0);
      expect(Number(bar[1]) - Number(bar[0])).toBeLessThanOrEqual(300);
      bars.set(bar[1], bar);
    }
    const told = pairs.get('BTC/USD')?.tape.candles(5).slice(-bars.size) ?? [];
    expect([...bars.values()].map((bar) => [Number(bar[2]), Number(bar[5]), bar[8]])).toEqual(
      told.map(({ open, close, trades }) => [open / 10, close / 10, trades]),
    );
    // the time of a candle is that of its last trade
    const trades = heard.filter((one) => channelOf(one) === 'trade').flatMap((one) => one[1] as string[][]);
    expect([...bars.values()].at(-1)?.[0]).toBe(trades.at(-1)?.[2]);
  });

  it('tells the last trades and then all that come, with letters', () => {
    const { line, clock, pairs } = stage();
    line.say(subscribe('trade'));
    clock.turn(5_000);
    const [ack, snapshot, ...updates] = line.heard();
    expect(ack?.status).toBe('subscribed');
    const past = snapshot?.[1] as string[][];
    expect(past).toHaveLength(50);
    const all = [...past, ...updates.flatMap((one) => one[1] as string[][])];
    const tape = pairs.get('BTC/USD')?.tape.trades().slice(-all.length) ?? [];
    expect(
      all.map(([price, volume, time, side, type, misc]) => [
        Number(price),
        Number(volume),
        time,
        side,
        type,
        misc,
      ]),
    ).toEqual(
      tape.map(({ price, qty, at, side, orderType }) => [
        price / 10,
        Number(qty) / 1e8,
        `${String(at).slice(0, 10)}.${String(at).slice(10)}`,
        side === 'buy' ? 'b' : 's',
        orderType === 'market' ? 'm' : 'l',
        '',
      ]),
    );
    expect(updates.length).toBeGreaterThan(3);
  });

  it('tells the spread whenever it changes, and only then', () => {
    const { line, clock, pairs } = stage({ speed: 1 });
    line.say(subscribe('spread'));
    const market = pairs.get('BTC/USD');
    let before = '';
    for (let tick = 0; tick < 100; tick += 1) {
      const heard = line.heard().filter((one) => channelOf(one) === 'spread');
      const [bid, ask] = [market?.bids.levels()[0], market?.asks.levels()[0]];
      const now = `${bid?.price} ${bid?.qty} ${ask?.price} ${ask?.qty}`;
      expect(heard).toHaveLength(now === before ? 0 : 1);
      before = now;
      for (const one of heard) {
        const spread = one[1] as string[];
        expect(spread.map(Number)).toEqual([
          (bid?.price ?? 0) / 10,
          (ask?.price ?? 0) / 10,
          expect.any(Number),
          Number(bid?.qty) / 1e8,
          Number(ask?.qty) / 1e8,
        ]);
        expect(spread.every((text) => typeof text === 'string')).toBe(true);
      }
      clock.turn(50);
    }
  });

  it.each([
    ['no JSON', 'hello', 'error', 'Malformed request'],
    ['a list', '[]', 'error', 'Malformed request'],
    ['an id that is text', { event: 'ping', reqid: '7' }, 'error', 'Malformed request'],
    ['no event', { reqid: 7 }, 'error', 'Event(s) not found'],
    ['an unknown event', { event: 'dance', reqid: 7 }, 'error', 'Unsupported event'],
    ['a name every object has', { event: 'constructor' }, 'error', 'Unsupported event'],
    [
      'a ping with more',
      { event: 'ping', x: 1 },
      'error',
      "Unsupported field: 'x' for the given msg type: ping",
    ],
    [
      'a field nobody knows',
      { ...subscribe('ticker'), color: 'red' },
      'subscriptionStatus',
      "Unsupported field: 'color' for the given msg type: subscribe",
    ],
    [
      'no subscription',
      { event: 'subscribe', pair: ['XBT/USD'] },
      'subscriptionStatus',
      'Subscription field must be an object',
    ],
    [
      'a text for one',
      { ...subscribe('book'), subscription: 'book' },
      'subscriptionStatus',
      'Subscription field must be an object',
    ],
    [
      'no name',
      { ...subscribe('book'), subscription: {} },
      'subscriptionStatus',
      'Subscription name invalid',
    ],
    ['an unknown name', subscribe('weather'), 'subscriptionStatus', 'Subscription name invalid'],
    [
      'a name every object has in it',
      subscribe('toString'),
      'subscriptionStatus',
      'Subscription name invalid',
    ],
    [
      'a depth for trades',
      subscribe('trade', ['XBT/USD'], { depth: 10 }),
      'subscriptionStatus',
      'Subscription object unsupported field',
    ],
    [
      'no pair',
      { event: 'subscribe', subscription: { name: 'ticker' } },
      'subscriptionStatus',
      'Pair(s) not found',
    ],
    ['an empty list', subscribe('ticker', []), 'subscriptionStatus', 'Pair(s) not found'],
    ['a number for a pair', subscribe('ticker', [1]), 'subscriptionStatus', 'Pair(s) not found'],
    [
      'a pair that is no list',
      subscribe('ticker', 'XBT/USD'),
      'subscriptionStatus',
      'Pair field must be an array',
    ],
    [
      'a pair without its stroke',
      subscribe('ticker', ['XBTUSD']),
      'subscriptionStatus',
      'Currency pair not in ISO 4217-A3 format XBTUSD',
    ],
    [
      'a modern name',
      subscribe('ticker', ['BTC/USD']),
      'subscriptionStatus',
      'Currency pair not supported BTC/USD',
    ],
    [
      'a depth that is text',
      subscribe('book', ['XBT/USD'], { depth: '10' }),
      'subscriptionStatus',
      'Subscription book depth must be an integer',
    ],
    [
      'a depth that is none',
      subscribe('book', ['XBT/USD'], { depth: 11 }),
      'subscriptionStatus',
      'Subscription depth not supported',
    ],
    [
      'an interval that is text',
      subscribe('ohlc', ['XBT/USD'], { interval: '5' }),
      'subscriptionStatus',
      'Subscription ohlc interval must be an integer',
    ],
    [
      'an interval that is none',
      subscribe('ohlc', ['XBT/USD'], { interval: 2 }),
      'subscriptionStatus',
      'Subscription ohlc interval not supported',
    ],
    [
      'an interval of nothing',
      subscribe('ohlc', ['XBT/USD'], { interval: null }),
      'subscriptionStatus',
      'Subscription ohlc requires interval',
    ],
    ['to leave what it has not', unsubscribe('ticker'), 'subscriptionStatus', 'Subscription Not Found'],
    [
      'an account',
      { event: 'subscribe', subscription: { name: 'ownTrades', token: 'x' } },
      'subscriptionStatus',
      privateElsewhere,
    ],
    ['an order', { event: 'addOrder', token: 'x' }, 'addOrderStatus', privateElsewhere],
  ])('is refused %s, and stays', (_, message, event, errorMessage) => {
    const { line } = stage();
    line.say(message);
    const heard = line.heard();
    expect(heard).toMatchObject([{ event, errorMessage }]);
    if (event !== 'error') expect(heard[0]?.status).toBe('error');
    expect(heard[0]).not.toHaveProperty('channelID');
    expect(JSON.stringify(heard)).not.toContain('"token"');
    line.say({ event: 'ping' });
    expect(line.heard()).toEqual([{ event: 'pong' }]);
  });

  it('is refused what it has already, and may have two depths and two intervals of one pair', () => {
    const { line } = stage();
    const wishes: [string, object][] = [
      ['book', {}],
      ['book', { depth: 10 }],
      ['book', { depth: 25 }],
      ['ohlc', {}],
      ['ohlc', { interval: 5 }],
      ['ohlc', { interval: 1 }],
    ];
    for (const [name, more] of wishes) line.say(subscribe(name, ['XBT/USD'], more));
    const acks = line.heard().filter((one) => one.event === 'subscriptionStatus');
    expect(acks.map((one) => one.errorMessage ?? one.channelName)).toEqual([
      'book-10',
      'Already subscribed',
      'book-25',
      'ohlc-1',
      'ohlc-5',
      'Already subscribed',
    ]);
    line.say(unsubscribe('book', ['XBT/USD'], { depth: 100 }));
    expect(line.heard()).toMatchObject([{ errorMessage: 'Subscription Not Found', pair: 'XBT/USD' }]);
  });

  it('is told when it asks too fast, and may go on a second later', () => {
    const { line, clock } = stage();
    for (let count = 0; count < 70; count += 1) line.say({ ...unsubscribe('ticker'), reqid: count });
    const tooFast = line.heard().filter((one) => one.errorMessage === 'Exceeded msg rate');
    expect(tooFast).toHaveLength(10);
    expect(tooFast[0]).toEqual({ errorMessage: 'Exceeded msg rate', event: 'error', reqid: 60 });
    clock.turn(50);
    line.say(unsubscribe('ticker'));
    expect(line.heard()).toMatchObject([{ errorMessage: 'Subscription Not Found' }]);
  });

  it('loses an ack or its data where a fault says so', () => {
    const one = v1Stage();
    const line = v1Line(one.protocols.public, one.now, 1, ['loseAck']);
    line.heard();
    line.say(subscribe('ticker'));
    expect(line.heard().map((said) => channelOf(said))).toEqual(['ticker']);
    const silent = v1Line(one.protocols.public, one.now, 2, ['ackNoData']);
    silent.heard();
    silent.say(subscribe('ticker'));
    one.clock.turn(5_000);
    expect(silent.heard()).toMatchObject([{ status: 'subscribed' }]);
  });

  it('hears nothing more once it is over', () => {
    const { line, clock } = stage();
    line.say(subscribe('*', ['XBT/USD', 'ETH/USD']));
    expect(line.talk.held()).toBe(10);
    line.talk.end();
    line.heard();
    clock.turn(2_000);
    expect(line.heard()).toEqual([]);
    expect(line.talk.held()).toBe(0);
  });

  it('can say what it likes and harms nobody', () => {
    const { line, clock } = stage();
    const other = stage().line;
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          event: fc.constantFrom('subscribe', 'unsubscribe', 'addOrder', 'ping', 'cancelOrder'),
          pair: fc.oneof(fc.jsonValue(), fc.constant(['XBT/USD'])),
          subscription: fc.oneof(fc.jsonValue(), fc.record({ name: fc.constantFrom('book', '*', 'x') })),
          reqid: fc.jsonValue(),
        })
        .map((message) => JSON.stringify(message)),
    );
    for (const text of fc.sample(junk, { numRuns: 200, seed: 4 })) {
      const before = line.texts.length;
      line.say(text);
      expect(line.texts.length).toBeGreaterThan(before);
      clock.turn(50);
      line.heard();
    }
    other.say({ event: 'ping' });
    expect(other.heard()).toEqual([{ event: 'pong' }]);
    line.say({ event: 'ping', reqid: 9 });
    expect(line.heard()).toEqual([{ event: 'pong', reqid: 9 }]);
  });
});
