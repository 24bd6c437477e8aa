import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bookDepths } from '../../../lib/core/model/bookDepths.ts';
import type { BookSide } from '../../../lib/exchange/engine/bookSide.ts';
import type { Listing } from '../../../lib/exchange/listings/Listing.ts';
import { listingFor } from '../../../lib/exchange/listings/listingFor.ts';
import { namesOf } from '../../../lib/exchange/listings/namesOf.ts';
import { v1Checksum } from '../../../lib/exchange/wire/v1/market/v1Checksum.ts';
import { naiveV1Book } from './support/naiveV1Book.ts';
import { v1Line } from './support/v1Line.ts';
import { v1Stage } from './support/v1Stage.ts';

const isBook = (text: string): boolean => /^\[.*"book-\d+","[^"]+"\]$/.test(text);

/** A text of the wire as whole last digits, whatever its digits. */
const exact = (text: string, precision: number): bigint => {
  const [whole = '', fraction = ''] = text.split('.');
  if (/[1-9]/.test(fraction.slice(precision))) throw new Error(`${text} is too fine`);
  return BigInt(whole + fraction.slice(0, precision).padEnd(precision, '0'));
};
const ticks = (levels: readonly (readonly [string, string])[], listing: Listing) =>
  levels.map(([price, volume]) => [
    exact(price, listing.pricePrecision),
    exact(volume, listing.qtyPrecision),
  ]);
const truth = (side: BookSide, depth: number) =>
  side
    .levels()
    .slice(0, depth)
    .map(({ price, qty }) => [BigInt(price), qty]);

const subscribe = (pair: string, depth: number) => ({
  event: 'subscribe',
  pair: [pair],
  subscription: { name: 'book', depth },
});

