import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digits } from '../../../lib/exchange/wire/digits.ts';
import { naiveBook } from '../support/naiveBook.ts';
import { naiveLevel3 } from '../v2/support/naiveLevel3.ts';
import type { Message, V2Line } from '../v2/support/v2Line.ts';
import { unifiedStage } from './support/unifiedStage.ts';

const symbol = ['PF_XBTUSD'];
const derivatives = { asset_class: 'derivatives' };

const subscribe = (channel: string, more: object = {}, method = 'subscribe') => ({
  method,
  params: { channel, ...derivatives, ...more },
  req_id: 4,
});
/** Answers alone, without data. */
const answers = (line: V2Line, message: unknown): readonly Message[] =>
  line.ask(message).filter(({ method }) => method !== undefined);
const errorOf = (line: V2Line, message: unknown): string | undefined => answers(line, message)[0]?.error;
const frames = (line: V2Line, channel: string): readonly string[] =>
  line.texts.filter((text) => text.startsWith(`{"channel":"${channel}"`));
/** For naive clients, who keep digits as texts: whole numbers too. */
const withDigits = (text: string): string =>
  text.replace(/("(?:price|qty|limit_price|order_qty)":)(\d+)(?=[,}])/g, '$1"$2"');
const parsed = (text: string | undefined): Message => JSON.parse(text ?? '{}') as Message;
const entryOf = (text: string | undefined): Readonly<Record<string, unknown>> => parsed(text).data?.[0] ?? {};

