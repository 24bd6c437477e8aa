import { describe, expect, it } from '@jest/globals';
import { LosslessNumber } from 'lossless-json';
import { delay, NEVER, of, throwError } from 'rxjs';
import { BatchError } from '../../../lib/core/errors/BatchError.ts';
import { DeadlineError } from '../../../lib/core/errors/DeadlineError.ts';
import { ResponseError } from '../../../lib/core/errors/ResponseError.ts';
import { calls } from './support/calls.ts';
import { type Stand, stand } from './support/stand.ts';

const xbt = 'XBTUSD';
const placed = (txid: string) => of({ result: { txid: [txid] }, warnings: [] });

/** Points that a call takes from a pair; what falls meanwhile is nothing, since no time passes. */
const takes = (table: Stand, pair: string, act: () => void): number => {
  const before = table.pair(pair);
  act();
  return table.pair(pair) - before;
};

/** What it costs to cancel by these names, so many milliseconds after what `before` did. */
const cancelAfter = (ms: number, before: (table: Stand) => void, wire: Record<string, string>): number => {
  const table = stand({ side: 'spot', tier: 'pro' });
  before(table);
  let points = Number.NaN;
  table.at(ms, () => {
    points = takes(table, xbt, () => table.make(calls.cancel(wire)));
  });
  table.run();
  return points;
};