describe('books of the first WebSocket', () => {
  it('have the published checksum', () => {
    const volume = '0.00000500';
    const levels = (...prices: readonly string[]) => prices.map((price) => [`0.0${price}`, volume] as const);
    const asks = levels('5005', '5010', '5015', '5020', '5025', '5030', '5035', '5040', '5045', '5050');
    const bids = levels('5000', '4995', '4990', '4980', '4975', '4970', '4965', '4960', '4955', '4950');
    expect(v1Checksum(asks, bids)).toBe('974947235');
  });

  it('are kept by a naive client, every checksum right and every level true', () => {
    let told = 0;
    const seen = { oneSided: 0, fivePart: 0, again: 0, twice: 0, removals: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom('BTC/USD', 'PEPE/USD', 'ETH/BTC', 'XMR/USD', 'BTC/JPY', 'SHIB/USD'),
        fc.constantFrom(...bookDepths),
        fc.constantFrom(1, 60, 1_000),
        fc.integer({ min: 0, max: 1_000 }),
        (symbol, depth, speed, seed) => {
          const one = v1Stage({ symbols: [symbol], seed, speed, historyMinutes: 5 });
          const listing = listingFor(symbol);
          const line = v1Line(one.protocols.public, one.now);
          line.say(subscribe(namesOf(listing).wsname, depth));
          const market = one.pairs.get(symbol);
          if (market === undefined) throw new Error('there is no such pair');
          const held = naiveV1Book(depth);
          let read = 0;
          let frames = 0;
          for (let tick = 0; tick < 50; tick += 1) {
            for (; read < line.texts.length; read += 1) {
              const text = line.texts[read] ?? '';
              if (!isBook(text)) continue;
              held.take(text);
              frames += 1;
              if (frames === 1) expect(held.told()).toBeUndefined();
              else expect(held.told()).toBe(held.checksum());
            }
            expect(ticks(held.asks(), listing)).toEqual(truth(market.asks, depth));
            expect(ticks(held.bids(), listing)).toEqual(truth(market.bids, depth));
            one.clock.turn(50);
          }
          expect(held.faults).toEqual([]);
          told += frames;
          seen.oneSided += held.seen.oneSided;
          seen.fivePart += held.seen.fivePart;
          seen.again += held.seen.again;
          seen.twice += held.seen.twice;
          seen.removals += held.seen.removals;
        },
      ),
      { numRuns: 30, seed: 11 },
    );
    expect(told).toBeGreaterThan(500);
    expect(seen.oneSided).toBeGreaterThan(10 * seen.fivePart);
    expect(seen.fivePart).toBeGreaterThan(0);
    expect(seen.again).toBeGreaterThan(20);
    expect(seen.twice).toBeGreaterThan(20);
    expect(seen.removals).toBeGreaterThan(100);
  });

  it('seldom tell both sides in one frame, and not sooner for who asks anew', () => {
    const one = v1Stage();
    const line = v1Line(one.protocols.public, one.now);
    line.say(subscribe('XBT/USD', 10));
    one.clock.turn(60_000);
    const books = line.texts.filter(isBook);
    const both = books.filter((text) =>
      /^\[\d+,\{"a":[^{}]*\},\{"b":[^{}]*,"c":"\d+"\},"book-10"/.test(text),
    );
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(books.length / 100);
    const again = v1Line(one.protocols.public, one.now, 2);
    for (let count = 0; count < 50; count += 1) {
      again.say(subscribe('XBT/USD', 10));
      one.clock.turn(300);
      again.say({ event: 'unsubscribe', pair: ['XBT/USD'], subscription: { name: 'book', depth: 10 } });
    }
    expect(again.texts.filter((text) => text.includes('},{"b"')).length).toBeLessThan(8);
  });

  it('are never crossed, not even between the two messages of one step', () => {
    const one = v1Stage({ speed: 1_000 });
    const line = v1Line(one.protocols.public, one.now);
    line.say(subscribe('XBT/USD', 10));
    one.clock.turn(10_000);
    const held = naiveV1Book(10);
    for (const text of line.texts.filter(isBook)) {
      held.take(text);
      expect(Number(held.asks()[0]?.[0])).toBeGreaterThan(Number(held.bids()[0]?.[0]));
    }
  });

  it('let a level that comes back keep its old time', () => {
    const one = v1Stage();
    const line = v1Line(one.protocols.public, one.now);
    line.say(subscribe('XBT/USD', 10));
    let read = line.texts.length;
    let again = 0;
    for (let tick = 0; tick < 200; tick += 1) {
      one.clock.turn(50);
      const { asks, bids } = one.pairs.get('BTC/USD') ?? {};
      const times = new Map(
        [...(asks?.levels() ?? []), ...(bids?.levels() ?? [])].map(({ price, at }) => [price, at]),
      );
      for (; read < line.texts.length; read += 1)
        for (const [, price = '', time = ''] of (line.texts[read] ?? '').matchAll(
          /\["([\d.]+)","[\d.]+","([\d.]+)","r"\]/g,
        )) {
          again += 1;
          expect(exact(time, 6)).toBe(BigInt(times.get(Number(exact(price, 1))) ?? 0));
          expect(Number(time)).toBeLessThan(one.now() / 1_000_000 - 0.001);
        }
    }
    expect(again).toBeGreaterThan(5);
  });

  it('let the time of a price grow with each change, even where no time goes by', () => {
    const one = v1Stage();
    const line = v1Line(one.protocols.public, one.now);
    line.say(subscribe('XBT/USD', 10));
    const held = naiveV1Book(10);
    const best = (one.pairs.get('BTC/USD')?.asks.levels()[0]?.price ?? 0) - 1;
    const value = `${Math.floor(best / 10)}.${best % 10}`;
    const limit = { type: 'static', value } as const;
    for (let count = 0; count < 5; count += 1)
      one.house.add('ann', { symbol: 'BTC/USD', side: 'sell', type: 'limit', qty: '0.1', limit });
    one.house.add('bob', { symbol: 'BTC/USD', side: 'buy', type: 'market', qty: '0.25' });
    one.house.cancelAll('ann', 'spot');
    const texts = line.texts.filter(isBook);
    expect(texts).toHaveLength(8);
    for (const text of texts) held.take(text);
    expect(held.faults).toEqual([]);
    expect(held.told()).toBe(held.checksum());
  });

  it('print as many digits as the exchange, whatever REST says', () => {
    const symbols = ['BTC/USD', 'BTC/CHF', 'ETH/CHF', 'XMR/USD', 'ADA/BTC', 'PEPE/USD', 'SHIB/USD'];
    const one = v1Stage({ symbols });
    const line = v1Line(one.protocols.public, one.now);
    const pairs = ['XBT/USD', 'XBT/CHF', 'ETH/CHF', 'XMR/USD', 'ADA/XBT', 'PEPE/USD', 'SHIB/USD'];
    for (const pair of pairs) line.say(subscribe(pair, 10));
    one.clock.turn(2_000);
    const told = pairs.map((pair) => {
      const texts = line.texts.filter((text) => isBook(text) && text.includes(`"${pair}"`));
      const all = texts.flatMap((text) => [...text.matchAll(/\["\d+\.(\d+)","\d+\.(\d+)"/g)]);
      expect(all.length).toBeGreaterThan(30);
      expect(new Set(all.map(([, , volume]) => volume?.length))).toEqual(new Set([8]));
      return [...new Set(all.map(([, price]) => price?.length))];
    });
    expect(told).toEqual([[5], [5], [5], [8], [9], [9], [8]]);
  });

  it.each(['corrupt', 'skip'] as const)(
    'betray a fault by their checksum (%s), and a new snapshot heals it',
    (type) => {
      const one = v1Stage();
      const line = v1Line(one.protocols.public, one.now);
      line.say(subscribe('XBT/USD', 10));
      const held = naiveV1Book(10);
      let read = 0;
      const wrong = (): number => {
        let count = 0;
        for (; read < line.texts.length; read += 1) {
          const text = line.texts[read] ?? '';
          if (!isBook(text)) continue;
          held.take(text);
          if (held.told() !== undefined && held.told() !== held.checksum()) count += 1;
        }
        return count;
      };
      one.clock.turn(500);
      expect(wrong()).toBe(0);
      one.desk.order(type, 'BTC/USD');
      one.clock.turn(1_000);
      expect(wrong()).toBeGreaterThan(0);
      line.say({ event: 'unsubscribe', pair: ['XBT/USD'], subscription: { name: 'book', depth: 10 } });
      line.say(subscribe('XBT/USD', 10));
      wrong();
      one.clock.turn(2_000);
      expect(wrong()).toBe(0);
    },
  );
});
