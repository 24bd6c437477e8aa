import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultSymbols as listed } from '../../lib/exchange/listings/defaultSymbols.ts';
import { listingFor as listingOf } from '../../lib/exchange/listings/listingFor.ts';
import type { MarketCandle } from '../../lib/exchange/market/MarketCandle.ts';
import type { MarketTrade } from '../../lib/exchange/market/MarketTrade.ts';
import { market } from '../../lib/exchange/market/market.ts';
import type { SymbolMarket } from '../../lib/exchange/market/symbolMarket.ts';
import { symbolMarket } from '../../lib/exchange/market/symbolMarket.ts';

const startMs = Date.UTC(2026, 10, 3, 9, 15);
const seed = fc.integer({ min: 0, max: 0xffffffff });
const symbol = fc.constantFrom(...listed);
const steps = fc.array(fc.constantFrom(50, 50, 500, 3_000, 15_000, 30_000), { minLength: 1, maxLength: 60 });

/** Steps a market and looks after each. */
function run(
  pair: SymbolMarket,
  lengths: readonly number[],
  look: (trades: readonly MarketTrade[], fromMs: number, toMs: number) => void,
): void {
  let now = startMs;
  for (const ms of lengths) {
    pair.forget();
    pair.step(now + ms);
    look(pair.fresh(), now, now + ms);
    now += ms;
  }
}

/** Candles made of trades as a child would make them. */
const candlesOf = (trades: readonly MarketTrade[], minutes: number): readonly MarketCandle[] => {
  const length = minutes * 60_000;
  const begins = [...new Set(trades.map(({ at }) => Math.floor(at / 1_000 / length) * length))];
  return begins.map((begin) => {
    const own = trades.filter(({ at }) => Math.floor(at / 1_000 / length) * length === begin);
    const prices = own.map(({ price }) => price);
    return {
      begin,
      open: prices[0] ?? 0,
      high: Math.max(...prices),
      low: Math.min(...prices),
      close: prices.at(-1) ?? 0,
      volume: own.reduce((sum, { qty }) => sum + qty, 0n),
      value: own.reduce((sum, { qty, price }) => sum + qty * BigInt(price), 0n),
      trades: own.length,
    };
  });
};

