import { describe, expect, it } from '@jest/globals';
import type { OrderChanges, Outcome } from '../../../lib/exchange/house/House.ts';
import type { OrderView } from '../../../lib/exchange/house/HouseEvent.ts';
import type { PriceText } from '../../../lib/exchange/house/Order.ts';
import { btc, quietHouse } from './support/quietHouse.ts';

const at = (value: string): PriceText => ({ type: 'static', value });

function stage() {
  const quiet = quietHouse();
  const ref = (outcome: Outcome<OrderView>) => ({ type: 'id', id: quiet.now(outcome).id }) as const;
  const amend = (outcome: Outcome<OrderView>, changes: OrderChanges): string => {
    const done = quiet.house.amend('ann', ref(outcome), changes);
    return done.type === 'refused' ? done.error : 'done';
  };
  return { ...quiet, ref, amend };
}

describe('an amend', () => {
  it('that makes an order smaller keeps its place', () => {
    const { sell, amend, book, heard } = stage();
    const order = sell('ann', '0.3', '98000.0');
    sell('bob', '0.1', '98000.0');
    heard('ann');
    expect(amend(order, { qty: '0.2' })).toBe('done');
    expect(book('asks')).toEqual(['98000.0: 0.2 ann, 0.1 bob']);
    expect(heard('ann')).toEqual([expect.stringMatching(/^amended /)]);
  });

  it.each([
    ['more', { qty: '0.4' }, ['98000.0: 0.1 bob, 0.4 ann']],
    ['another price', { limit: at('98001.0') }, ['98000.0: 0.1 bob', '98001.0: 0.3 ann']],
  ])('that asks for %s goes to the back of the queue', (_, changes, expected) => {
    const { sell, amend, book } = stage();
    const order = sell('ann', '0.3', '98000.0');
    sell('bob', '0.1', '98000.0');
    expect(amend(order, changes)).toBe('done');
    expect(book('asks')).toEqual(expected);
  });

  it('to a price that is met trades, unless the order is post-only', () => {
    const { sell, buy, amend, told } = stage();
    const [plain, careful] = [
      sell('ann', '0.3', '98010.0'),
      sell('ann', '0.3', '98020.0', { postOnly: true }),
    ];
    buy('bob', '0.1', '98000.0');
    expect(amend(careful, { limit: at('98000.0') })).toBe('EOrder:Post only order');
    expect(amend(plain, { limit: at('98000.0'), postOnly: true })).toBe('EOrder:Post only order');
    expect(amend(plain, { limit: at('98000.0') })).toBe('done');
    expect([told(plain), told(careful)]).toEqual(['0.1/0.3 open', '0/0.3 open']);
  });

  it('below what is filled cancels the rest', () => {
    const { sell, buy, amend, told, book, heard } = stage();
    const order = sell('ann', '0.3', '98000.0');
    buy('bob', '0.2', '98000.0');
    heard('ann');
    expect(amend(order, { qty: '0.1' })).toBe('done');
    expect(told(order)).toBe('0.2/0.3 canceled: User requested');
    expect(book('asks')).toEqual([]);
    expect(heard('ann').map((line) => line.split(' ')[0])).toEqual(['amended', 'canceled']);
  });

  it('of what an iceberg shows counts from the next part on', () => {
    const { sell, buy, amend, book } = stage();
    const order = sell('ann', '0.3', '98000.0', { type: 'iceberg', display: '0.05' });
    sell('bob', '0.1', '98000.0');
    expect(amend(order, { display: '0.1' })).toBe('done');
    expect(book('asks')).toEqual(['98000.0: 0.05 ann, 0.1 bob']);
    buy('cid', '0.05', '98000.0');
    expect(book('asks')).toEqual(['98000.0: 0.1 bob, 0.1 ann']);
    expect(amend(order, { qty: '3' })).toBe('EGeneral:Invalid arguments:display_qty');
  });

  it('of a trigger or its limit counts when it goes off', () => {
    const { house, amend, sell, buy, now, book } = stage();
    sell('bob', '0.001', '98000.0');
    buy('cid', '0.001', '98000.0');
    const order = house.add('ann', {
      symbol: btc,
      side: 'sell',
      type: 'stop-loss-limit',
      qty: '0.1',
      trigger: at('97000.0'),
      limit: { type: 'quote', value: '-10' },
    });
    expect(amend(order, { trigger: at('97500.0') })).toBe('done');
    expect(now(order)).toMatchObject({ limit: 974_900, trigger: { price: 975_000 } });
    expect(amend(order, { limit: at('97400.0') })).toBe('done');
    expect(amend(order, { trigger: at('98000.0') })).toBe('done');
    expect(book('asks')).toEqual(['97400.0: 0.1 ann']);
    expect(amend(order, { trigger: at('98000.0') })).toBe('EGeneral:Invalid arguments:trigger_price');
  });

  it('needs the money for what it asks for, and what is put aside already counts', () => {
    const { buy, amend, house } = stage();
    const order = buy('ann', '10', '98000.0');
    expect(amend(order, { qty: '10.1' })).toBe('done');
    expect(amend(order, { qty: '20' })).toBe('EOrder:Insufficient funds');
    const [{ hold } = { hold: undefined }] = house.account('ann').openOrders.values();
    expect(house.account('ann').held.get('USD')).toBe(hold?.amount);
  });

  it.each([
    [{}, 'EOrder:No amendable parameters'],
    [{ qty: 'much' }, 'EGeneral:Invalid arguments:order_qty'],
    [{ qty: '0.00000001' }, 'EOrder:Order minimum not met'],
    [{ limit: at('98000.05') }, 'EOrder:Invalid price'],
    [{ limit: at('x') }, 'EGeneral:Invalid arguments:limit_price'],
    [{ trigger: at('98000.0') }, 'EGeneral:Invalid arguments:trigger_price'],
    [{ display: '0.1' }, 'EGeneral:Invalid arguments:display_qty'],
    [{ qty: '0.1', deadline: 1 }, 'EService:Deadline elapsed'],
  ] as const)('with %p is refused: %s', (changes, error) => {
    const { sell, amend } = stage();
    expect(amend(sell('ann', '0.3', '98000.0'), changes)).toBe(error);
  });

  it('finds no order that is not open, and none that another one follows', () => {
    const { sell, amend, house } = stage();
    expect(house.amend('ann', { type: 'id', id: 'O' }, { qty: '1' })).toMatchObject({
      error: 'EOrder:Unknown order',
    });
    const order = sell('ann', '0.3', '98000.0', { close: { type: 'limit', limit: at('97000.0') } });
    expect(amend(order, { qty: '0.2' })).toBe('EOrder:Order not editable');
  });
});

