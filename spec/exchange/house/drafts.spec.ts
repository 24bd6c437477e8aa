import { describe, expect, it } from '@jest/globals';
import type { PriceText } from '../../../lib/exchange/house/Order.ts';
import type { OrderDraft } from '../../../lib/exchange/house/OrderDraft.ts';
import { btc, quietHouse } from './support/quietHouse.ts';

const at = (value: string): PriceText => ({ type: 'static', value });
const away = (value: string): PriceText => ({ type: 'quote', value });
const sound: OrderDraft = { symbol: btc, side: 'buy', type: 'limit', qty: '0.1', limit: at('98000.0') };
const market: OrderDraft = { symbol: btc, side: 'buy', type: 'market', qty: '0.1' };
const stop: OrderDraft = { symbol: btc, side: 'sell', type: 'stop-loss', qty: '0.1', trigger: at('97000.0') };
const start = Date.UTC(2026, 10, 3, 9, 15, 20) * 1_000;

/** What differs from a sound draft, and the exchange's words. */
const table: readonly (readonly [words: string, draft: OrderDraft])[] = [
  ['EQuery:Unknown asset pair', { ...sound, symbol: 'NO/USD' }],
  ['EService:Deadline elapsed', { ...sound, deadline: start - 1 }],
  ['EGeneral:Invalid arguments:cl_ord_id', { ...sound, clOrdId: 'mine', userref: 1 }],
  ['EGeneral:Invalid arguments:expiretm', { ...sound, timeInForce: 'gtd' }],
  ['EGeneral:Invalid arguments:expiretm', { ...sound, expireAt: start }],
  ['EGeneral:Invalid arguments:oflags', { ...market, postOnly: true }],
  ['EGeneral:Invalid arguments:oflags', { ...sound, postOnly: true, timeInForce: 'ioc' }],
  ['EOrder:Reduce only:Non-PC', { ...sound, reduceOnly: true }],
  ['EOrder:Reduce only:No position exists', { ...sound, reduceOnly: true, leverage: 2 }],
  ['EGeneral:Invalid arguments:price', { symbol: btc, side: 'buy', type: 'limit', qty: '0.1' }],
  ['EGeneral:Invalid arguments:price', { ...sound, limit: at('') }],
  ['EGeneral:Invalid arguments:price', { ...sound, limit: away('much') }],
  ['EGeneral:Invalid arguments:price', { ...market, limit: at('98000.0') }],
  ['EOrder:Invalid price', { ...sound, limit: at('98000.05') }],
  ['EOrder:Invalid price', { ...sound, limit: at('0') }],
  ['EOrder:Invalid price', { ...sound, limit: at('-98000.0') }],
  ['EOrder:Invalid price', { ...sound, limit: at('99999999999999999999.0') }],
  ['EOrder:Invalid price', { ...sound, limit: away('99999999999999999999.0') }],
  ['EOrder:Tick size check failed', { ...sound, symbol: 'BTC/JPY', limit: at('14000001') }],
  ['EGeneral:Invalid arguments:trigger', { ...sound, trigger: at('98000.0') }],
  ['EGeneral:Invalid arguments:price', { symbol: btc, side: 'sell', type: 'stop-loss', qty: '0.1' }],
  ['EGeneral:Invalid arguments:price', { ...stop, trigger: at('x') }],
  ['EGeneral:Invalid arguments:price', { ...stop, type: 'trailing-stop', trigger: at('100.0') }],
  ['EGeneral:Invalid arguments:price', { ...stop, type: 'trailing-stop', trigger: away('-100.0') }],
  [
    'EGeneral:Invalid arguments:price',
    { ...stop, type: 'trailing-stop', trigger: { type: 'pct', value: '0' } },
  ],
  ['EGeneral:Invalid arguments:price2', { ...stop, type: 'stop-loss-limit' }],
  ['EGeneral:Invalid arguments:price2', { ...stop, type: 'stop-loss-limit', limit: at('x') }],
  ['EGeneral:Invalid arguments:volume', { ...sound, qty: '' }],
  ['EGeneral:Invalid arguments:volume', { ...sound, qty: '0' }],
  ['EGeneral:Invalid arguments:volume', { ...sound, qty: '-1' }],
  ['EGeneral:Invalid arguments:volume', { ...sound, qty: '0.000000001' }],
  ['EGeneral:Invalid arguments:volume', { ...sound, qty: 'NaN' }],
  ['EOrder:Order minimum not met', { ...sound, qty: '0.00000001' }],
  ['EOrder:Cost minimum not met', { ...sound, limit: at('1.0') }],
  ['EGeneral:Invalid arguments:oflags', { ...market, side: 'sell', cash: '10' }],
  ['EGeneral:Invalid arguments:oflags', { ...sound, cash: '10' }],
  ['EGeneral:Invalid arguments:oflags', { ...market, cash: '10', leverage: 2 }],
  ['EGeneral:Invalid arguments:starttm', { ...market, cash: '10', startAt: start + 1 }],
  ['EGeneral:Invalid arguments:volume', { ...market, cash: '0' }],
  // nobody sells
  ['EOrder:Order minimum not met', { ...market, cash: '100' }],
  ['EGeneral:Invalid arguments:displayvol', { ...sound, display: '0.01' }],
  ['EGeneral:Invalid arguments:displayvol', { ...sound, type: 'iceberg' }],
  ['EGeneral:Invalid arguments:displayvol', { ...sound, type: 'iceberg', display: '0.006' }],
  ['EGeneral:Invalid arguments:displayvol', { ...sound, type: 'iceberg', display: '0.2' }],
  ['EGeneral:Invalid arguments:leverage', { ...sound, leverage: 11 }],
  [
    'EGeneral:Invalid arguments:leverage',
    { ...sound, symbol: 'BTC/JPY', limit: at('14000000'), leverage: 'max' },
  ],
  ['EGeneral:Invalid arguments:timeinforce', { ...market, timeInForce: 'fok' }],
  ['EGeneral:Invalid arguments:timeinforce', { ...market, timeInForce: 'gtd', expireAt: start + 1 }],
  ['EGeneral:Invalid arguments:close', { ...sound, close: { type: 'limit' } }],
  ['EGeneral:Invalid arguments:close', { ...sound, close: { type: 'market' } }],
  ['EGeneral:Invalid arguments:close', { ...sound, close: { type: 'iceberg', limit: at('99000.0') } }],
  ['EGeneral:Invalid arguments:close', { ...sound, close: { type: 'stop-loss', trigger: at('x') } }],
  ['EGeneral:Invalid arguments:close', { ...sound, close: { type: 'trailing-stop', trigger: at('5.0') } }],
  ['EOrder:Insufficient funds', { ...sound, qty: '11' }],
  ['EOrder:Insufficient funds', { ...sound, side: 'sell', qty: '10.00000001' }],
  ['EOrder:Insufficient margin', { ...sound, qty: '100', leverage: 2 }],
  ['EOrder:Margin position size exceeded', { ...sound, qty: '1000', leverage: 2 }],
  ['EOrder:Unknown position', { symbol: btc, side: 'sell', type: 'settle-position', qty: '0' }],
  ['EOrder:Insufficient margin', { ...sound, symbol: 'PF_XBTUSD', qty: '1000', limit: at('98000') }],
];

