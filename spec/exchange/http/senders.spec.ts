import { describe, expect, it } from '@jest/globals';
import { spotBox } from './support/spotBox.ts';

describe('an order in every list of orders', () => {
  it('says that nobody else sent it', () => {
    const box = spotBox();
    const add = (price: string): string =>
      box.post('AddOrder', { pair: 'XBTUSD', type: 'buy', ordertype: 'limit', price, volume: '0.01' }).result
        .txid?.[0] ?? '';
    const [resting, ended] = [add('50000'), add('50001')];
    box.post('CancelOrder', { txid: ended });
    const lists = [
      box.post('OpenOrders').result.open[resting],
      box.post('ClosedOrders').result.closed[ended],
      box.post('QueryOrders', { txid: resting }).result[resting],
    ];
    for (const order of lists) expect(order).toMatchObject({ sender_sub_id: null });
  });
});