describe('an edit', () => {
  it('cancels and places anew what is left, at the back of the queue, and names what it came from', () => {
    const { sell, buy, house, ref, book, now, heard } = stage();
    const order = sell('ann', '0.3', '98000.0');
    sell('bob', '0.1', '98000.0');
    buy('cid', '0.1', '98000.0');
    heard('ann');
    const edited = house.edit('ann', ref(order), { qty: '0.25' });
    expect(edited).toMatchObject({
      value: {
        original: { status: 'canceled', filled: 10_000_000n },
        order: { qty: 15_000_000n, filled: 0n },
      },
    });
    expect(edited.type === 'done' && edited.value.order.parent).toBe(now(order).id);
    expect(book('asks')).toEqual(['98000.0: 0.1 bob, 0.15 ann']);
    expect(heard('ann').map((line) => line.split(' ')[0])).toEqual(['canceled', 'placed', 'opened']);
  });

  it('is refused where the old one is filled so far, or what it asks for can not be', () => {
    const { sell, buy, house, ref, told } = stage();
    const order = sell('ann', '0.3', '98000.0');
    buy('cid', '0.1', '98000.0');
    const edit = (changes: Parameters<typeof house.edit>[2]) => house.edit('ann', ref(order), changes);
    expect(edit({ qty: '0.1' })).toMatchObject({ error: 'EOrder:Not enough leaves qty' });
    expect(edit({ qty: '40' })).toMatchObject({ error: 'EOrder:Insufficient funds' });
    expect(edit({ limit: at('98000.05') })).toMatchObject({ error: 'EOrder:Invalid price' });
    expect(edit({ qty: '0.2', validate: true })).toMatchObject({ type: 'done' });
    expect(told(order)).toBe('0.1/0.3 open');
    // all its coins are put aside for it: the new one may have them
    expect(edit({ qty: '10' })).toMatchObject({ type: 'done' });
  });
});

describe('a cancel', () => {
  it('takes an order out by its id, its client id or its group', () => {
    const { sell, house, book, told } = stage();
    const [one, two, three] = [
      sell('ann', '0.1', '98000.0', { clOrdId: 'mine' }),
      sell('ann', '0.2', '98000.0', { userref: 7 }),
      sell('ann', '0.3', '98001.0', { userref: 7 }),
    ];
    expect(house.cancel('bob', { type: 'clOrdId', id: 'mine' })).toMatchObject({
      error: 'EOrder:Unknown order',
    });
    expect(house.cancel('ann', { type: 'clOrdId', id: 'mine' })).toMatchObject({ value: { length: 1 } });
    expect(house.cancel('ann', { type: 'userref', userref: 7 })).toMatchObject({ value: { length: 2 } });
    expect([one, two, three].map(told)).toEqual([
      '0/0.1 canceled: User requested',
      '0/0.2 canceled: User requested',
      '0/0.3 canceled: User requested',
    ]);
    expect(book('asks')).toEqual([]);
    expect(house.account('ann').held.get('BTC')).toBe(0n);
    expect(house.find('ann', { type: 'userref', userref: 7 })).toHaveLength(2);
  });

  it('of all means the orders of one market, or one symbol', () => {
    const { sell, house } = stage();
    sell('ann', '0.1', '98000.0');
    house.add('ann', { symbol: 'PF_XBTUSD', side: 'sell', type: 'limit', qty: '0.1', limit: at('98000') });
    expect(house.cancelAll('ann', 'spot', 'ETH/USD')).toMatchObject({ value: 0 });
    expect(house.cancelAll('ann', 'spot')).toMatchObject({ value: 1 });
    expect(house.cancelAll('ann', 'derivatives', 'PF_XBTUSD')).toMatchObject({ value: 1 });
  });

  it('comes by itself where nobody holds the switch', () => {
    const { sell, house, wait, told } = stage();
    const order = sell('ann', '0.1', '98000.0');
    const future = house.add('ann', {
      symbol: 'PF_XBTUSD',
      side: 'sell',
      type: 'limit',
      qty: '0.1',
      limit: at('98000'),
    });
    expect(house.cancelAllAfter('ann', 'spot', 10)).toBe(house.now() + 10_000_000);
    wait(6_000);
    house.cancelAllAfter('ann', 'spot', 10);
    wait(9_999);
    expect(told(order)).toBe('0/0.1 open');
    wait(1);
    expect(told(order)).toBe('0/0.1 canceled: Cancel all orders after');
    expect(told(future)).toBe('0/0.1 open');
    const next = sell('ann', '0.1', '98000.0');
    house.cancelAllAfter('ann', 'spot', 10);
    expect(house.cancelAllAfter('ann', 'spot', 0)).toBeUndefined();
    wait(20_000);
    expect(told(next)).toBe('0/0.1 open');
  });
});
