import { describe, expect, it } from '@jest/globals';
import { spotCatalogue } from '../../../../lib/protocol/spot/spotCatalogue.ts';
import { encodeLoosely } from '../support/encodeLoosely.ts';
import { refused } from '../support/refused.ts';

const { addOrder, addOrderBatch, amendOrder } = spotCatalogue;
const { cancelOrder, cancelOrderBatch, cancelAllOrdersAfter } = spotCatalogue;

const order = { ordertype: 'limit', type: 'buy', volume: '1', price: '100' } as const;
const uuid = '6d1b345e-2821-40e2-ad83-4ecb18a06876';
const txid = 'OUF4EM-FRGI2-MQMWZD';

describe('an order', () => {
  const add = (more: object) => () => encodeLoosely(addOrder, { pair: 'XBTUSD', ...order, ...more });

  it.each([
    ['a price as a number', { price: 37500.5 }, { price: '37500.5' }],
    ['digits that a float does not keep', { volume: '0.10000000' }, { volume: '0.10000000' }],
    ['a small number', { volume: 1e-7 }, { volume: '0.0000001' }],
    ['a distance', { price: '-2.5%' }, { price: '-2.5%' }],
    ['an id of its own', { cl_ord_id: uuid }, { cl_ord_id: uuid }],
    ['a short id of its own', { cl_ord_id: 'my order 1' }, { cl_ord_id: 'my order 1' }],
    ['a number of its own', { userref: -1 }, { userref: -1 }],
    ['a time', { starttm: 1795600800 }, { starttm: '1795600800' }],
    ['a time as text', { expiretm: '1795600800' }, { expiretm: '1795600800' }],
    ['a time from now', { expiretm: '+5' }, { expiretm: '+5' }],
    ['leverage as a number', { leverage: 2 }, { leverage: '2' }],
    ['leverage as a ratio', { leverage: '2:1' }, { leverage: '2:1' }],
    ['no leverage', { leverage: 'none' }, { leverage: 'none' }],
    ['flags in a list', { oflags: ['post', 'fciq'] }, { oflags: 'post,fciq' }],
    ['nothing where nothing is given', { close: undefined }, {}],
  ])('is written as the wire wants it: %s', (_name, given, written) => {
    expect(add(given)()).toEqual({ pair: 'XBTUSD', ...order, ...written });
  });

  const prices = "Give a price such as '37500.1', or a distance such as '+5%', '-10' or '#3'.";
  const times = "Give seconds since 1970, 0, or '+30' for so many seconds from now.";
  const ids = 'Give a UUID, 32 hex digits, or a text of 1 to 18 plain characters.';
  const count = 'Give a number of at least 0, as text if its digits matter.';
  it.each([
    [{ type: 'hold' }, "AddOrder: type can not be 'hold'", "Give one of 'buy', 'sell'."],
    [{ volume: '-1' }, "AddOrder: volume can not be '-1'", count],
    [{ volume: 'all' }, "AddOrder: volume can not be 'all'", count],
    [{ volume: undefined }, 'AddOrder needs volume', count],
    [{ price: 'market' }, "AddOrder: price can not be 'market'", prices],
    [{ price: '5%%' }, "AddOrder: price can not be '5%%'", prices],
    [{ expiretm: '-5' }, "AddOrder: expiretm can not be '-5'", times],
    [{ expiretm: 0.5 }, 'AddOrder: expiretm can not be 0.5', times],
    [{ cl_ord_id: 'nineteen characters' }, "AddOrder: cl_ord_id can not be 'nineteen characters'", ids],
    [{ cl_ord_id: '' }, "AddOrder: cl_ord_id can not be ''", ids],
    [
      { userref: 2_147_483_648 },
      'AddOrder: userref can not be 2147483648',
      'Give a whole number from -2147483648 to 2147483647.',
    ],
    [
      { deadline: 'soon' },
      "AddOrder: deadline can not be 'soon'",
      'Give an instant such as 2026-11-25T12:00:00.000Z.',
    ],
    [
      { close: { price: '1' } },
      'AddOrder: close needs ordertype',
      "Give one of 'limit', 'iceberg', 'stop-loss', 'take-profit', 'stop-loss-limit', 'take-profit-limit', 'trailing-stop', 'trailing-stop-limit'.",
    ],
    [
      { close: { ordertype: 'limit', volume: 1 } },
      "AddOrder: close has no parameter 'volume'",
      'It takes ordertype, price, price2.',
    ],
    [{ validate: 'true' }, "AddOrder: validate can not be 'true'", 'Give true or false.'],
    [
      { userref: 1, cl_ord_id: 'a' },
      'AddOrder can not take userref and cl_ord_id together',
      'Give one of them.',
    ],
  ])('is refused with what would be right: %j', (given, ...wanted) => {
    expect(refused(add(given))).toEqual(wanted);
  });
});

