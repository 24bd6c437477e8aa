import { describe, expect, it } from '@jest/globals';
import { futuresCatalogue } from '../../../lib/protocol/futures/futuresCatalogue.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';
import type { WireObject } from '../../../lib/protocol/Wire.ts';
import type { Asked } from '../../../lib/session/rest/Asked.ts';
import { identitiesOf } from '../../../lib/session/rest/identitiesOf.ts';
import { withIdentity } from '../../../lib/session/rest/withIdentity.ts';

const { addOrder, addOrderBatch, amendOrder, balance } = spotCatalogue;
const { sendOrder, batchOrder } = futuresCatalogue;

const ids = () => {
  let last = 0;
  return () => `id${++last}`;
};
const given = (endpoint: Asked['endpoint'], wire: WireObject): WireObject =>
  withIdentity({ endpoint, wire }, ids()).wire;

describe('an order without a client order id', () => {
  it.each<[string, Asked['endpoint'], WireObject, WireObject]>([
    ['on Spot', addOrder, { pair: 'XBTUSD' }, { pair: 'XBTUSD', cl_ord_id: 'id1' }],
    ['on Futures', sendOrder, { symbol: 'PF_XBTUSD' }, { symbol: 'PF_XBTUSD', cliOrdId: 'id1' }],
    [
      'in a batch, each its own',
      addOrderBatch,
      { pair: 'XBTUSD', orders: [{ type: 'buy' }, { type: 'sell', cl_ord_id: 'mine' }, { type: 'buy' }] },
      {
        pair: 'XBTUSD',
        orders: [
          { type: 'buy', cl_ord_id: 'id1' },
          { type: 'sell', cl_ord_id: 'mine' },
          { type: 'buy', cl_ord_id: 'id2' },
        ],
      },
    ],
    [
      'among the instructions of a Futures batch, and only the new ones',
      batchOrder,
      {
        batchOrder: [
          { order: 'cancel', order_id: 'x' },
          { order: 'send', symbol: 'PF_XBTUSD' },
        ],
      },
      {
        batchOrder: [
          { order: 'cancel', order_id: 'x' },
          { order: 'send', symbol: 'PF_XBTUSD', cliOrdId: 'id1' },
        ],
      },
    ],
  ])('gets one: %s', (_name, endpoint, wire, wanted) => {
    expect(given(endpoint, wire)).toEqual(wanted);
  });

  it.each<[string, Asked['endpoint'], WireObject]>([
    ['that has one already', addOrder, { pair: 'XBTUSD', cl_ord_id: 'mine' }],
    ['that has a userref, which excludes it', addOrder, { pair: 'XBTUSD', userref: 7 }],
    ['whose call places none', amendOrder, { txid: 'O1' }],
    ['of a call about something else', balance, {}],
  ])('gets none: %s', (_name, endpoint, wire) => {
    expect(given(endpoint, wire)).toEqual(wire);
  });
});

describe('the ids of a call', () => {
  it.each<[string, Asked['endpoint'], WireObject, readonly string[]]>([
    ['one order', addOrder, { cl_ord_id: 'a' }, ['a']],
    [
      'a batch',
      addOrderBatch,
      { orders: [{ cl_ord_id: 'a' }, { userref: 1 }, { cl_ord_id: 'b' }] },
      ['a', 'b'],
    ],
    ['a Futures batch', batchOrder, { batchOrder: [{ order: 'send', cliOrdId: 'a' }] }, ['a']],
    ['an order without one', addOrder, { userref: 1 }, []],
    ['a call that only names an order', amendOrder, { cl_ord_id: 'a' }, []],
  ])('are those of its orders: %s', (_name, endpoint, wire, wanted) => {
    expect(identitiesOf({ endpoint, wire })).toEqual(wanted);
  });

  it('leave out an edit or a cancel that names an order which is there already', () => {
    const wire = {
      batchOrder: [
        { order: 'cancel', cliOrdId: 'old' },
        { order: 'send', cliOrdId: 'new' },
      ],
    };
    expect(identitiesOf({ endpoint: batchOrder, wire })).toEqual(['new']);
  });
});
