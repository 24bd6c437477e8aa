import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bookDepths } from '../../lib/core/model/bookDepths.ts';
import type { Depth } from '../../lib/core/model/Depth.ts';
import { faultDesk } from '../../lib/exchange/faults/faultDesk.ts';
import { liveStage } from '../../lib/exchange/live/liveStage.ts';
import type { Topic } from '../../lib/exchange/wire/Topic.ts';
import { exactFrame } from './support/exactFrame.ts';
import { handClock } from './support/handClock.ts';
import { naiveBook } from './support/naiveBook.ts';

const stage = (
  speed: number,
  chance = 1,
  symbols: readonly string[] = ['BTC/USD', 'PEPE/USD', 'ETH/BTC'],
) => {
  const clock = handClock();
  const desk = faultDesk();
  return {
    clock,
    desk,
    ...liveStage({ symbols, seed: chance, speed, historyMinutes: 30, clock, desk }),
  };
};

/** What an observer of a topic is told. */
const listen = (one: ReturnType<typeof stage>, topic: Topic, snapshot = true) => {
  const texts: string[] = [];
  const stop = one.feed.open(topic, snapshot, (text) => texts.push(text));
  return { texts, stop };
};

const book = (symbol: string, depth: Depth): Topic => ({
  channel: 'book',
  symbol,
  depth,
});

