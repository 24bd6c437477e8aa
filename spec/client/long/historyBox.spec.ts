import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { map } from 'rxjs';
import type { Closed } from '../../../lib/core/model/Closed.ts';
import { type TradedBox, tradedBox } from './support/tradedBox.ts';

let traded: TradedBox;
beforeAll(() => {
  traded = tradedBox(120);
}, 60_000);
afterAll(() => traded.box.close());

/** With the vwap on the tick, as the exchange has it. */
const plain = ({ begin, open, high, low, close, volume, trades }: Closed) => ({
  begin,
  open,
  high,
  low,
  close,
  volume: Number(volume),
  trades,
});

describe('the history of a market that is there', () => {
  it('has each trade of a span once, in order, within the pace', () => {
    const { all, box, kraken } = traded;
    const [since, until] = [box.now() - 1_800_000, box.now() - 600_000];
    const told = all(kraken.history.trades('BTC/USD', { since, until }));
    const trades = told.flatMap((value) => value.trades);
    const [first] = all(
      kraken.rest.trades({ pair: 'XBTUSD', since: String(Math.floor(since / 1_000)), count: 1 }),
    );
    expect(trades.length).toBeGreaterThan(100);
    expect(trades[0]?.id).toBe(first?.rows[0]?.[6]);
    expect(trades.map(({ id }) => id)).toEqual(trades.map((_, n) => (trades[0]?.id ?? 0) + n));
    expect(trades.every(({ at }) => Date.parse(at) >= since && Date.parse(at) < until)).toBe(true);
    expect(told.at(-1)?.progress).toBe(1);
    expect(told.slice(0, -1).every(({ progress }) => progress < 1)).toBe(true);
  });

  it.each([
    ['1m', 1],
    ['5m', 5],
    ['15m', 15],
  ] as const)('has candles of %s out of trades that equal the exchange’s own', (name, minutes) => {
    const { all, kraken, box } = traded;
    const own = all(
      kraken.history.candles('BTC/USD', name, {
        since: box.now() - 3_600_000,
      }),
    ).flatMap(({ candles }) => candles);
    const made = all(
      kraken.history
        .candles('BTC/USD', minutes * 60_000, { since: box.now() - 3_600_000 })
        .pipe(map(({ candles }) => candles)),
    ).flat();
    const ends = Math.min(own.at(-1)?.begin ?? 0, made.at(-1)?.begin ?? 0);
    const begins = Math.max(own[0]?.begin ?? 0, made[0]?.begin ?? 0);
    const both = (candles: readonly Closed[]): readonly Closed[] =>
      candles.filter(({ begin }) => begin >= begins && begin <= ends);
    expect(both(own).length).toBeGreaterThanOrEqual(Math.floor(50 / minutes));
    expect(both(made).map(plain)).toEqual(both(own).map(plain));
    for (const [n, { vwap }] of both(made).entries())
      expect(Math.abs(Number(vwap) - Number(both(own)[n]?.vwap))).toBeLessThanOrEqual(0.0501);
  });

  it('has the truth of the exchange', () => {
    const { all, box, kraken } = traded;
    const told = all(kraken.history.candles('BTC/USD', '1m', { since: box.now() - 1_800_000 }));
    const truth = box.candles('BTC/USD', 1).filter(({ type }) => type === 'closed');
    const candles = told.flatMap((value) => value.candles);
    const known = new Map(truth.map((candle) => [candle.begin, candle.close]));
    expect(candles.length).toBeGreaterThan(25);
    expect(candles.map(({ close }) => close)).toEqual(candles.map(({ begin }) => known.get(begin)));
  });
});
