import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decimal } from '../../lib/core/model/Decimal.ts';
import type { Tick } from '../../lib/core/model/Tick.ts';
import { type Growing, growBar } from '../../lib/market/growBar.ts';
import { plainBar, printed } from './support/plainBar.ts';

const tick = (price: Decimal, qty: Decimal): Tick => ({
  symbol: 'BTC/USD',
  price,
  qty,
  at: '2026-11-03T09:15:20.100211Z',
});

function grown(ticks: readonly Tick[]): Growing | undefined {
  let growing: Growing | undefined;
  for (const one of ticks) growing = growBar(growing, one, 60_000, 1_000);
  return growing;
}

describe('growBar', () => {
  it('begins with one tick', () => {
    expect(grown([tick('100.5', '2.00')])?.bar).toEqual({
      symbol: 'BTC/USD',
      interval: 1_000,
      begin: 60_000,
      open: '100.5',
      high: '100.5',
      low: '100.5',
      close: '100.5',
      vwap: '100.500',
      volume: '2.00',
      trades: 1,
    });
  });

  it('takes ticks in one after the other', () => {
    const ticks = [tick('100.0', '1.00'), tick('103.0', '1.00'), tick('99.0', '0.50'), tick('101.0', '0.50')];
    expect(grown(ticks)?.bar).toMatchObject({
      open: '100.0',
      high: '103.0',
      low: '99.0',
      close: '101.0',
      vwap: '101.000',
      volume: '3.00',
      trades: 4,
    });
  });

  it('keeps the bar that it grows from as it is', () => {
    const first = grown([tick('100.0', '1.00')]);
    const before = structuredClone(first);
    growBar(first, tick('105.0', '1.00'), 60_000, 1_000);
    expect(first).toEqual(before);
  });

  it.each<readonly [string, readonly Tick[], Decimal]>([
    ['up from a half', [tick('0.1', '199'), tick('0.2', '1')], '0.101'],
    ['up at a half', [tick('1', '199'), tick('2', '1')], '1.01'],
    ['down below a half', [tick('1', '201'), tick('2', '1')], '1.00'],
  ])('rounds a vwap %s', (_name, ticks, vwap) => {
    expect(grown(ticks)?.bar.vwap).toBe(vwap);
  });

  it('has the last price for its vwap where nothing was traded', () => {
    expect(grown([tick('1.5', '0'), tick('2.5', '0')])?.bar).toMatchObject({ vwap: '2.5', volume: '0' });
    expect(grown([tick('1.5', '0'), tick('2.5', '4')])?.bar).toMatchObject({ vwap: '2.500', volume: '4' });
  });

  it('finds the higher of two prices that are one float', () => {
    const ticks = [
      tick('9007199254740992.2', '1'),
      tick('9007199254740992.3', '1'),
      tick('9007199254740992.1', '1'),
    ];
    expect(grown(ticks)?.bar).toMatchObject({ high: '9007199254740992.3', low: '9007199254740992.1' });
  });

  it('adds what is printed with more or fewer digits', () => {
    expect(grown([tick('1.5', '0.1'), tick('1.25', '0.20')])?.bar).toMatchObject({
      high: '1.5',
      low: '1.25',
      volume: '0.30',
      vwap: '1.3333',
    });
  });

  it('is exact for any ticks', () => {
    const amount = (max: bigint) => fc.bigInt({ min: 0n, max });
    const ticks = fc.array(
      fc.record({
        ms: fc.integer({ min: 60_000, max: 60_999 }),
        price: fc.oneof(amount(20n), amount(1n << 70n)),
        qty: fc.oneof(amount(3n), amount(1n << 80n)),
      }),
      { minLength: 1, maxLength: 12 },
    );
    const digits = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(ticks, fc.record({ price: digits, qty: digits }), (plain, precision) => {
        expect(grown(plain.map((one) => printed(one, precision)))?.bar).toEqual(
          plainBar(plain, precision, 60_000, 1_000),
        );
      }),
      { numRuns: 300 },
    );
  });
});