describe('a draft', () => {
  it.each(table)('is refused in the words %s', (error, draft) => {
    const { house } = quietHouse({ symbols: [btc, 'BTC/JPY', 'PF_XBTUSD'] });
    const money = [...house.account('ann').balances];
    expect(house.add('ann', draft)).toEqual({ type: 'refused', error });
    expect(house.account('ann').openOrders.size).toBe(0);
    expect([...house.account('ann').balances]).toEqual(money);
    expect([...house.account('ann').held.values()].every((amount) => amount === 0n)).toBe(true);
  });

  it('that is sound is taken in every form', () => {
    const { house, now } = quietHouse();
    for (const draft of [
      sound,
      { ...sound, type: 'iceberg', display: '0.007' },
      stop,
      { ...sound, leverage: 'max' },
    ] as const)
      expect(now(house.add('ann', draft)).status).toBe('open');
    const far = now(house.add('ann', { ...sound, limit: away('-20.4') }));
    expect(far.limit).toBe(981_000);
    expect(now(house.add('ann', { ...sound, limit: { type: 'pct', value: '-1' } })).limit).toBe(971_392);
  });

  it('that is only checked is known nowhere', () => {
    const { house, heard } = quietHouse();
    expect(house.add('ann', { ...sound, validate: true })).toMatchObject({
      type: 'done',
      value: { qty: 10_000_000n },
    });
    expect(house.account('ann').openOrders.size).toBe(0);
    expect(heard('ann')).toEqual([]);
  });

  it('may not have the client id of an open order, but that of an ended one', () => {
    const { house } = quietHouse();
    const named: OrderDraft = { ...sound, clOrdId: 'mine' };
    expect(house.add('ann', named).type).toBe('done');
    expect(house.add('ann', named)).toMatchObject({ error: 'EGeneral:Invalid arguments:cl_ord_id' });
    expect(house.add('bob', named).type).toBe('done');
    house.cancelAll('ann', 'spot');
    expect(house.add('ann', named).type).toBe('done');
  });
});

describe('a batch', () => {
  it('is refused as a whole where one of it does not hold', () => {
    const { house } = quietHouse();
    const add = (...drafts: readonly OrderDraft[]) => house.addBatch('ann', drafts);
    expect(add(sound)).toMatchObject({ error: 'EGeneral:Invalid arguments:orders' });
    expect(add(...Array.from({ length: 16 }, () => sound))).toMatchObject({ type: 'refused' });
    expect(add(sound, { ...sound, symbol: 'PF_XBTUSD' })).toMatchObject({
      error: 'EGeneral:Invalid arguments:pair',
    });
    expect(add(sound, { ...sound, qty: '0' })).toMatchObject({ error: 'EGeneral:Invalid arguments:volume' });
    const twins = add({ ...sound, clOrdId: 'mine' }, { ...sound, clOrdId: 'mine' });
    expect(twins).toMatchObject({ error: 'EGeneral:Invalid arguments:cl_ord_id' });
    expect(house.account('ann').openOrders.size).toBe(0);
  });

  it('loses alone what the engine refuses', () => {
    const { house } = quietHouse();
    const batch = house.addBatch('ann', [
      { ...sound, qty: '10' },
      { ...sound, qty: '9' },
      { ...sound, qty: '0.01', validate: true },
      sound,
    ]);
    expect(batch).toMatchObject({
      value: [{ type: 'done' }, { error: 'EOrder:Insufficient funds' }, { type: 'done' }, { type: 'done' }],
    });
    expect(house.account('ann').openOrders.size).toBe(2);
  });
});
