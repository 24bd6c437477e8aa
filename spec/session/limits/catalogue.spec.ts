import { describe, expect, it } from '@jest/globals';
import { of } from 'rxjs';
import type { Endpoint } from '../../../lib/protocol/Endpoint.ts';
import { addOrder } from '../../../lib/protocol/spot/endpoints/addOrder.ts';
import { amendOrder } from '../../../lib/protocol/spot/endpoints/amendOrder.ts';
import { cancelAll } from '../../../lib/protocol/spot/endpoints/cancelAll.ts';
import { cancelOrder } from '../../../lib/protocol/spot/endpoints/cancelOrder.ts';
import { ledgers } from '../../../lib/protocol/spot/endpoints/ledgers.ts';
import { openOrders } from '../../../lib/protocol/spot/endpoints/openOrders.ts';
import { time } from '../../../lib/protocol/spot/endpoints/time.ts';
import { tradesHistory } from '../../../lib/protocol/spot/endpoints/tradesHistory.ts';
import { stand } from './support/stand.ts';

describe('calls of the catalogue', () => {
  it.each<readonly [string, number, Endpoint<never, unknown>]>([
    ['public ones', 0, time],
    ['orders', 0, addOrder],
    ['cancels', 0, cancelOrder],
    ['amends', 1, amendOrder],
    ['cancels of all', 1, cancelAll],
    ['most', 1, openOrders],
    ['ledgers', 4, ledgers],
    ['trades', 4, tradesHistory],
  ])('%s: %d of the REST counter', (_, points, endpoint) => {
    const table = stand({ side: 'spot', tier: 'pro' });
    table.make({ endpoint, wire: {} });
    expect(table.rest()).toBe(points);
  });

  it('are understood as they are written and decoded', () => {
    const table = stand({ side: 'spot', tier: 'pro' });
    const order = { pair: 'BTC/USD', ordertype: 'market', type: 'buy', volume: '1', userref: 7 } as const;
    const result = addOrder.decode({ descr: { order: 'buy 1' }, txid: ['OABC-1'] });
    table.make({ endpoint: addOrder, wire: addOrder.encode(order) }, of({ result, warnings: [] }));
    const points: number[] = [];
    for (const [ms, txid] of [
      [20_000, 'OABC-1'],
      [50_000, 'OABC-1,OABC-1'],
      [100_000, '7'],
    ] as const)
      table.at(ms, () => {
        table.make({ endpoint: cancelOrder, wire: cancelOrder.encode({ txid }) });
        points.push(table.pair('XBTUSD'));
      });
    table.run();
    expect(points).toEqual([4, 4, 1]);
  });
});
