import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bookSide } from '../../../lib/exchange/engine/bookSide.ts';
import type { Working } from '../../../lib/exchange/engine/Working.ts';
import { listings } from '../../../lib/exchange/listings/listings.ts';
import { random } from '../../../lib/exchange/market/random.ts';
import { digits } from '../../../lib/exchange/wire/digits.ts';
import { level3Checksum } from '../../../lib/exchange/wire/v2/level3/level3Checksum.ts';
import { sideWindow } from '../../../lib/exchange/wire/v2/level3/sideWindow.ts';
import { stamps } from '../../../lib/exchange/wire/v2/level3/stamps.ts';
import { naiveLevel3 } from './support/naiveLevel3.ts';
import { v2Stage } from './support/v2Stage.ts';

type Stage = ReturnType<typeof v2Stage>;
type Depth = 10 | 100 | 1000;

const subscribe = (token: string, symbol: readonly string[], more: object = {}) => ({
  method: 'subscribe',
  params: { channel: 'level3', symbol, token, ...more },
});
const isData = (text: string): boolean => text.startsWith('{"channel":"level3"');

/** The window of the true book, order by order. */
const truth = (stage: Stage, side: 'asks' | 'bids', symbol: string, depth: number) => {
  const market = stage.market(symbol);
  const { pricePrecision, qtyPrecision } = market.listing;
  return market[side]
    .levels()
    .slice(0, depth)
    .flatMap(({ price, orders }) =>
      orders.map(
        ({ id, shown }) => [id, digits(price, pricePrecision), digits(shown, qtyPrecision)] as const,
      ),
    );
};