describe('orders that were placed', () => {
  it('add up as in the published example: add, amend after 7 s, cancel 36 s later is 8', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    const points: number[] = [];
    const txid = 'OABC-1';
    points.push(takes(table, xbt, () => table.make(calls.add('XBT/USD'), placed(txid))));
    table.at(7_000, () => points.push(takes(table, xbt, () => table.make(calls.amend({ txid })))));
    table.at(43_000, () => points.push(takes(table, xbt, () => table.make(calls.cancel({ txid })))));
    table.run();
    expect(points).toEqual([1, 3, 4]);
  });

  const named = { cl_ord_id: 'mine' };
  const add = (table: Stand) => table.make(calls.add('BTC/USD', named), placed('OA-1'));

  it.each([
    [4_000, 8],
    [6_000, 6],
    [11_000, 5],
    [16_000, 4],
    [46_000, 2],
    [91_000, 1],
    [301_000, 0],
    [86_400_000, 0],
  ])('cost by their age: %d ms after, a cancel takes %d', (ms, points) => {
    expect(cancelAfter(ms, add, { txid: 'OA-1' })).toBe(points);
    expect(cancelAfter(ms, add, { cl_ord_id: 'mine' })).toBe(points);
  });

  it('are as young as their answer, not as their call', () => {
    const slow = (table: Stand) =>
      table.make(calls.add(xbt, named), placed('OA-1').pipe(delay(4_000, table.scheduler)));
    expect(cancelAfter(8_000, slow, { txid: 'OA-1' })).toBe(8);
    expect(cancelAfter(10_000, slow, { txid: 'OA-1' })).toBe(6);
  });

  it('are known by a number that several share, and each of them counts', () => {
    const two = (table: Stand) => {
      table.make(calls.add(xbt, { userref: 7 }), placed('OA-1'));
      table.make(calls.add(xbt, { userref: 7 }), placed('OA-2'));
      table.make(calls.add(xbt, { userref: 8 }), placed('OA-3'));
    };
    expect(cancelAfter(46_000, two, { txid: '7' })).toBe(4);
    expect(cancelAfter(46_000, two, { txid: 'OA-1,OA-3' })).toBe(4);
    const exact = (table: Stand) =>
      table.make(calls.add(xbt, { userref: new LosslessNumber('7') }), placed('OA-1'));
    expect(cancelAfter(46_000, exact, { txid: '7' })).toBe(2);
  });

  it('are young again after an amend, and a new order after an edit', () => {
    const amended = (table: Stand) => {
      add(table);
      table.at(40_000, () => table.make(calls.amend({ cl_ord_id: 'mine' })));
    };
    expect(cancelAfter(46_000, amended, { txid: 'OA-1' })).toBe(6);
    const edited = (table: Stand) => {
      table.make(calls.add(xbt, { userref: 7 }), placed('OA-1'));
      table.at(40_000, () =>
        table.make(
          calls.edit({ txid: 'OA-1', pair: 'XXBTZUSD' }),
          of({ txid: 'OA-2', originaltxid: 'OA-1' }),
        ),
      );
    };
    expect(cancelAfter(46_000, edited, { txid: 'OA-2' })).toBe(6);
    expect(cancelAfter(46_000, edited, { txid: '7' })).toBe(6);
  });

  it('stay as old as they were after an amend that was refused, and are young after one that was lost', () => {
    const refused = new ResponseError('AmendOrder', ['EOrder:Invalid price'], {
      code: 'EOrder:Invalid price',
      category: 'order',
      severity: 'error',
      retryable: false,
      pauseMs: 0,
      ran: 'no',
      reaction: 'fix',
      detail: '',
      advice: '',
    });
    const ended = (error: Error) => (table: Stand) => {
      add(table);
      table.at(40_000, () =>
        table.make(
          calls.amend({ cl_ord_id: 'mine' }),
          throwError(() => error),
        ),
      );
    };
    expect(cancelAfter(46_000, ended(refused), { txid: 'OA-1' })).toBe(2);
    expect(cancelAfter(46_000, ended(new DeadlineError('AmendOrder', 10)), { txid: 'OA-1' })).toBe(8);
  });

  it('are known one by one from a batch, also where some of it failed', () => {
    const batch = calls.addBatch(xbt, [{ cl_ord_id: 'a' }, { cl_ord_id: 'b' }, { cl_ord_id: 'c' }]);
    const orders = [{ txid: 'OA-1' }, { error: 'EOrder:Insufficient funds' }, { txid: 'OA-3' }];
    const whole = (table: Stand) => table.make(batch, of({ orders }));
    const partly = (table: Stand) =>
      table.make(
        batch,
        throwError(() => new BatchError('AddOrderBatch', [], { orders })),
      );
    for (const before of [whole, partly]) {
      expect(cancelAfter(46_000, before, { txid: 'OA-1' })).toBe(2);
      expect(cancelAfter(46_000, before, { cl_ord_id: 'c' })).toBe(2);
    }
    const table = stand({ side: 'spot', tier: 'pro' });
    expect(takes(table, xbt, () => table.make(batch, of({ orders })))).toBe(1.5);
  });

  it('that are not known are taken as just placed, on each pair', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    table.make(calls.add('ETH/USD'));
    table.make(calls.cancel({ txid: 'OTHER-1' }));
    expect(table.pair('ETHUSD')).toBe(9);
    table.make(calls.add(xbt));
    expect(table.pair(xbt)).toBe(9);
  });

  it('are seen in the answer of OpenOrders, whoever placed them', () => {
    const seen = (table: Stand) =>
      table.make(
        calls.openOrders(),
        of({ open: { 'OX-1': { descr: { pair: 'XBTUSD' }, cl_ord_id: null } } }),
      );
    expect(cancelAfter(46_000, seen, { txid: 'OX-1' })).toBe(2);
  });

  it('count as young while a call that changes them is on its way', () => {
    const changing = (table: Stand) => {
      add(table);
      table.at(50_000, () => table.make(calls.amend({ txid: 'OA-1' }), NEVER));
    };
    expect(cancelAfter(60_000, changing, { txid: 'OA-1' })).toBe(8);
    const adding = (table: Stand) => table.make(calls.add(xbt, named), NEVER);
    expect(cancelAfter(60_000, adding, { cl_ord_id: 'mine' })).toBe(8);
  });

  it('cost in a cancel of all what each costs by its age, on its own pair, without those that are gone', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    add(table);
    table.make(calls.add(xbt), placed('OA-2'));
    table.make(calls.add(xbt), placed('OA-3'));
    table.at(50_000, () => {
      table.make(calls.add('ETH/USD'), placed('OE-1'));
      table.make(calls.cancel({ txid: 'OA-2' }), of({ count: 1 }));
    });
    const points: number[] = [];
    table.at(60_000, () => {
      const eth = table.pair('ETHUSD');
      points.push(takes(table, xbt, () => table.make(calls.cancelAll(), of({ count: 3 }))));
      points.push(table.pair('ETHUSD') - eth);
      points.push(takes(table, xbt, () => table.make(calls.cancelAll(), of({ count: 0 }))));
    });
    table.run();
    expect(points).toEqual([4, 6, 0]);
  });

  it('are cancelled without a call when the dead man switch was not held', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    add(table);
    table.make(calls.cancelAllAfter(60), of({ currentTime: '', triggerTime: '' }));
    const points: number[] = [];
    for (const ms of [50_000, 60_100]) table.at(ms, () => points.push(table.pair(xbt)));
    table.run();
    expect(points[0]).toBe(0);
    expect(points[1]).toBeCloseTo(2, 1);
    const held = stand({ side: 'spot', tier: 'pro' });
    add(held);
    held.make(calls.cancelAllAfter(60));
    held.at(59_000, () => held.make(calls.cancelAllAfter(0)));
    held.at(61_000, () => points.push(held.pair(xbt)));
    held.run();
    expect(points[2]).toBe(0);
  });

  it('are forgotten when there are too many, and then taken as just placed', () => {
    const table = stand({ side: 'spot', tier: 'pro', whenLimited: 'wait' });
    for (let n = 0; n < 10_001; n += 1) table.make(calls.add(`P${n % 400}`, {}), placed(`O-${n}`));
    table.run();
    const points: number[] = [];
    table.at(table.scheduler.now() + 400_000, () => {
      points.push(takes(table, 'P1', () => table.make(calls.cancel({ txid: 'O-1' }))));
      table.make(calls.cancel({ txid: 'O-0' }));
      table.make(calls.add('P0'));
      points.push(table.pair('P0'));
    });
    table.run();
    expect(points).toEqual([0, 9]);
  });
});
