import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matching } from '../../../lib/exchange/engine/matching.ts';
import type { SelfTrade, Working } from '../../../lib/exchange/engine/Working.ts';
import { PlainBook, type PlainOrder } from './support/plainBook.ts';

interface Came {
  readonly type: 'comes';
  readonly account: string;
  readonly side: 'buy' | 'sell';
  readonly price: number | undefined;
  readonly qty: number;
  readonly display: number | undefined;
  readonly selfTrade: SelfTrade;
  readonly rests: boolean;
}

type Step =
  | Came
  | { readonly type: 'goes'; readonly which: number }
  | { readonly type: 'shrinks'; readonly which: number; readonly share: number };

const comes: fc.Arbitrary<Step> = fc.record({
  type: fc.constant('comes'),
  account: fc.constantFrom('', '', 'ann', 'bob', 'cid'),
  side: fc.constantFrom('buy', 'sell'),
  // few prices, so that queues are long
  price: fc.option(fc.integer({ min: 96, max: 104 }), { nil: undefined, freq: 8 }),
  qty: fc.integer({ min: 1, max: 60 }),
  display: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined, freq: 3 }),
  selfTrade: fc.constantFrom('cancel_newest', 'cancel_oldest', 'cancel_both'),
  rests: fc.boolean(),
});
const which = fc.nat({ max: 1_000 });
const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: comes },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('goes' as const), which }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('shrinks' as const),
        which,
        share: fc.integer({ min: 1, max: 99 }),
      }),
    },
  ),
  { minLength: 1, maxLength: 120 },
);

const working = (id: string, { account, side, price, qty, display, selfTrade }: Came): Working => ({
  id,
  account,
  side,
  limit: price,
  left: BigInt(qty),
  shown: 0n,
  display: display === undefined ? undefined : BigInt(display),
  queuedAt: 0,
  selfTrade,
});
const plain = (id: string, { account, side, price, qty, display, selfTrade }: Came): PlainOrder => ({
  id,
  account,
  side,
  price,
  left: qty,
  shown: 0,
  display,
  selfTrade,
  place: 0,
});

type Queue = readonly (readonly [price: number, orders: readonly string[]])[];

/** Both books, and whether they agree after each step. */
function twins() {
  const [book, model] = [matching(), new PlainBook()];
  const live = new Map<string, Working>();
  let count = 0;

  const queues = (side: 'buy' | 'sell'): Queue =>
    (side === 'sell' ? book.asks : book.bids)
      .levels()
      .map(({ price, orders }) => [price, orders.map(({ id, left, shown }) => `${id} ${left} ${shown}`)]);
  const modelled = (side: 'buy' | 'sell'): Queue => {
    const levels = new Map<number, string[]>();
    for (const { id, price = 0, left, shown } of model.sorted(side))
      levels.set(price, [...(levels.get(price) ?? []), `${id} ${left} ${shown}`]);
    return [...levels];
  };
  const check = (): void => {
    for (const side of ['buy', 'sell'] as const) expect(queues(side)).toEqual(modelled(side));
    for (const { qty, orders } of [...book.asks.levels(), ...book.bids.levels()])
      expect(qty).toBe(orders.reduce((sum, { shown }) => sum + shown, 0n));
    const [ask, bid] = [book.asks.levels()[0]?.price ?? 1e9, book.bids.levels()[0]?.price ?? 0];
    expect(bid).toBeLessThan(ask);
  };
  const picked = (index: number): Working | undefined => [...live.values()][index % Math.max(1, live.size)];

  const come = (step: Came): void => {
    count += 1;
    const [order, other] = [working(`o${count}`, step), plain(`o${count}`, step)];
    const foreseen = [...book.preview(order)].map(
      ({ maker, price, qty }) => `${maker.id} ${qty} at ${price}`,
    );
    const would = book.wouldTake(order);
    const told: string[] = [];
    const taken = book.take(order, count, {
      matched: ({ maker, qty, price }) => told.push(`${maker.id} ${qty} at ${price}`),
      removed: ({ id }) => told.push(`${id} removed`),
      refilled: ({ id }) => told.push(`${id} refilled`),
    });
    const matches = taken.matches.map(({ maker, price, qty }) => `${maker.id} ${qty} at ${price}`);
    const wanted = model.take(other);
    expect({
      matches,
      removed: taken.removed.map(({ id }) => id),
      refilled: taken.refilled.map(({ id }) => id),
      stopped: taken.stopped,
    }).toEqual(wanted);
    expect(told.filter((line) => line.includes(' at '))).toEqual(matches);
    expect(told.length).toBe(matches.length + taken.removed.length + taken.refilled.length);
    expect(foreseen).toEqual(matches);
    expect(would).toBe(matches.length + taken.removed.length > 0 || taken.stopped);
    expect(order.left).toBe(BigInt(other.left));
    if (order.left > 0n && step.rests && order.limit !== undefined && !taken.stopped) {
      book.rest(order, count);
      model.rest(other);
      live.set(order.id, order);
    }
    for (const id of live.keys()) if (!model.orders.some((one) => one.id === id)) live.delete(id);
  };

  return {
    book,
    check,
    step(step: Step): void {
      if (step.type === 'comes') {
        come(step);
        return;
      }
      const order = picked(step.which);
      if (order === undefined) return;
      if (step.type === 'goes') {
        expect(book.remove(order, count)).toBe(model.remove(order.id));
        expect(book.remove(order, count)).toBe(false);
        live.delete(order.id);
        return;
      }
      const left = (order.left * BigInt(step.share)) / 100n;
      if (left === 0n) return;
      book.shrink(order, left, count);
      model.shrink(order.id, Number(left));
    },
  };
}