describe('single orders', () => {
  it('are told so that a naive client has every queue as it is, checksum and all', () => {
    const sum = { add: 0, modify: 0, delete: 0, unordered: 0, again: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom('BTC/USD', 'PEPE/USD', 'ETH/BTC'),
        fc.constantFrom<Depth>(10, 100, 1000),
        fc.constantFrom(1, 60),
        fc.integer({ min: 0, max: 1_000 }),
        (symbol, depth, speed, seed) => {
          const stage = v2Stage({ symbols: [symbol], seed, speed });
          const line = stage.line('level3');
          line.say(subscribe(stage.token(), [symbol], { depth }));
          const book = naiveLevel3(depth);
          let read = 0;
          for (let tick = 0; tick < 60; tick += 1) {
            for (; read < line.texts.length; read += 1) {
              const text = line.texts[read] ?? '';
              if (!isData(text)) continue;
              book.take(text);
              expect(book.checksum()).toBe(book.told());
            }
            expect(book.asks()).toEqual(truth(stage, 'asks', symbol, depth));
            expect(book.bids()).toEqual(truth(stage, 'bids', symbol, depth));
            stage.clock.turn(50);
          }
          expect(book.faults).toEqual([]);
          for (const name of ['add', 'modify', 'delete', 'unordered', 'again'] as const)
            sum[name] += book.seen[name];
        },
      ),
      { numRuns: 14 },
    );
    for (const name of ['add', 'modify', 'delete', 'unordered', 'again'] as const)
      expect([name, sum[name] > 0]).toEqual([name, true]);
  });

  it('of accounts stand among them: icebergs show a part, an amend keeps or loses its place', () => {
    const stage = v2Stage({ symbols: ['BTC/USD'] });
    const { house } = stage;
    const line = stage.line('level3');
    line.say(subscribe(stage.token(), ['BTC/USD']));
    const book = naiveLevel3(10);
    let read = 0;
    const caughtUp = (): void => {
      for (; read < line.texts.length; read += 1) {
        const text = line.texts[read] ?? '';
        if (!isData(text)) continue;
        book.take(text);
        expect(book.checksum()).toBe(book.told());
      }
      expect(book.bids()).toEqual(truth(stage, 'bids', 'BTC/USD', 10));
      expect(book.asks()).toEqual(truth(stage, 'asks', 'BTC/USD', 10));
    };
    const best = digits(stage.market().bids.levels()[0]?.price ?? 0, 1);
    const limit = { type: 'static', value: best } as const;
    const buy = { symbol: 'BTC/USD', side: 'buy', limit } as const;
    const ids = ['0.1', '0.2', '0.3'].map((qty) => {
      const placed = house.add('ann', { ...buy, type: 'limit', qty });
      if (placed.type === 'refused') throw new Error(placed.error);
      caughtUp();
      return placed.value.id;
    });
    const iceberg = house.add('bob', { ...buy, type: 'iceberg', qty: '0.3', display: '0.05' });
    caughtUp();
    expect(iceberg.type).toBe('done');
    expect(book.bids().filter(([, , qty]) => qty === '0.05000000')).toHaveLength(1);
    const placeOf = (id = ''): number => book.bids().findIndex(([one]) => one === id);
    const before = ids.map(placeOf);
    house.amend('ann', { type: 'id', id: ids[0] ?? '' }, { qty: '0.05' });
    caughtUp();
    expect(ids.map(placeOf)).toEqual(before);
    // at the very same microsecond it goes to the end of its queue
    house.amend('ann', { type: 'id', id: ids[0] ?? '' }, { qty: '0.15' });
    caughtUp();
    expect(placeOf(ids[0])).toBeGreaterThan(placeOf(ids[2]));
    stage.clock.turn(20_000);
    caughtUp();
    house.cancelAll('ann', 'spot');
    house.cancelAll('bob', 'spot');
    caughtUp();
    expect(book.faults).toEqual([]);
  });

  it('have one time for all who watch, and a late one gets a snapshot that the next update follows', () => {
    const stage = v2Stage({ symbols: ['BTC/USD'], speed: 60 });
    const early = stage.line('level3');
    early.say(subscribe(stage.token(), ['BTC/USD']));
    stage.clock.turn(2_000);
    const late = stage.line('level3');
    late.say(subscribe(stage.token(), ['BTC/USD']));
    const other = stage.line('level3');
    other.say(subscribe(stage.token(), ['BTC/USD'], { depth: 100 }));
    const pick = (text: string | undefined) =>
      new Map(
        [...(text ?? '').matchAll(/"order_id":"([^"]+)"[^}]*"timestamp":"([^"]+)"/g)].map(([, id, time]) => [
          id,
          time,
        ]),
      );
    const deep = pick(other.texts[2]);
    for (const [id, time] of pick(late.texts[2])) expect(deep.get(id)).toBe(time);
    const before = early.texts.length;
    stage.clock.turn(2_000);
    expect(late.texts.slice(3)).toEqual(early.texts.slice(before));
    expect(late.texts.length).toBeGreaterThan(20);
  });

  it('that changed before anybody looked are told once', () => {
    const side = bookSide(1);
    const order = (id: string): Working => ({
      id,
      account: '',
      side: 'sell',
      limit: 100,
      left: 5n,
      shown: 5n,
      display: undefined,
      queuedAt: 0,
      selfTrade: 'cancel_newest',
    });
    side.rest(order('first'), 1);
    const window = sideWindow(side, 10, stamps(), random(1));
    side.rest(order('second'), 1);
    expect(window.told().flat()).toMatchObject([{ id: 'first' }]);
    expect(window.step()).toMatchObject([{ event: 'add', id: 'second' }]);
    side.forget();
    expect(window.told().flat()).toMatchObject([{ id: 'first' }, { id: 'second' }]);
    expect(window.step()).toEqual([]);
  });

  it('have the published checksum', () => {
    const rows = (text: string) => {
      const levels = new Map<string, { price: number; qty: bigint }[]>();
      for (const row of text.trim().split('\n')) {
        const [price = '', qty = ''] = row.trim().split(' ');
        levels.set(price, [
          ...(levels.get(price) ?? []),
          { price: Number(price.replace('.', '')), qty: BigInt(qty.replace('.', '')) },
        ]);
      }
      return [...levels.values()];
    };
    const asks = rows(`44939.5 4.52308393
      44939.5 0.00111261
      44939.5 0.00100000
      44939.5 0.01000000
      44950.0 0.10334926
      44953.0 0.00064537
      44955.0 0.00250000
      44959.6 0.35630000
      44959.6 0.35630000
      44960.1 0.00338072
      44960.2 0.88967575
      44967.0 3.14392283
      44978.5 0.06778960
      44979.2 0.35630000`);
    const bids = rows(`44939.4 0.88968699
      44939.4 0.45210000
      44939.4 0.10000000
      44939.4 0.14296323
      44939.4 0.25000000
      44939.4 0.10292988
      44939.4 0.33880000
      44939.4 1.28140860
      44937.1 0.03346877
      44934.7 0.35630000
      44930.2 0.22734299
      44930.2 0.01000000
      44930.2 0.05550000
      44930.2 0.70000000
      44930.2 0.15000000
      44928.0 0.00105240
      44919.6 0.33870000
      44919.5 0.07610000
      44912.0 0.35630000
      44909.7 0.06690000
      44901.9 0.00088982`);
    // https://docs.kraken.com/api/docs/guides/spot-ws-l3-v2
    expect(level3Checksum(asks, bids)).toBe(1063832831);
    expect(level3Checksum([...asks, [{ price: 1, qty: 1n }]], bids)).toBe(1063832831);
  });

  it('are found out by their checksum where one is spoilt or left out', () => {
    const faults = [1, 2, 3, 4].flatMap((seed) => [['corrupt', seed] as const, ['skip', seed] as const]);
    for (const [type, seed] of faults) {
      const stage = v2Stage({ symbols: ['BTC/USD'], speed: 60, seed });
      const line = stage.line('level3');
      line.say(subscribe(stage.token(), ['BTC/USD']));
      stage.desk.order(type, 'BTC/USD');
      const book = naiveLevel3(10);
      let bad = 0;
      stage.clock.turn(3_000);
      for (const text of line.texts.filter(isData)) {
        book.take(text);
        if (book.checksum() !== book.told()) bad += 1;
      }
      expect([type, seed, bad > 0]).toEqual([type, seed, true]);
    }
  });
});

