import { describe, expect, it } from '@jest/globals';
import { readInstant } from '../../../lib/exchange/http/readInstant.ts';
import { readParams } from '../../../lib/exchange/http/spot/params/readParams.ts';
import { spotBox } from './support/spotBox.ts';

const form = (body: string, query = '') =>
  readParams({
    method: 'POST',
    path: '/',
    query,
    body,
    contentType: 'application/x-www-form-urlencoded',
    headers: {},
  });

describe('parameters', () => {
  it('of forms nest by their brackets', () => {
    expect(form('a=1&close[ordertype]=limit&close[price]=%2B5')).toEqual({
      a: '1',
      close: { ordertype: 'limit', price: '+5' },
    });
    expect(form('orders[1][type]=sell&orders[0][type]=buy&orders[0][close][price]=1')).toEqual({
      orders: [{ type: 'buy', close: { price: '1' } }, { type: 'sell' }],
    });
    expect(form('orders[]=a&orders[]=b')).toEqual({ orders: ['a', 'b'] });
  });

  it('of the body win against those of the query', () => {
    expect(form('a=1', 'a=2&b=3')).toEqual({ a: '1', b: '3' });
  });

  it('that are odd do no harm', () => {
    expect(form('[a]=1&b[=2&c]=3&d[e]f=4')).toEqual({ '[a]': '1', 'b[': '2', 'c]': '3', 'd[e]f': '4' });
    expect(form(`x${'[y]'.repeat(9)}=1`)).toEqual({ [`x${'[y]'.repeat(9)}`]: '1' });
    expect(form('__proto__[polluted]=1&constructor[prototype][polluted]=1')).toBeDefined();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('instants', () => {
  it.each([
    ['1970-01-01T00:00:01Z', 1_000_000],
    ['1970-01-01T00:00:01.5Z', 1_500_000],
    ['1970-01-01T00:00:01.123456789Z', 1_123_456],
    ['1970-01-01T01:00:01+01:00', 1_000_000],
    ['1970-01-01', undefined],
    ['soon', undefined],
    ['1970-13-01T00:00:00Z', undefined],
  ])('reads %s as %s', (text, us) => {
    expect(readInstant(text)).toBe(us);
  });
});

const names = [
  ...['Balance', 'BalanceEx', 'TradeBalance', 'OpenOrders', 'ClosedOrders', 'QueryOrders', 'OrderAmends'],
  ...['TradesHistory', 'QueryTrades', 'OpenPositions', 'Ledgers', 'QueryLedgers', 'TradeVolume', 'Level3'],
  ...['AddOrder', 'AddOrderBatch', 'AmendOrder', 'EditOrder', 'CancelOrder', 'CancelOrderBatch'],
  ...['CancelAllOrdersAfter', 'AddExport', 'ExportStatus', 'RemoveExport'],
  ...['DepositMethods', 'DepositAddresses', 'DepositStatus', 'WithdrawMethods', 'WithdrawAddresses'],
  ...['WithdrawInfo', 'Withdraw', 'WithdrawStatus', 'WithdrawCancel', 'WalletTransfer', 'AccountTransfer'],
  ...['Earn/Strategies', 'Earn/Allocations', 'Earn/Allocate', 'Earn/AllocateStatus'],
] as const;

const junk: readonly unknown[] = [
  null,
  true,
  -1,
  1e300,
  '',
  '\u0000',
  [],
  [[]],
  [null],
  {},
  { a: {} },
  'x'.repeat(3_000),
];

const fields = [
  ...[
    'pair',
    'txid',
    'orders',
    'type',
    'ordertype',
    'volume',
    'price',
    'price2',
    'close',
    'oflags',
    'userref',
  ],
  ...[
    'cl_ord_id',
    'cl_ord_ids',
    'start',
    'end',
    'ofs',
    'cursor',
    'limit',
    'asset',
    'id',
    'order_id',
    'report',
  ],
  ...['description', 'fields', 'amount', 'key', 'method', 'from', 'to', 'timeout', 'depth', 'leverage'],
  ...['starttm', 'expiretm', 'deadline', 'limit_price', 'order_qty', 'strategy_id', 'lock_type', 'closetime'],
];

describe('junk', () => {
  it.each(names)('in %s gets the words of the exchange', (name) => {
    const box = spotBox({ historyMinutes: 1, symbols: ['BTC/USD'] });
    for (const value of junk) {
      const said = box.json(name, Object.fromEntries(fields.map((field) => [field, value])));
      for (const error of said.error)
        expect(error).toMatch(/^E(General|API|Order|Query|Funding|Service|Earnings):/);
      box.clock.turn(5_000);
    }
  });
});