describe('a book', () => {
  it('matches as plain rules do: the same makers in the same order, the same queues afterwards', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const pair = twins();
        for (const step of list) {
          pair.step(step);
          pair.check();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('can be followed by what it tells of single orders and of prices', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const pair = twins();
        const shown = new Map<string, string>();
        const levels = new Map<string, bigint>();
        for (const step of list) {
          pair.step(step);
          for (const [name, side] of [['asks', pair.book.asks] as const, ['bids', pair.book.bids] as const]) {
            for (const { event, id, price, qty } of side.changes()) {
              if (event === 'add') expect(shown.has(id)).toBe(false);
              else expect(shown.get(id)?.startsWith(`${name} ${price} `)).toBe(true);
              if (event === 'delete') shown.delete(id);
              else shown.set(id, `${name} ${price} ${qty}`);
            }
            for (const [price, { before, path }] of side.touched()) {
              expect(levels.get(`${name} ${price}`) ?? 0n).toBe(before);
              levels.set(`${name} ${price}`, path.at(-1) ?? before);
            }
            for (const { price, qty } of side.levels()) expect(levels.get(`${name} ${price}`)).toBe(qty);
            side.forget();
          }
          const orders = (['asks', 'bids'] as const).flatMap((name) =>
            pair.book[name]
              .levels()
              .flatMap(({ price, orders: queue }) =>
                queue.map((one) => [one.id, `${name} ${price} ${one.shown}`] as const),
              ),
          );
          expect(new Map(shown)).toEqual(new Map(orders));
          const standing = [...levels].filter(([, qty]) => qty > 0n).length;
          expect(standing).toBe(pair.book.asks.levels().length + pair.book.bids.levels().length);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a resting order', () => {
  const maker = (id: string, qty: bigint, display?: bigint): Working => ({
    id,
    account: 'ann',
    side: 'sell',
    limit: 100,
    left: qty,
    shown: 0n,
    display,
    queuedAt: 0,
    selfTrade: 'cancel_newest',
  });

  it('that showed all it could goes behind those who came later', () => {
    const book = matching();
    for (const one of [maker('iceberg', 30n, 10n), maker('plain', 5n)]) book.rest(one, 1);
    const taker: Working = { ...maker('taker', 12n), account: 'bob', side: 'buy', limit: undefined };
    const { matches, refilled } = book.take(taker, 2);
    expect(matches.map(({ maker: { id }, qty }) => [id, qty])).toEqual([
      ['iceberg', 10n],
      ['plain', 2n],
    ]);
    expect(refilled.map(({ id }) => id)).toEqual(['iceberg']);
    expect(book.asks.levels()[0]?.orders.map(({ id, shown, queuedAt }) => [id, shown, queuedAt])).toEqual([
      ['plain', 3n, 1],
      ['iceberg', 10n, 2],
    ]);
  });

  it('may be taken out by whoever is told of a match before it', () => {
    const book = matching();
    const [first, second, third] = [maker('first', 5n), maker('second', 5n), maker('third', 5n)];
    for (const one of [first, second, third]) book.rest(one, 1);
    const taker: Working = { ...maker('taker', 12n), account: 'bob', side: 'buy', limit: undefined };
    const { matches } = book.take(taker, 2, {
      matched({ maker: { id } }) {
        if (id !== 'first') return;
        book.remove(second, 2);
        book.shrink(third, 2n, 2);
      },
      removed: () => undefined,
      refilled: () => undefined,
    });
    expect(matches.map(({ maker: { id }, qty }) => [id, qty])).toEqual([
      ['first', 5n],
      ['third', 2n],
    ]);
    expect(taker.left).toBe(5n);
  });

  it('is not made smaller where another order of its price stands', () => {
    const book = matching();
    book.rest(maker('rests', 5n), 1);
    const absent = maker('absent', 5n);
    book.shrink(absent, 1n, 2);
    expect(absent.left).toBe(5n);
    expect(book.asks.levels()[0]?.qty).toBe(5n);
  });

  it('has a limit', () => {
    const book = matching();
    expect(() => {
      book.rest({ ...maker('market', 5n), limit: undefined }, 1);
    }).toThrow('can not rest');
    expect(() => book.asks.fill(maker('away', 5n), 1n, 1)).toThrow('does not rest');
  });
});
