import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { from } from 'rxjs';
import type { BookChange } from '../../lib/core/model/BookChange.ts';
import type { ChannelEvent } from '../../lib/core/model/ChannelEvent.ts';
import type { Gap } from '../../lib/core/model/Gap.ts';
import type { Level } from '../../lib/core/model/Level.ts';
import type { Book } from '../../lib/market/Book.ts';
import { orderBook } from '../../lib/market/orderBook.ts';
import { decimal } from '../core/support/decimal.ts';
import { operatorLaw } from './support/operatorLaw.ts';

type Event = ChannelEvent<BookChange>;

const gap: Gap = { type: 'gap', epoch: 2, why: 'closed 1012', downMs: 40 };

const frame = (type: 'snapshot' | 'update', own: Partial<BookChange> = {}, epoch = 1): Event => ({
  type,
  epoch,
  value: { symbol: 'BTC/USD', bids: [], asks: [], checksum: 0, ...own },
});

function built(depth: number, events: readonly Event[]): readonly (Book | Gap)[] {
  const told: (Book | Gap)[] = [];
  from(events)
    .pipe(orderBook(depth))
    .subscribe((one) => told.push(one));
  return told;
}

/** The sides of the last book. */
function sides(depth: number, ...events: readonly Event[]) {
  const last = built(depth, events).at(-1);
  if (last?.type !== 'book') throw new Error('no book was told');
  return { bids: last.bids, asks: last.asks };
}

const at = (price: Level['price'], qty: Level['qty']): Level => ({ price, qty });

describe('orderBook', () => {
  it('begins with the snapshot; what comes before it gives nothing', () => {
    const early = frame('update', { bids: [at('1.0', '5')] });
    const snapshot = frame('snapshot', { bids: [at('2.0', '6')], checksum: 9 });
    expect(built(10, [early, early])).toEqual([]);
    expect(built(10, [early, snapshot])).toEqual([
      {
        type: 'book',
        symbol: 'BTC/USD',
        epoch: 1,
        depth: 10,
        bids: [at('2.0', '6')],
        asks: [],
        checksum: 9,
      },
    ]);
  });

  it('tells with each book the sum, the time and the epoch of its frame', () => {
    const told = built(10, [
      frame('snapshot', { checksum: 1 }),
      frame('update', { checksum: 2, at: '2026-11-03T09:15:20.100211Z' }),
      frame('snapshot', { checksum: 3 }, 2),
    ]);
    const empty = { type: 'book', symbol: 'BTC/USD', depth: 10, bids: [], asks: [] };
    expect(told).toStrictEqual([
      { ...empty, epoch: 1, checksum: 1 },
      { ...empty, epoch: 1, checksum: 2, at: '2026-11-03T09:15:20.100211Z' },
      { ...empty, epoch: 2, checksum: 3 },
    ]);
  });

  it('passes a gap on, and then gives nothing before the next snapshot', () => {
    const update = frame('update', { bids: [at('1.0', '5')] });
    const told = built(10, [frame('snapshot'), gap, update, gap, update, frame('snapshot', {}, 2), update]);
    expect(told.map(({ type }) => type)).toEqual(['book', 'gap', 'gap', 'book', 'book']);
    expect(told[1]).toBe(gap);
    expect(told.at(-2)).toMatchObject({ bids: [], epoch: 2 });
  });

  it('begins anew with a second snapshot', () => {
    const old = frame('snapshot', { bids: [at('1.0', '5')], asks: [at('2.0', '5')] });
    expect(sides(10, old, frame('snapshot', { asks: [at('3.0', '1')] }))).toEqual({
      bids: [],
      asks: [at('3.0', '1')],
    });
  });

  it('lets the last change of one price in a frame count', () => {
    const twice = { asks: [at('2.0', '7'), at('1.0', '4'), at('2.0', '0'), at('2.0', '8'), at('1.0', '0')] };
    expect(sides(10, frame('snapshot'), frame('update', twice)).asks).toEqual([at('2.0', '8')]);
  });

  it('forgets what falls out of the depth, and truncates only after the whole frame', () => {
    const snapshot = frame('snapshot', { bids: [at('3', '1'), at('2', '1'), at('1', '1')] });
    const pushed = frame('update', { bids: [at('5', '1'), at('4', '1')] });
    const gone = frame('update', { bids: [at('5', '0'), at('4', '0')] });
    expect(sides(3, snapshot, pushed).bids).toEqual([at('5', '1'), at('4', '1'), at('3', '1')]);
    expect(sides(3, snapshot, pushed, gone).bids).toEqual([at('3', '1')]);
    const back = frame('update', { bids: [at('5', '1'), at('5', '0')] });
    expect(sides(3, snapshot, back).bids).toHaveLength(3);
  });

  it('knows a price by its value and shows the digits told last', () => {
    const snapshot = frame('snapshot', { asks: [at('0.10', '1.0'), at('0.2', '1.0')] });
    const update = frame('update', { asks: [at('0.1', '2.00'), at('0.20', '0.00000000')] });
    expect(sides(10, snapshot, update).asks).toEqual([at('0.1', '2.00')]);
  });

  it('never changes a book that was told', () => {
    const events = [
      frame('snapshot', { bids: [at('1.0', '5'), at('0.5', '5')] }),
      frame('update', { bids: [at('1.0', '0'), at('2.0', '1')] }),
    ];
    const [first] = built(2, events);
    expect(first).toMatchObject({ bids: [at('1.0', '5'), at('0.5', '5')] });
  });
});

