import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { from, toArray } from 'rxjs';
import type { Decimal } from '../../lib/core/model/Decimal.ts';
import type { Gap } from '../../lib/core/model/Gap.ts';
import { midTicks } from '../../lib/market/midTicks.ts';
import { spread } from '../../lib/market/spread.ts';
import { spreadOf } from '../../lib/market/spreadOf.ts';
import { decimal } from '../core/support/decimal.ts';
import { aBook } from './support/aBook.ts';
import { operatorLaw } from './support/operatorLaw.ts';

const gap: Gap = { type: 'gap', epoch: 2, why: 'closed 1012', downMs: 40 };
const at = '2026-11-03T09:15:20.100211Z';

const between = (bid: Decimal, ask: Decimal) =>
  aBook({ bids: [{ price: bid, qty: '1' }], asks: [{ price: ask, qty: '1' }], at });

describe('spreadOf', () => {
  it('tells the best prices, what lies between them, and the middle', () => {
    expect(spreadOf(aBook())).toEqual({
      symbol: 'BTC/USD',
      bid: '99.5',
      ask: '100.5',
      width: '1.0',
      mid: '100.00',
      bps: 100,
    });
  });

  it.each<readonly [Decimal, Decimal, Decimal, Decimal]>([
    ['0.1', '0.3', '0.2', '0.20'],
    ['0.00000001', '0.00000002', '0.00000001', '0.000000015'],
    ['1', '2.50', '1.50', '1.750'],
    ['9007199254740992.1', '9007199254740992.2', '0.1', '9007199254740992.15'],
    ['100.0', '100.0', '0.0', '100.00'],
    // for a moment while an auction ends
    ['100.2', '100.1', '-0.1', '100.15'],
  ])('keeps every digit between %s and %s', (bid, ask, width, mid) => {
    expect(spreadOf(between(bid, ask))).toMatchObject({ bid, ask, width, mid });
  });

  it('is exact for any prices', () => {
    const price = fc.bigInt({ min: 1n, max: 1n << 80n });
    fc.assert(
      fc.property(price, price, fc.integer({ min: 0, max: 12 }), (bid, ask, digits) => {
        const told = spreadOf(between(decimal(bid, digits), decimal(ask, digits)));
        expect(told?.width).toBe(decimal(ask - bid, digits));
        expect(told?.mid).toBe(decimal((ask + bid) * 5n, digits + 1));
      }),
    );
  });

  it('tells nothing where a side is empty', () => {
    expect(spreadOf(aBook({ bids: [] }))).toBeUndefined();
    expect(spreadOf(aBook({ asks: [] }))).toBeUndefined();
  });
});

describe('spread', () => {
  it('tells that of each book, leaves out those with an empty side, and passes gaps', () => {
    const told: unknown[] = [];
    from([aBook(), aBook({ asks: [] }), gap, between('1.0', '3.0')])
      .pipe(spread(), toArray())
      .subscribe((all) => told.push(...all));
    expect(told).toEqual([spreadOf(aBook()), gap, spreadOf(between('1.0', '3.0'))]);
    expect(told[1]).toBe(gap);
  });
});

describe('midTicks', () => {
  it('makes of each book a tick of its mid price with nothing traded', () => {
    const told: unknown[] = [];
    from([between('1.0', '2.0'), gap, between('1.5', '2.0')])
      .pipe(midTicks())
      .subscribe((tick) => told.push(tick));
    expect(told).toEqual([
      { symbol: 'BTC/USD', price: '1.50', qty: '0', at },
      gap,
      { symbol: 'BTC/USD', price: '1.75', qty: '0', at },
    ]);
  });

  it('leaves out books without a time or with an empty side', () => {
    const told: unknown[] = [];
    from([aBook(), aBook({ bids: [], at }), aBook({ asks: [], at })])
      .pipe(midTicks())
      .subscribe((tick) => told.push(tick));
    expect(told).toEqual([]);
  });
});

const books = [between('1.0', '2.0'), gap, aBook({ asks: [], at }), between('1.5', '2.0')];
operatorLaw('spread', (source) => source.pipe(spread()), books);
operatorLaw('midTicks', (source) => source.pipe(midTicks()), books);