describe('a market', () => {
  it('never crosses, is never empty, keeps its levels in order and within bounds', () => {
    fc.assert(
      fc.property(symbol, seed, steps, (name, chance, lengths) => {
        const pair = symbolMarket(listingOf(name), chance, startMs);
        run(pair, lengths, () => {
          const [asks, bids] = [pair.asks.levels(), pair.bids.levels()];
          expect(asks[0]?.price).toBeGreaterThan(bids[0]?.price ?? Number.POSITIVE_INFINITY);
          for (const [side, sign] of [
            [asks, 1],
            [bids, -1],
          ] as const) {
            expect(side.length).toBeGreaterThanOrEqual(40);
            expect(side.length).toBeLessThanOrEqual(120);
            expect(side.every(({ qty, price }) => qty > 0n && Number.isSafeInteger(price) && price > 0)).toBe(
              true,
            );
            const prices = side.map(({ price }) => sign * price);
            expect(prices).toEqual([...new Set(prices)].sort((a, b) => a - b));
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('tells of each single order: what was added, less what was deleted, is what rests', () => {
    fc.assert(
      fc.property(symbol, seed, steps, (name, chance, lengths) => {
        const pair = symbolMarket(listingOf(name), chance, startMs);
        const known = new Map<string, bigint>();
        for (const side of [pair.asks, pair.bids])
          for (const { orders } of side.levels()) for (const { id, shown } of orders) known.set(id, shown);
        run(pair, lengths, () => {
          for (const { event, id, qty } of [...pair.asks.changes(), ...pair.bids.changes()])
            if (event === 'delete') expect(known.delete(id)).toBe(true);
            else known.set(id, qty);
          const resting = [pair.asks, pair.bids].flatMap((side) =>
            side.levels().flatMap(({ orders }) => orders),
          );
          expect(known).toEqual(new Map(resting.map(({ id, shown }) => [id, shown])));
          for (const side of [pair.asks, pair.bids])
            for (const { qty, orders } of side.levels())
              expect(qty).toBe(orders.reduce((sum, { shown }) => sum + shown, 0n));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('tells of each touched price what was there before and what is there now', () => {
    fc.assert(
      fc.property(symbol, seed, steps, (name, chance, lengths) => {
        const pair = symbolMarket(listingOf(name), chance, startMs);
        const held = (): ReadonlyMap<number, bigint> =>
          new Map([...pair.asks.levels()].map(({ price, qty }) => [price, qty]));
        let before = held();
        run(pair, lengths, () => {
          const now = held();
          const touched = pair.asks.touched();
          for (const [price, { before: was, path }] of touched) {
            expect(was).toBe(before.get(price) ?? 0n);
            expect(path.at(-1)).toBe(now.get(price) ?? 0n);
          }
          for (const [price, qty] of now)
            if (before.get(price) !== qty) expect(touched.has(price)).toBe(true);
          before = now;
        });
      }),
      { numRuns: 40 },
    );
  });

  it('numbers its trades without a hole, in the order of times that are all different', () => {
    fc.assert(
      fc.property(symbol, seed, steps, (name, chance, lengths) => {
        const all: MarketTrade[] = [];
        run(symbolMarket(listingOf(name), chance, startMs), lengths, (trades, fromMs, toMs) => {
          for (const { at } of trades) {
            expect(at).toBeGreaterThan(fromMs * 1_000);
            expect(at).toBeLessThanOrEqual(toMs * 1_000 + trades.length);
          }
          all.push(...trades);
        });
        for (const [index, { id, at, qty }] of all.entries()) {
          const next = all[index + 1];
          expect(qty).toBeGreaterThan(0n);
          if (next === undefined) continue;
          expect(next.id).toBe(id + 1);
          expect(next.at).toBeGreaterThan(at);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives no two trades one time, also where many meet in a millisecond', () => {
    const all: MarketTrade[] = [];
    const hasty = Array.from({ length: 40_000 }, () => 1);
    run(symbolMarket(listingOf('ETH/USD'), 3, startMs), hasty, (trades) => all.push(...trades));
    expect(all.length).toBeGreaterThan(1_000);
    expect(new Set(all.map(({ at }) => at)).size).toBe(all.length);
  });

  it('makes candles of every length that agree with its trades', () => {
    fc.assert(
      fc.property(
        symbol,
        seed,
        steps,
        fc.constantFrom(1, 5, 15, 60, 1440),
        (name, chance, lengths, minutes) => {
          const pair = symbolMarket(listingOf(name), chance, startMs);
          const all: MarketTrade[] = [];
          run(pair, lengths, (trades) => all.push(...trades));
          const candles = pair.tape.candles(minutes);
          expect(candles.filter(({ trades }) => trades > 0)).toEqual(candlesOf(all, minutes));
          for (const [index, { begin }] of candles.entries())
            expect(begin).toBe((candles[0]?.begin ?? 0) + index * minutes * 60_000);
          const day = pair.tape.day();
          const [whole] = candlesOf(
            all.map((trade) => ({ ...trade, at: 0 })),
            1,
          );
          if (whole !== undefined) expect({ ...day, begin: 0 }).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  const past = (historyMinutes: number, symbols: readonly string[], chance = 1) =>
    market({ listings: symbols.map(listingOf), seed: chance, startMs, historyMinutes, stepMs: 50 });

  it('is the same again for the same seed, whoever is listed beside and however often it is asked', () => {
    const [one, two] = [past(10, ['BTC/USD']), past(10, ['ETH/USD', 'BTC/USD'])];
    one.advance(startMs + 5_000);
    for (let step = 1; step <= 100; step += 1) two.advance(startMs + 50 * step);
    const trades = one.pairs.get('BTC/USD')?.fresh() ?? [];
    expect(trades.length).toBeGreaterThan(0);
    expect(two.pairs.get('BTC/USD')?.fresh()).toEqual(trades);
    const [a, b] = [one.pairs.get('BTC/USD'), two.pairs.get('BTC/USD')];
    expect(a?.asks.levels()).toEqual(b?.asks.levels());
    expect(a?.tape.candles(1)).toEqual(b?.tape.candles(1));
    expect(past(10, ['BTC/USD'], 2).pairs.get('BTC/USD')?.asks.levels()).not.toEqual(
      past(10, ['BTC/USD'], 1).pairs.get('BTC/USD')?.asks.levels(),
    );
  });

  it('does not move before a step fits', () => {
    const one = past(0, ['BTC/USD']);
    expect(one.advance(startMs + 49)).toBe(false);
    expect(one.now()).toBe(startMs);
    expect(one.advance(startMs + 149)).toBe(true);
    expect(one.now()).toBe(startMs + 100);
  });

  it('has a past of 720 candles in which averages of 12 and 26 minutes cross several times an hour', () => {
    for (const name of ['BTC/USD', 'ETH/USD']) {
      const candles = past(800, [name]).pairs.get(name)?.tape.candles(1) ?? [];
      expect(candles.length).toBe(720);
      const average = (length: number): readonly number[] => {
        let value = candles[0]?.close ?? 0;
        return candles.map(({ close }) => {
          value += (2 / (length + 1)) * (close - value);
          return value;
        });
      };
      const slow = average(26);
      const above = average(12).map((fast, index) => fast > (slow[index] ?? 0));
      const crossings = Array.from({ length: 12 }, (_, hour) => {
        const part = above.slice(hour * 60, hour * 60 + 60);
        return part.filter((up, index) => index > 0 && up !== part[index - 1]).length;
      });
      expect(Math.min(...crossings)).toBeGreaterThanOrEqual(2);
      expect(crossings.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(12 * 5);
    }
  });
});