describe('the host of single orders', () => {
  it('acknowledges without the depth, and its data follow the example of the page', () => {
    const stage = v2Stage();
    const line = stage.line('level3');
    const token = stage.token();
    const [, ack, snapshot] = line.ask({ ...subscribe(token, ['ETH/USD'], { depth: 100 }), req_id: 5 });
    expect(ack).toMatchObject({
      method: 'subscribe',
      req_id: 5,
      result: { channel: 'level3', snapshot: true, symbol: 'ETH/USD' },
      success: true,
    });
    expect(Object.keys(ack?.result ?? {})).toEqual(['channel', 'snapshot', 'symbol']);
    const [data] = snapshot?.data ?? [];
    expect(Object.keys(data ?? {}).sort()).toEqual(['asks', 'bids', 'checksum', 'symbol', 'timestamp']);
    expect(line.texts[2]).toMatch(
      /{"order_id":"O\w{5}-\w{5}-\w{6}","limit_price":\d+\.\d\d,"order_qty":\d+\.\d{8},"timestamp":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z"}/,
    );
    stage.clock.turn(5_000);
    const [first] = line.texts.filter((text) => text.includes('"type":"update"') && isData(text));
    expect(first).toMatch(/{"event":"(add|modify|delete)","order_id":"O/);
    line.heard();
    expect(
      line.ask({
        method: 'unsubscribe',
        params: { channel: 'level3', symbol: ['ETH/USD'], token },
        req_id: 6,
      }),
    ).toMatchObject([
      { method: 'unsubscribe', req_id: 6, result: { channel: 'level3', symbol: 'ETH/USD' }, success: true },
    ]);
    stage.clock.turn(1_000);
    expect(line.heard()).toEqual([]);
    expect(line.talk.held()).toBe(0);
  });

  it('has the points of a second and no more', () => {
    const symbols = ['BTC/USD', 'ETH/USD', 'SOL/USD', 'XRP/USD', 'ADA/USD', 'DOGE/USD'];
    for (const [tier, most] of [
      ['intermediate', 2],
      ['pro', 5],
    ] as const) {
      const stage = v2Stage({ symbols, accounts: [{ name: 'ann', tier }] });
      const line = stage.line('level3');
      line.heard();
      const answers = line
        .ask(subscribe(stage.token(), symbols, { depth: 1000, snapshot: false }))
        .filter((message) => 'method' in message);
      expect(answers.map(({ success }) => success)).toEqual(symbols.map((_, index) => index < most));
      expect(answers.at(-1)).toMatchObject({
        error: 'Rate limit for snapshot requests exceeded',
        method: 'subscribe',
        symbol: 'DOGE/USD',
      });
      stage.clock.turn(1_000);
      line.heard();
      expect(
        line.ask(subscribe(stage.token(), ['DOGE/USD'], { depth: 1000, snapshot: false })),
      ).toMatchObject([{ success: true }]);
    }
  });

  it('bears two hundred symbols on a line', () => {
    const symbols = listings.slice(0, 201).map(({ symbol }) => symbol);
    const stage = v2Stage({ symbols });
    const line = stage.line('level3');
    const token = stage.token();
    for (const from of [0, 100, 200]) {
      line.heard();
      const heard = line.ask(subscribe(token, symbols.slice(from, from + 100), { snapshot: false }));
      expect(heard.every(({ success }) => success)).toBe(from < 200);
      stage.clock.turn(1_000);
    }
    expect(line.talk.held()).toBe(200);
  });

  it('refuses in the words of the exchange', () => {
    const stage = v2Stage();
    const line = stage.line('level3');
    const token = stage.token();
    const errorOf = (message: object): unknown => {
      line.heard();
      return line.ask(message).find((one) => 'method' in one)?.error;
    };
    expect(errorOf({ method: 'subscribe', params: { channel: 'level3', symbol: ['BTC/USD'] } })).toBe(
      'Token(s) not found',
    );
    expect(errorOf(subscribe('nonsense', ['BTC/USD']))).toBe('ESession:Invalid session');
    expect(errorOf(subscribe(token, ['BTC/USD'], { depth: 25 }))).toBe('Subscription depth not supported');
    expect(errorOf(subscribe(token, ['XBT/USD']))).toBe('Currency pair not supported XBT/USD');
    expect(errorOf(subscribe(token, ['BTCUSD']))).toBe('Currency pair not in ISO 4217-A3 format BTCUSD');
    expect(errorOf(subscribe(token, []))).toBe('Symbol(s) not found');
    expect(errorOf(subscribe(token, ['BTC/USD']))).toBeUndefined();
    expect(errorOf(subscribe(token, ['BTC/USD'], { depth: 100 }))).toBe('Already subscribed');
    expect(errorOf({ ...subscribe(token, ['ETH/USD']), method: 'unsubscribe' })).toBe(
      'Subscription Not Found',
    );
    expect(errorOf(subscribe(stage.token('ann', ['query-funds']), ['ETH/USD']))).toBe(
      'EGeneral:Permission denied',
    );
  });
});
