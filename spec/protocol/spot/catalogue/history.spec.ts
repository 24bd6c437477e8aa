import { describe, expect, it } from '@jest/globals';
import { spotCatalogue } from '../../../../lib/protocol/spot/spotCatalogue.ts';
import { encodeLoosely } from '../support/encodeLoosely.ts';
import { refused } from '../support/refused.ts';

const { closedOrders, tradesHistory, ledgers, queryOrders, queryTrades, queryLedgers } = spotCatalogue;
const { openOrders, openPositions, orderAmends, tradeVolume, addExport, removeExport } = spotCatalogue;
const { balance, creditLines, tradeBalance, getApiKeyInfo } = spotCatalogue;

const ids = (count: number) => Array.from({ length: count }, (_, at) => `ID-${at}`);

describe('a page of history', () => {
  const paged = [closedOrders, tradesHistory, ledgers].map((endpoint) => [endpoint.name, endpoint] as const);

  it.each(paged)('of %s goes by times or ids', (_, endpoint) => {
    const range = { start: 1_795_600_000, end: 'OQCLML-BW3P3-BUCMWZ' };
    expect(encodeLoosely(endpoint, range)).toEqual(range);
  });

  it.each(paged)('of %s can not go by cursor and by offset', (name, endpoint) => {
    expect(refused(() => encodeLoosely(endpoint, { cursor: 'a', ofs: 50 }))).toEqual([
      `${name} can not take cursor and ofs together`,
      'Give one of them.',
    ]);
    expect(encodeLoosely(endpoint, { with_cursor: true, ofs: 0 })).toEqual({ with_cursor: true, ofs: 0 });
  });

  it('of trades has 1 to 100 rows', () => {
    expect(tradesHistory.encode({ limit: 100 })).toEqual({ limit: 100 });
    for (const limit of [0, 101])
      expect(refused(() => tradesHistory.encode({ limit }))).toEqual([
        `TradesHistory: limit can not be ${limit}`,
        'Give a whole number from 1 to 100.',
      ]);
    expect(refused(() => openOrders.encode({ limit: 1_001 }))[0]).toBe('OpenOrders: limit can not be 1001');
  });
});

describe('what is looked up by id', () => {
  it('is at most 50 orders, 20 trades, 20 ledger entries', () => {
    expect(queryOrders.encode({ txid: ids(50) })).toEqual({ txid: ids(50).join(',') });
    expect(queryTrades.encode({ txid: ids(20).join(',') })).toEqual({ txid: ids(20).join(',') });
    expect(refused(() => queryOrders.encode({ txid: ids(51) }))).toEqual([
      'QueryOrders: txid can not be a list',
      'Give 1 to 50 ids of orders, divided by commas.',
    ]);
    expect(refused(() => queryTrades.encode({ txid: ids(21) }))[1]).toBe(
      'Give 1 to 20 ids of trades, divided by commas.',
    );
    expect(refused(() => queryLedgers.encode({ id: ids(21).join(',') }))[1]).toBe(
      'Give 1 to 20 ids of ledger entries, divided by commas.',
    );
  });

  it.each(['', 'A,', 'A,,B', 'A, B'])('is refused when it is no list of ids: %j', (txid) => {
    expect(refused(() => queryTrades.encode({ txid }))[0]).toBe(`QueryTrades: txid can not be '${txid}'`);
  });

  it('may be an own id in the place of an id', () => {
    expect(queryOrders.encode({ cl_ord_id: 'my-1' })).toEqual({ cl_ord_id: 'my-1' });
    expect(refused(() => queryOrders.encode({ trades: true }))).toEqual([
      'QueryOrders needs txid or cl_ord_id',
      'Give one of txid, cl_ord_id.',
    ]);
    expect(refused(() => encodeLoosely(orderAmends, {}))[0]).toBe('OrderAmends needs order_id');
  });
});

describe('an asset with its class', () => {
  it('stands beside plain names', () => {
    expect(ledgers.encode({ asset: ['XBT', 'ETH'] })).toEqual({ asset: 'XBT,ETH' });
    expect(tradeVolume.encode({ pair: 'XBTUSD,ETHUSD' })).toEqual({ pair: 'XBTUSD,ETHUSD' });
    const pair = [{ asset: 'PF_XBTUSD', aclass: 'derivatives' }];
    expect(tradeVolume.encode({ pair })).toEqual({ pair });
  });

  it('is refused by the place of what is wrong in it', () => {
    expect(refused(() => encodeLoosely(ledgers, { asset: [{ asset: 'XBT' }] }))[0]).toBe(
      'Ledgers: asset.0 needs aclass',
    );
    expect(refused(() => encodeLoosely(ledgers, { asset: [{ asset: 'XBT', aclass: 'coin' }] }))[0]).toBe(
      "Ledgers: asset.0: aclass can not be 'coin'",
    );
  });
});

describe('a report', () => {
  it.each([
    [addExport, { report: 'orders', description: 'a' }, "AddExport: report can not be 'orders'"],
    [addExport, { report: 'trades' }, 'AddExport needs description'],
    [addExport, { report: 'trades', description: 'a', format: 'PDF' }, "AddExport: format can not be 'PDF'"],
    [removeExport, { id: 'TCJA', type: 'stop' }, "RemoveExport: type can not be 'stop'"],
  ] as const)('is refused: %#', (endpoint, params, why) => {
    expect(refused(() => encodeLoosely(endpoint, params))[0]).toBe(why);
  });
});

describe('an answer', () => {
  it('of open positions taken together is a list', () => {
    const row = { pair: 'XXBTZUSD', type: 'buy', cost: '153772.59618', fee: '130.18498', vol: '2.50000000' };
    const rest = { vol_closed: '0.00000000', margin: '30754.51923', leverage: '5.00000' };
    expect(openPositions.decode([{ ...row, ...rest, positions: '3', net: '+1.50' }])).toEqual([
      { ...row, ...rest, positions: 3, net: '1.50' },
    ]);
  });

  it.each([
    ['+154186.9728', '154186.9728'],
    ['-0.10', '-0.10'],
    ['0.0000', '0.0000'],
  ])('has a profit of %s as %s', (net, read) => {
    const sums = { eb: '1', tb: '1', m: '0', c: '0', v: '0', e: '1', mf: '1' };
    expect(tradeBalance.decode({ ...sums, n: net }).n).toBe(read);
    expect(() => tradeBalance.decode({ ...sums, n: '++1' })).toThrow(/TradeBalance\.n/);
  });

  it('of a whole account without credit is null', () => {
    expect(creditLines.decode(null)).toBeNull();
  });

  it('of a key may be in camel case alone', () => {
    const told = { apiKeyName: 'bot', permissions: ['query-funds'], ipAllowlist: [], lastUsed: '1795600000' };
    expect(getApiKeyInfo.decode(told)).toEqual(told);
  });

  it('with a balance that is no number is refused by its name', () => {
    expect(() => balance.decode({ ZUSD: '1.0', XXBT: {} })).toThrow(/Balance\.XXBT/);
    expect(() => openOrders.decode({ open: { 'O-1': { status: 'open' } } })).toThrow(/OpenOrders\.open\.O-1/);
  });
});