/** A side as plainly as it can be kept: a map, then a sort. Prices and quantities are whole units. */
type Side = ReadonlyMap<bigint, bigint>;

function plainSide(old: Side, changes: readonly Move[], sign: 1 | -1, depth: number): Side {
  const all = new Map(old);
  for (const { price, qty } of changes) all.set(price, qty);
  const resting = [...all].filter(([, qty]) => qty > 0n);
  return new Map(resting.sort(([a], [b]) => sign * (a < b ? -1 : 1)).slice(0, depth));
}

interface Move {
  readonly price: bigint;
  readonly qty: bigint;
}

describe('orderBook against a plain book', () => {
  // few prices, so that they meet; from where on floats can not tell them apart as well
  const base = fc.constantFrom(0n, 1n << 53n, 1n << 70n);
  const qty = fc.oneof(
    { weight: 3, arbitrary: fc.constant(0n) },
    { weight: 4, arbitrary: fc.bigInt({ min: 1n, max: 9n }) },
    { weight: 2, arbitrary: fc.bigInt({ min: 1n << 53n, max: 1n << 80n }) },
  );
  const moves = fc.array(fc.record({ price: fc.bigInt({ min: 1n, max: 24n }), qty }), { maxLength: 10 });
  const kind = fc.oneof(
    { weight: 8, arbitrary: fc.constant('update' as const) },
    { weight: 2, arbitrary: fc.constant('snapshot' as const) },
    { weight: 1, arbitrary: fc.constant('gap' as const) },
  );
  const story = fc.array(fc.record({ kind, bids: moves, asks: moves }), { maxLength: 30 });
  const decimals = fc.integer({ min: 0, max: 12 });

  it('is equal to it after each frame', () => {
    fc.assert(
      fc.property(
        story,
        base,
        fc.constantFrom(1, 3, 10, 25),
        decimals,
        decimals,
        (frames, lowest, depth, priceDigits, qtyDigits) => {
          const printed = (rows: Iterable<readonly [bigint, bigint]>): readonly Level[] =>
            [...rows].map(([price, lots]) => ({
              price: decimal(lowest + price, priceDigits),
              qty: decimal(lots, qtyDigits),
            }));
          const wire = (rows: readonly Move[]) => printed(rows.map((row) => [row.price, row.qty]));
          const wanted: unknown[] = [];
          let plain: { readonly bids: Side; readonly asks: Side } | undefined;
          const events = frames.map(({ kind: type, bids, asks }, checksum): Event => {
            if (type === 'gap') {
              plain = undefined;
              wanted.push(gap);
              return gap;
            }
            const old = type === 'snapshot' ? { bids: new Map(), asks: new Map() } : plain;
            if (old !== undefined) {
              plain = {
                bids: plainSide(old.bids, bids, -1, depth),
                asks: plainSide(old.asks, asks, 1, depth),
              };
              wanted.push({ bids: printed(plain.bids), asks: printed(plain.asks), checksum });
            }
            return frame(type, { bids: wire(bids), asks: wire(asks), checksum });
          });
          const told = built(depth, events).map((one) =>
            one.type === 'gap' ? one : { bids: one.bids, asks: one.asks, checksum: one.checksum },
          );
          expect(told).toEqual(wanted);
        },
      ),
      { numRuns: 400 },
    );
  });
});

operatorLaw('orderBook', (source) => source.pipe(orderBook(10)), [
  frame('update', { bids: [at('1.0', '4')] }),
  frame('snapshot', { bids: [at('1.0', '5')] }),
  frame('update', { asks: [at('2.0', '5')] }),
  gap,
  frame('update', { asks: [at('2.0', '6')] }),
  frame('snapshot', { asks: [at('2.0', '7')] }),
]);