describe('a batch', () => {
  const batch = (...orders: readonly object[]) => encodeLoosely(addOrderBatch, { pair: 'XBTUSD', orders });

  it('has 2 to 15 orders', () => {
    const fifteen = Array.from({ length: 15 }, () => order);
    expect(batch(...fifteen)).toEqual({ pair: 'XBTUSD', orders: fifteen });
    const [alone] = refused(() => batch(order));
    expect(alone).toBe('AddOrderBatch: orders can not be a list');
    expect(refused(() => batch(...fifteen, order))).toEqual([
      alone,
      expect.stringMatching(/^Give a list of 2 to 15, each an object of ordertype, type, volume/),
    ]);
  });

  it('is refused by the place of what is wrong in it', () => {
    expect(refused(() => batch(order, { ...order, price: 'x' }))[0]).toBe(
      "AddOrderBatch: orders.1: price can not be 'x'",
    );
    expect(refused(() => batch({ ...order, userref: 1, cl_ord_id: 'a' }, order))[0]).toBe(
      'AddOrderBatch: orders.0 can not take userref and cl_ord_id together',
    );
    expect(refused(() => batch(order, { ...order, pair: 'ETHUSD' }))[0]).toBe(
      "AddOrderBatch: orders.1 has no parameter 'pair'",
    );
  });
});

describe('a change of an order', () => {
  it('names the order in one of two ways', () => {
    expect(amendOrder.encode({ txid, order_qty: '2.0' })).toEqual({ txid, order_qty: '2.0' });
    expect(refused(() => amendOrder.encode({ order_qty: '2.0' }))).toEqual([
      'AmendOrder needs txid or cl_ord_id',
      'Give one of txid, cl_ord_id.',
    ]);
    expect(refused(() => amendOrder.encode({ txid: 'mine', order_qty: 1 }))).toEqual([
      "AmendOrder: txid can not be 'mine'",
      'Give the id of an order, such as OUF4EM-FRGI2-MQMWZD.',
    ]);
  });
});

// looked up, because its name is deprecated
describe.each(Object.values(spotCatalogue).filter(({ name }) => name === 'EditOrder'))(
  'a change of an order by $name',
  (editOrder) => {
    it('goes by an id or a number', () => {
      expect(encodeLoosely(editOrder, { txid, pair: 'XBTUSD' })).toEqual({ txid, pair: 'XBTUSD' });
      expect(encodeLoosely(editOrder, { txid: 7, pair: 'XBTUSD' })).toEqual({ txid: 7, pair: 'XBTUSD' });
      expect(refused(() => encodeLoosely(editOrder, { pair: 'XBTUSD' }))[0]).toBe('EditOrder needs txid');
    });

    it('that failed is told with little more than its status', () => {
      const told = { status: 'Err', error_message: 'EOrder:Insufficient funds', orders_cancelled: 0 };
      expect(editOrder.decode({ ...told, txid: null })).toEqual(told);
    });
  },
);

describe('what is cancelled', () => {
  it.each([
    ['an id', { txid }, { txid }],
    ['ids', { txid: [txid, txid] }, { txid: `${txid},${txid}` }],
    ['a number', { txid: -3 }, { txid: -3 }],
    ['an own id', { cl_ord_id: uuid }, { cl_ord_id: uuid }],
  ])('is named by %s', (_name, given, written) => {
    expect(cancelOrder.encode(given)).toEqual(written);
  });

  it('has to be named', () => {
    expect(refused(() => cancelOrder.encode({}))[0]).toBe('CancelOrder needs txid or cl_ord_id');
    expect(refused(() => cancelOrderBatch.encode({}))[0]).toBe('CancelOrderBatch needs orders or cl_ord_ids');
    expect(refused(() => cancelOrderBatch.encode({ orders: [] }))[0]).toBe(
      'CancelOrderBatch: orders can not be a list',
    );
    expect(
      refused(() => cancelOrderBatch.encode({ orders: Array.from({ length: 51 }, () => txid) }))[0],
    ).toBe('CancelOrderBatch: orders can not be a list');
  });

  it.each([-1, 86_400, 1.5])('is not cancelled after %s seconds', (timeout) => {
    expect(refused(() => cancelAllOrdersAfter.encode({ timeout }))).toEqual([
      `CancelAllOrdersAfter: timeout can not be ${timeout}`,
      'Give a whole number from 0 to 86399.',
    ]);
  });
});