describe('the feed of a market', () => {
  it('tells books that a naive client keeps equal to the true one, checksum and all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('BTC/USD', 'PEPE/USD', 'ETH/BTC'),
        fc.constantFrom(...bookDepths),
        fc.constantFrom(1, 60, 1_000),
        fc.integer({ min: 0, max: 1_000 }),
        (symbol, depth, speed, chance) => {
          const one = stage(speed, chance, [symbol]);
          const { texts } = listen(one, book(symbol, depth));
          const held = naiveBook(depth);
          let read = 0;
          for (let tick = 0; tick < 60; tick += 1) {
            for (; read < texts.length; read += 1) {
              held.take(texts[read] ?? '');
              expect(held.checksum()).toBe(held.told());
            }
            const truth = one.books(symbol);
            expect(held.asks()).toEqual(truth.asks.slice(0, depth));
            expect(held.bids()).toEqual(truth.bids.slice(0, depth));
            one.clock.turn(50);
          }
          expect(texts.length).toBeGreaterThan(30);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('says one price twice now and then, the last one counting', () => {
    const one = stage(60);
    const { texts } = listen(one, book('BTC/USD', 10));
    one.clock.turn(5_000);
    const twice = texts.filter((text) => {
      const prices = [...text.matchAll(/"price":([\d.]+)/g)].map(([, price]) => price);
      return new Set(prices).size < prices.length;
    });
    expect(twice.length).toBeGreaterThan(0);
  });

  it.each([1, 60, 1_000])('tells ten to forty book updates a second at speed %s', (speed) => {
    const one = stage(speed);
    const { texts } = listen(one, book('BTC/USD', 10), false);
    one.clock.turn(10_000);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.length).toBeLessThan(400);
  });

  it('prints every digit of the precision, also past what a float holds', () => {
    const one = stage(60);
    const { texts } = listen(one, book('PEPE/USD', 10));
    one.clock.turn(2_000);
    const quantities = texts.flatMap((text) =>
      [...text.matchAll(/"qty":([\d.]+)/g)].map(([, qty = '']) => qty),
    );
    expect(quantities.every((qty) => /^\d+\.\d{8}$/.test(qty))).toBe(true);
    expect(quantities.some((qty) => BigInt(qty.replace('.', '')) > 2n ** 53n)).toBe(true);
    const prices = texts.flatMap((text) =>
      [...text.matchAll(/"price":([\d.]+)/g)].map(([, price = '']) => price),
    );
    expect(prices.every((price) => /^0\.\d{9}$/.test(price))).toBe(true);
  });

  it('tells the same in every channel: trades, candles, ticker and book agree', () => {
    const one = stage(60);
    const trades = listen(one, { channel: 'trade', symbol: 'BTC/USD' }, false);
    const ohlc = listen(one, { channel: 'ohlc', symbol: 'BTC/USD', interval: 1 });
    const ticker = listen(one, { channel: 'ticker', symbol: 'BTC/USD', event_trigger: 'trades' });
    one.clock.turn(10_000);

    const past = exactFrame(ohlc.texts[0] ?? '').data;
    const bars = new Map(past.map((bar) => [bar.interval_begin, bar]));
    for (const text of ohlc.texts.slice(1))
      for (const bar of exactFrame(text).data) bars.set(bar.interval_begin, bar);
    const told = one.candles('BTC/USD', 1);
    expect(
      [...bars.values()].map(({ open, high, low, close, vwap, volume, trades: count }) => ({
        open,
        high,
        low,
        close,
        vwap,
        volume,
        trades: count,
      })),
    ).toEqual(
      told.map(({ open, high, low, close, vwap, volume, trades: count }) => ({
        open,
        high,
        low,
        close,
        vwap,
        volume,
        trades: count,
      })),
    );
    const all = trades.texts.flatMap((text) => exactFrame(text).data);
    const last = all.at(-1);
    const latest = exactFrame(ticker.texts.at(-1) ?? '').data[0];
    const { bids, asks } = one.books('BTC/USD');
    expect(latest).toMatchObject({ last: last?.price });
    expect(told.at(-1)?.close).toBe(last?.price);
    expect(Number(latest?.bid)).toBeLessThan(Number(latest?.ask));
    expect(bids[0]?.price).not.toBe(asks[0]?.price);
    expect(ticker.texts.length - 1).toBe(trades.texts.length);
    expect(ohlc.texts.length - 1).toBe(trades.texts.length);
  });

  it('says nothing of trades and candles where nothing was traded, and updates a ticker by its trigger', () => {
    const one = stage(1);
    const trades = listen(one, { channel: 'trade', symbol: 'BTC/USD' }, false);
    const ohlc = listen(one, { channel: 'ohlc', symbol: 'BTC/USD', interval: 5 }, false);
    const byTrade = listen(one, { channel: 'ticker', symbol: 'BTC/USD', event_trigger: 'trades' }, false);
    const byTouch = listen(one, { channel: 'ticker', symbol: 'BTC/USD', event_trigger: 'bbo' }, false);
    const touches = new Set<string>();
    for (let tick = 0; tick < 100; tick += 1) {
      const before = [trades.texts.length, ohlc.texts.length, byTrade.texts.length];
      one.clock.turn(50);
      const news = trades.texts.length - (before[0] ?? 0);
      expect([ohlc.texts.length - (before[1] ?? 0), byTrade.texts.length - (before[2] ?? 0)]).toEqual([
        news,
        news,
      ]);
    }
    for (const text of byTouch.texts) {
      const [entry] = exactFrame(text).data;
      touches.add(`${entry?.bid} ${entry?.bid_qty} ${entry?.ask} ${entry?.ask_qty}`);
    }
    expect(trades.texts.length).toBeGreaterThan(3);
    expect(trades.texts.length).toBeLessThan(60);
    expect(byTouch.texts.length).toBeGreaterThan(touches.size * 0.7);
    expect(byTouch.texts.length).toBeLessThan(100);
  });

  it('ends a candle with its last trade, also where one step is longer than what is left of it', () => {
    const one = stage(1_000);
    const { texts } = listen(one, { channel: 'ohlc', symbol: 'BTC/USD', interval: 1 });
    const bars = new Map<unknown, unknown>();
    one.clock.turn(2_000);
    for (const text of texts)
      for (const { interval_begin: begin, close, trades } of exactFrame(text).data)
        bars.set(begin, [close, trades]);
    expect([...bars.values()]).toEqual(one.candles('BTC/USD', 1).map(({ close, trades }) => [close, trades]));
    expect(bars.size).toBeGreaterThan(60);
  });

  it('tells nothing any more once it was left', () => {
    const one = stage(60);
    const { texts, stop } = listen(one, book('BTC/USD', 10));
    const other = listen(one, book('BTC/USD', 10));
    stop();
    stop();
    one.clock.turn(1_000);
    expect(texts).toHaveLength(1);
    expect(other.texts.length).toBeGreaterThan(5);
    one.end();
    expect(one.clock.running()).toBe(0);
  });

  it('is repeatable to the letter', () => {
    const told = () => {
      const one = stage(60, 5);
      const channels = [
        listen(one, book('BTC/USD', 25)),
        listen(one, { channel: 'trade', symbol: 'BTC/USD' }),
        listen(one, { channel: 'ticker', symbol: 'ETH/BTC', event_trigger: 'bbo' }),
        listen(one, { channel: 'ohlc', symbol: 'PEPE/USD', interval: 15 }),
        listen(one, { channel: 'instrument' }),
      ];
      one.clock.turn(3_000);
      return channels.map(({ texts }) => texts);
    };
    expect(told()).toEqual(told());
  });
});

describe('a fault of the feed', () => {
  const followed = (symbol: string, depth: 10 | 100, chance = 1) => {
    const one = stage(60, chance, ['BTC/USD', 'PEPE/USD']);
    const { texts } = listen(one, book(symbol, depth));
    const held = naiveBook(depth);
    let read = 0;
    const look = (): readonly boolean[] =>
      texts.slice(read).map((text) => {
        read += 1;
        held.take(text);
        return held.checksum() === held.told();
      });
    return { ...one, held, look };
  };

  it.each([10, 100] as const)(
    'corrupt tells one quantity a lot too much at depth %s, and the true checksum gives it away',
    (depth) => {
      for (let chance = 0; chance < 8; chance += 1) {
        const { desk, clock, look, held, books } = followed('BTC/USD', depth, chance);
        clock.turn(500);
        desk.order('corrupt', undefined);
        for (let tick = 0; tick < 40 && desk.counts().corrupt === 0; tick += 1) {
          expect(look().every(Boolean)).toBe(true);
          clock.turn(50);
        }
        expect(look()).toEqual([false]);
        expect(desk.counts().corrupt).toBe(1);
        const { asks, bids } = books('BTC/USD');
        const truth = [...asks.slice(0, depth), ...bids.slice(0, depth)];
        const mine = [...held.asks(), ...held.bids()];
        expect(mine.map(({ price }) => price)).toEqual(truth.map(({ price }) => price));
        const lots = (qty: string): number => Number(qty.replace('.', ''));
        const tooMuch = mine.map(({ qty }, index) => lots(qty) - lots(truth[index]?.qty ?? ''));
        expect(tooMuch.filter((extra) => extra !== 0)).toEqual([1]);
      }
    },
  );

  it('skip leaves out one update, and the next one gives it away', () => {
    const { desk, clock, look } = followed('BTC/USD', 10);
    desk.order('skip', 'BTC/USD');
    while (desk.counts().skip === 0) {
      expect(look().every(Boolean)).toBe(true);
      clock.turn(50);
    }
    expect(look()).toEqual([]);
    clock.turn(200);
    expect(look()[0]).toBe(false);
  });

  it('strikes the symbol that it was ordered for, once', () => {
    const { desk, clock, look } = followed('BTC/USD', 10);
    desk.order('corrupt', 'PEPE/USD');
    clock.turn(2_000);
    expect(look().every(Boolean)).toBe(true);
    expect(desk.counts().corrupt).toBe(0);
  });
});