describe('the public path', () => {
  it('greets with the state of the exchange, answers pings, and beats once something is held', () => {
    const line = unifiedStage().line('public');
    expect(line.heard()[0]).toMatchObject({
      channel: 'status',
      type: 'update',
      data: [{ api_version: 'v2', system: 'online', upcoming_maintenance: [], emergency: [] }],
    });
    expect(line.ask({ method: 'ping', req_id: 7 })).toEqual([
      { method: 'pong', req_id: 7, time_in: expect.any(String), time_out: expect.any(String) },
    ]);
    line.talk.beat();
    expect(line.heard()).toEqual([]);
    line.ask(subscribe('trade', { symbol }));
    line.talk.beat();
    expect(line.texts.at(-1)).toBe('{"channel":"heartbeat"}');
  });

  it('gives the trades of the published example: the latest 50, and only where they are asked for', () => {
    const stage = unifiedStage();
    const line = stage.line('public');
    line.heard();
    const [ack, data] = line.ask({
      method: 'subscribe',
      params: { channel: 'trade', asset_class: 'derivatives', symbol: ['PF_XBTUSD'], snapshot: true },
      req_id: 4,
    });
    expect(ack).toEqual({
      method: 'subscribe',
      req_id: 4,
      result: { channel: 'trade', snapshot: true, symbol: 'PF_XBTUSD' },
      success: true,
      time_in: expect.any(String),
      time_out: expect.any(String),
    });
    expect(data?.data).toHaveLength(50);
    expect(Object.keys(data?.data?.[0] ?? {})).toEqual([
      'symbol',
      'side',
      'price',
      'qty',
      'ord_type',
      'trade_id',
      'timestamp',
    ]);
    const other = stage.line('public');
    expect(other.ask(subscribe('trade', { symbol }))).toHaveLength(2);
    stage.clock.turn(5_000);
    const ids = frames(line, 'trade').flatMap((text) =>
      (parsed(text).data ?? []).map((one) => Number(one['trade_id'])),
    );
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.every((id, index) => index === 0 || id === (ids[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('wants the class of assets of every channel, and has no spot yet', () => {
    const line = unifiedStage().line('public');
    for (const channel of ['ticker', 'book', 'trade', 'ohlc', 'instrument', 'level3']) {
      const plain = { method: 'subscribe', params: { channel, symbol }, req_id: 1 };
      expect(errorOf(line, plain)).toBe(`'params.asset_class' is required for the ${channel} channel`);
      for (const other of ['spot', 'Derivatives', 1, null])
        expect(errorOf(line, subscribe(channel, { symbol, asset_class: other }))).toBe(
          `'params.asset_class' must be derivatives for the ${channel} channel`,
        );
    }
    expect(line.talk.held()).toBe(0);
  });

  it('acknowledges each symbol with what counts, and refuses what it does not have', () => {
    const line = unifiedStage().line('public');
    line.heard();
    const results = (message: unknown) => answers(line, message).map(({ result, error }) => result ?? error);
    expect(
      results(subscribe('ticker', { symbol: ['PF_XBTUSD', 'BTC/USD', 'PF_ETHUSD', 'pf_xbtusd'] })),
    ).toEqual([
      { channel: 'ticker', snapshot: true, symbol: 'PF_XBTUSD' },
      'Currency pair not supported BTC/USD',
      { channel: 'ticker', snapshot: true, symbol: 'PF_ETHUSD' },
      'Currency pair not supported pf_xbtusd',
    ]);
    expect(results(subscribe('book', { symbol, depth: 25 }))).toEqual([
      { channel: 'book', depth: 25, snapshot: true, symbol: 'PF_XBTUSD' },
    ]);
    expect(results(subscribe('ohlc', { symbol, interval: 5, snapshot: false }))).toEqual([
      { channel: 'ohlc', interval: 5, snapshot: false, symbol: 'PF_XBTUSD', tick_type: 'trade' },
    ]);
    expect(results(subscribe('instrument'))).toEqual([{ channel: 'instrument', snapshot: true }]);
    const words: readonly (readonly [string, object, string])[] = [
      [
        'ticker',
        { symbol, event_trigger: 'bbo' },
        "Unsupported field: 'event_trigger' for the given msg type: subscribe",
      ],
      ['instrument', { symbol }, "Unsupported field: 'symbol' for the given msg type: subscribe"],
      [
        'instrument',
        { include_tokenized_assets: true },
        "Unsupported field: 'include_tokenized_assets' for the given msg type: subscribe",
      ],
      ['ticker', { symbol }, 'Already subscribed'],
      ['book', { symbol, depth: 11 }, 'Subscription depth not supported'],
      ['ohlc', { symbol, interval: 2 }, 'Subscription ohlc interval not supported'],
      ['ohlc', { symbol, interval: 5, tick_type: 'index' }, 'Subscription ohlc tick_type not supported'],
      ['ohlc', { symbol, interval: 15 }, 'Already subscribed to one ohlc interval on this symbol'],
      ['trade', {}, 'Symbol(s) not found'],
      ['status', {}, 'Symbol(s) not found'],
      ['funding', { symbol }, 'Subscription name invalid'],
      ['level3', { symbol }, 'Token(s) not found'],
      [
        'executions',
        {},
        'Private data and trading are unavailable on this endpoint. Try uws.kraken.com/v2/private',
      ],
    ];
    for (const [channel, more, error] of words) expect(results(subscribe(channel, more))).toEqual([error]);
    expect(results({ method: 'add_order', params: {} })).toEqual([
      'Private data and trading are unavailable on this endpoint. Try uws.kraken.com/v2/private',
    ]);
    expect(results({ method: 'edit_order', params: {} })).toEqual(['Unsupported event']);
  });

  it('ends a subscription by the same parameters, and then tells nothing more of it', () => {
    const stage = unifiedStage();
    const line = stage.line('public');
    line.ask(subscribe('book', { symbol, depth: 25 }));
    expect(errorOf(line, subscribe('book', { symbol }, 'unsubscribe'))).toBe('Subscription Not Found');
    expect(answers(line, subscribe('book', { symbol, depth: 25 }, 'unsubscribe'))[0]?.result).toEqual({
      channel: 'book',
      depth: 25,
      symbol: 'PF_XBTUSD',
    });
    const told = line.texts.length;
    stage.clock.turn(2_000);
    expect(line.texts).toHaveLength(told);
    expect(line.talk.held()).toBe(0);
  });

  it('lets a naive client keep every book, checksum and all, ticks of five included', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('PF_XBTUSD', 'PF_PEPEUSD', 'PF_LTCUSD', 'FF_XBTUSD_261225'),
        fc.constantFrom(10, 25, 100, 500, 1000),
        fc.integer({ min: 0, max: 1_000 }),
        (one, depth, seed) => {
          const stage = unifiedStage({ contracts: [one], seed, speed: 10 });
          const line = stage.line('public');
          line.ask(subscribe('book', { symbol: [one], depth }));
          const book = naiveBook(depth);
          const { asks, bids, listing } = stage.market(one);
          let read = 0;
          for (let tick = 0; tick < 60; tick += 1) {
            const texts = frames(line, 'book');
            for (const text of texts.slice(read)) {
              book.take(withDigits(text));
              expect(book.checksum()).toBe(book.told());
            }
            read = texts.length;
            for (const [side, mine] of [
              [asks, book.asks()],
              [bids, book.bids()],
            ] as const)
              expect(mine).toEqual(
                side
                  .levels()
                  .slice(0, depth)
                  .map(({ price, qty }) => ({
                    price: digits(price, listing.pricePrecision),
                    qty: digits(qty, listing.qtyPrecision),
                  })),
              );
            stage.clock.turn(50);
          }
          expect(read).toBeGreaterThan(20);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('ticks on trades alone, and adds what only contracts have where that is wanted', () => {
    const stage = unifiedStage({ contracts: ['PF_XBTUSD', 'FF_XBTUSD_261225'] });
    const line = stage.line('public');
    line.ask(subscribe('ticker', { symbol: ['PF_XBTUSD', 'FF_XBTUSD_261225'] }));
    stage.house.add('ann', { symbol: 'PF_XBTUSD', side: 'buy', type: 'market', qty: '0.3' });
    const { mark, index, openInterest, fundingRate } = stage.house.contract('PF_XBTUSD');
    const told = frames(line, 'ticker').length;
    const tick = entryOf(frames(line, 'ticker').at(-1));
    expect(tick).toMatchObject({
      symbol: 'PF_XBTUSD',
      last: stage.price(0),
      mark_price: mark,
      index_price: index,
      open_interest: Number(openInterest) / 1e4,
      funding_rate: (fundingRate ?? 0) / 1e9,
      next_funding_time: '2026-11-03T10:00:00.000000Z',
    });
    expect(openInterest).toBeGreaterThan(0n);
    const ending = frames(line, 'ticker')
      .map(entryOf)
      .find((one) => one['symbol'] === 'FF_XBTUSD_261225');
    expect(ending).toHaveProperty('mark_price');
    expect(ending).not.toHaveProperty('funding_rate');

    stage.house.add('ann', {
      symbol: 'PF_XBTUSD',
      side: 'buy',
      type: 'limit',
      qty: '0.3',
      limit: { type: 'static', value: String(stage.price(-3)) },
      postOnly: true,
    });
    expect(frames(line, 'ticker')).toHaveLength(told);

    const plain = unifiedStage({ unified: { tickerExtras: false } }).line('public');
    plain.ask(subscribe('ticker', { symbol }));
    expect(Object.keys(entryOf(frames(plain, 'ticker')[0]))).toEqual(
      Object.keys(tick).slice(0, Object.keys(tick).indexOf('timestamp') + 1),
    );
  });

  it('has candles of trades, of the mark price and of spot; only the first have a volume', () => {
    const stage = unifiedStage({ speed: 20 });
    const lines = (['trade', 'mark', 'spot'] as const).map((tick) => {
      const line = stage.line('public');
      line.ask(subscribe('ohlc', { symbol, interval: 1, tick_type: tick }));
      return line;
    });
    const spot = stage.inside.spot[0];
    stage.clock.turn(5_000);
    const lasts = lines.map((line) => {
      const told = frames(line, 'ohlc');
      expect(told.length).toBeGreaterThan(10);
      return entryOf(told.at(-1));
    });
    for (const last of lasts) expect(last).toMatchObject({ symbol: 'PF_XBTUSD', interval: 1 });
    expect(lasts[0]).toMatchObject({ close: stage.price(0), volume: expect.any(Number) });
    expect(Number(lasts[0]?.['volume'])).toBeGreaterThan(0);
    expect(lasts[1]).toMatchObject({ close: stage.price(0), volume: 0, trades: 0 });
    expect(lasts[2]).toMatchObject({ close: (spot?.last() ?? 0) / 10, volume: 0, trades: 0 });

    const counts = () => lines.map((line) => frames(line, 'ohlc').length);
    const before = counts();
    stage.house.add('ann', { symbol: 'BTC/USD', side: 'buy', type: 'market', qty: '0.1' });
    expect(counts().map((count, index) => count - (before[index] ?? 0))).toEqual([0, 0, 1]);
    stage.house.add('ann', { symbol: 'PF_XBTUSD', side: 'buy', type: 'market', qty: '0.1' });
    expect(counts().map((count, index) => count - (before[index] ?? 0))).toEqual([1, 1, 1]);
  });

  it('has the instruments of the documented rules: real ticks, lots by the precision', () => {
    const contracts = ['PF_XBTUSD', 'PF_LTCUSD', 'PF_PEPEUSD', 'FF_XBTUSD_261225'];
    const line = unifiedStage({ contracts }).line('public');
    line.ask(subscribe('instrument'));
    const { data } = JSON.parse(frames(line, 'instrument')[0] ?? '{}') as {
      readonly data: {
        readonly pairs: readonly Record<string, number | string>[];
        readonly assets: readonly object[];
      };
    };
    expect(data.pairs.map((one) => one['symbol'])).toEqual(expect.arrayContaining(contracts));
    expect(data.pairs).toHaveLength(contracts.length);
    expect(data.pairs.find((one) => one['symbol'] === 'PF_LTCUSD')).toMatchObject({
      price_precision: 2,
      price_increment: 0.05,
    });
    expect(data.pairs.find((one) => one['symbol'] === 'FF_XBTUSD_261225')).toMatchObject({
      price_increment: 0.5,
    });
    for (const one of data.pairs) {
      expect(one['qty_increment']).toBeCloseTo(10 ** -Number(one['qty_precision']), 12);
      expect(Number(one['qty_min']) / Number(one['qty_increment'])).toBeGreaterThanOrEqual(1);
    }
    expect(data.assets).toContainEqual(expect.objectContaining({ id: 'BTC' }));
  });

  it('shows single orders by a token, named by UUIDs, so that a naive client has every queue', () => {
    const stage = unifiedStage({ speed: 10 });
    const line = stage.line('public');
    const token = stage.token();
    line.ask(subscribe('level3', { symbol, token, depth: 10 }));
    const mine = stage.house.add('ann', {
      symbol: 'PF_XBTUSD',
      side: 'buy',
      type: 'limit',
      qty: '0.25',
      limit: { type: 'static', value: String(stage.price(-2)) },
      postOnly: true,
    });
    stage.clock.turn(4_000);
    const book = naiveLevel3(10);
    const told = frames(line, 'level3');
    for (const text of told) {
      book.take(withDigits(text));
      expect(book.checksum()).toBe(book.told());
    }
    expect(book.faults).toEqual([]);
    const queue = stage
      .market()
      .asks.levels()
      .slice(0, 10)
      .flatMap(({ orders }) => orders);
    expect(book.asks().map(([, , qty]) => qty)).toEqual(queue.map(({ shown }) => digits(shown, 4)));
    const ids = told.flatMap((text) => [...text.matchAll(/"order_id":"([^"]+)"/g)].map(([, id]) => id));
    expect(ids.every((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? ''))).toBe(true);
    expect(ids).toContain(mine.type === 'done' ? mine.value.id : '');
    expect(answers(line, subscribe('level3', { symbol, token }, 'unsubscribe'))[0]?.result).toEqual({
      channel: 'level3',
      symbol: 'PF_XBTUSD',
    });
    expect(errorOf(line, subscribe('level3', { symbol, token: 'x' }))).toBe('ESession:Invalid session');
    expect(errorOf(line, subscribe('level3', { symbol, token: stage.token('ann', ['query-funds']) }))).toBe(
      'EGeneral:Permission denied',
    );
  });

  it('spends the points of a second on single orders: two deep ones, and no more', () => {
    const stage = unifiedStage({ accounts: [{ name: 'ann', tier: 'intermediate' }] });
    const token = stage.token();
    const line = stage.line('public');
    const deep = (method: string) =>
      errorOf(line, subscribe('level3', { symbol, token, depth: 1000 }, method));
    const cycle = () => [deep('subscribe'), deep('unsubscribe')];
    expect([...cycle(), ...cycle()]).toEqual([undefined, undefined, undefined, undefined]);
    expect(deep('subscribe')).toBe('Rate limit for snapshot requests exceeded');
    stage.clock.turn(1_000);
    expect(deep('subscribe')).toBeUndefined();
  });
});
