import { describe, expect, it } from '@jest/globals';
import type { PriceText } from '../../../lib/exchange/house/Order.ts';
import { btc, quietHouse } from './support/quietHouse.ts';

const at = (value: string): PriceText => ({ type: 'static', value });

describe('a limit order', () => {
  it('takes what is there by price and then by time, and rests with the remainder', () => {
    const { buy, sell, told, book, heard } = quietHouse();
    const [first, second, dear] = [
      sell('ann', '0.1', '98001.0'),
      sell('bob', '0.1', '98001.0'),
      sell('ann', '0.1', '98002.0'),
    ];
    const taker = buy('cid', '0.25', '98001.0');
    expect([first, second, dear, taker].map(told)).toEqual([
      '0.1/0.1 closed',
      '0.1/0.1 closed',
      '0/0.1 open',
      '0.2/0.25 open',
    ]);
    expect(book('asks')).toEqual(['98002.0: 0.1 ann']);
    expect(book('bids')).toEqual(['98001.0: 0.05 cid']);
    expect(heard('cid').map((line) => line.split(' ')[0])).toEqual(['placed', 'opened', 'traded', 'traded']);
  });

  it('that is post-only is canceled where it would take, and rests where it would not', () => {
    const { buy, sell, told } = quietHouse();
    sell('ann', '0.1', '98000.0');
    expect(told(buy('bob', '0.1', '98000.0', { postOnly: true }))).toBe('0/0.1 canceled: Post only order');
    expect(told(buy('bob', '0.1', '97999.9', { postOnly: true }))).toBe('0/0.1 open');
  });

  it('that is good at once only leaves nothing behind', () => {
    const { buy, sell, told, book } = quietHouse();
    sell('ann', '0.1', '98000.0');
    const [part, none] = [
      buy('bob', '0.3', '98000.0', { timeInForce: 'ioc' }),
      buy('bob', '0.3', '98000.0', { timeInForce: 'ioc' }),
    ];
    expect([told(part), told(none)]).toEqual([
      '0.1/0.3 canceled: Could not fill at once',
      '0/0.3 canceled: Could not fill at once',
    ]);
    expect([...book('asks'), ...book('bids')]).toEqual([]);
  });

  it('that is all or nothing counts what icebergs hide, and stops before its own kind', () => {
    const { buy, sell, told, book } = quietHouse();
    sell('ann', '0.3', '98000.0', { type: 'iceberg', display: '0.02' });
    expect(told(buy('bob', '0.4', '98000.0', { timeInForce: 'fok' }))).toBe(
      '0/0.4 canceled: Insufficient liquidity',
    );
    sell('bob', '0.1', '98000.0');
    // behind bob's own order stands what the iceberg hides
    expect(told(buy('bob', '0.3', '98000.0', { timeInForce: 'fok' }))).toBe(
      '0/0.3 canceled: Insufficient liquidity',
    );
    expect(book('asks')).toEqual(['98000.0: 0.02 ann, 0.1 bob']);
    expect(told(buy('bob', '0.3', '98000.0', { timeInForce: 'fok', selfTrade: 'cancel_oldest' }))).toBe(
      '0.3/0.3 closed',
    );
    expect(book('asks')).toEqual([]);
  });

  it('ends at its time, before anything else happens', () => {
    const { buy, sell, told, house, wait, heard } = quietHouse();
    const bid = buy('ann', '0.1', '98000.0', { timeInForce: 'gtd', expireAt: house.now() + 30_000_000 });
    wait(29_999);
    expect(told(bid)).toBe('0/0.1 open');
    wait(1);
    expect(told(bid)).toBe('0/0.1 expired: Expired');
    expect(heard('ann').at(-1)).toMatch(/^expired /);
    expect(told(sell('bob', '0.1', '98000.0'))).toBe('0/0.1 open');
  });

  it('starts at its time, and is not in the book before', () => {
    const { buy, told, house, wait, book, heard } = quietHouse();
    const bid = buy('ann', '0.1', '98000.0', { startAt: house.now() + 5_000_000 });
    expect(told(bid)).toBe('0/0.1 pending');
    expect(house.account('ann').held.get('USD')).toBeGreaterThan(0n);
    expect(book('bids')).toEqual([]);
    wait(5_000);
    expect(book('bids')).toEqual(['98000.0: 0.1 ann']);
    expect(heard('ann').map((line) => line.split(' ')[0])).toEqual(['placed', 'opened']);
  });
});

describe('a market order', () => {
  it('takes every price and does not stay', () => {
    const { buy, sell, told, now, book } = quietHouse();
    for (const price of ['98000.0', '99000.0']) sell('ann', '0.1', price);
    const order = buy('bob', '0.25');
    expect(told(order)).toBe('0.2/0.25 canceled: Insufficient liquidity');
    expect(now(order).value).toBe(10_000_000n * 980_000n + 10_000_000n * 990_000n);
    expect(book('bids')).toEqual([]);
  });

  it('given in money buys as much as that pays for, hidden parts and all', () => {
    const { buy, sell, now, told } = quietHouse();
    sell('ann', '0.3', '98000.0', { type: 'iceberg', display: '0.02' });
    sell('ann', '1', '99000.0');
    const order = buy('bob', '0', undefined, { cash: '39300' });
    expect(now(order).qty).toBe(30_000_000n + 10_000_000n);
    expect(told(order)).toBe('0.4/0.4 closed');
    expect(now(order).cost <= 393_000_000n).toBe(true);
  });

  it('may cost to the last digit what is there, and not one more', () => {
    const stage = () => {
      const quiet = quietHouse({ accounts: ['ann', 'bob', 'cid'] });
      for (const [qty, price] of [
        ['0.03333333', '98000.3'],
        ['0.01234567', '98000.7'],
        ['0.05', '98001.1'],
      ] as const)
        quiet.sell('ann', qty, price, { type: 'iceberg', display: '0.007' });
      const usd = (): bigint => quiet.house.account('bob').balances.get('USD') ?? 0n;
      return { ...quiet, usd };
    };
    const rich = stage();
    const before = rich.usd();
    rich.buy('bob', '0.08');
    const cost = before - rich.usd();

    const { buy, house, now, usd } = stage();
    house.withdraw('bob', 'USD', usd() - cost + 1n, 0n);
    expect(buy('bob', '0.08')).toEqual({ type: 'refused', error: 'EOrder:Insufficient funds' });
    house.deposit('bob', 'USD', 1n);
    expect(now(buy('bob', '0.08')).status).toBe('closed');
    expect(usd()).toBe(0n);
  });
});

describe('an iceberg', () => {
  it('shows its next part at the back of the queue, and says so', () => {
    const { buy, sell, book, heard, now } = quietHouse();
    const berg = sell('ann', '0.3', '98000.0', { type: 'iceberg', display: '0.1' });
    sell('cid', '0.1', '98000.0');
    heard('ann');
    buy('bob', '0.1', '98000.0');
    expect(book('asks')).toEqual(['98000.0: 0.1 cid, 0.1 ann']);
    expect(heard('ann').map((line) => line.split(' ')[0])).toEqual(['traded', 'refilled']);
    buy('bob', '0.25', '98000.0');
    expect(now(berg).shown).toBe(5_000_000n);
  });

  it('says so too where the crowd takes it', () => {
    const { sell, pass, heard, pair } = quietHouse();
    const below = (pair(btc).index() / 10 - 50).toFixed(1);
    sell('ann', '0.3', below, { type: 'iceberg', display: '0.1' });
    heard('ann');
    pass(1_000);
    expect(heard('ann').map((line) => line.split(' ')[0])).toEqual([
      ...['traded', 'refilled', 'traded', 'refilled', 'traded', 'filled'],
    ]);
  });
});

describe('an order that meets one of its own account', () => {
  const meet = (selfTrade: 'cancel_newest' | 'cancel_oldest' | 'cancel_both') => {
    const { buy, sell, told } = quietHouse();
    const others = sell('bob', '0.1', '98000.0');
    const own = sell('ann', '0.1', '98000.0');
    const behind = sell('bob', '0.1', '98000.0');
    const taker = buy('ann', '0.3', '98000.0', { selfTrade });
    return [others, own, behind, taker].map(told);
  };
  it.each([
    [
      'cancel_newest',
      ['0.1/0.1 closed', '0/0.1 open', '0/0.1 open', '0.1/0.3 canceled: Self trade prevention'],
    ],
    [
      'cancel_oldest',
      ['0.1/0.1 closed', '0/0.1 canceled: Self trade prevention', '0.1/0.1 closed', '0.2/0.3 open'],
    ],
    [
      'cancel_both',
      [
        '0.1/0.1 closed',
        '0/0.1 canceled: Self trade prevention',
        '0/0.1 open',
        '0.1/0.3 canceled: Self trade prevention',
      ],
    ],
  ] as const)('with %s', (selfTrade, expected) => {
    expect(meet(selfTrade)).toEqual(expected);
  });
});

describe('an order that closes another one', () => {
  it('comes when that is filled, for all of it, on the other side, and names it', () => {
    const { buy, sell, house, now, heard } = quietHouse();
    const entry = buy('ann', '0.2', '98000.0', { close: { type: 'limit', limit: at('99000.0') } });
    sell('bob', '0.1', '98000.0');
    expect(house.account('ann').openOrders.size).toBe(1);
    sell('bob', '0.1', '98000.0');
    const [exit] = house.account('ann').openOrders.values();
    expect(exit).toMatchObject({ side: 'sell', type: 'limit', qty: 20_000_000n, limit: 990_000 });
    expect(exit?.parent).toBe(now(entry).id);
    expect(heard('ann').map((line) => line.split(' ')[0])).toEqual([
      ...['placed', 'opened', 'traded', 'traded', 'filled', 'placed', 'opened'],
    ]);
  });

  it('comes for what was filled where the other one ends before it is full, however it ends', () => {
    const { buy, sell, house, now, told, wait, heard } = quietHouse();
    const wishes = { close: { type: 'limit', limit: at('99000.0') } } as const;
    const closing = (entry: ReturnType<typeof buy>): string => {
      const { id } = now(entry);
      const all = [...house.account('ann').openOrders.values()].filter(({ parent }) => parent === id);
      return all.map(({ side, qty }) => `${side} ${qty}`).join();
    };
    const partly = (more: Parameters<typeof buy>[3] = {}) => {
      const entry = buy('ann', '0.2', '98000.0', { ...wishes, ...more });
      sell('bob', '0.05', '98000.0');
      expect([told(entry), closing(entry)]).toEqual(['0.05/0.2 open', '']);
      return entry;
    };
    const byUser = partly();
    heard('ann');
    house.cancel('ann', { type: 'id', id: now(byUser).id });
    expect(heard('ann').map((line) => line.split(' ')[0])).toEqual(['canceled', 'placed', 'opened']);
    const late = partly({ timeInForce: 'gtd', expireAt: house.now() + 1_000_000 });
    wait(1_000);
    sell('bob', '0.05', '98000.0');
    const once = buy('ann', '0.2', '98000.0', { ...wishes, timeInForce: 'ioc' });
    const self = partly();
    sell('ann', '0.1', '98000.0', { selfTrade: 'cancel_oldest' });
    expect([byUser, late, once, self].map(closing)).toEqual(Array(4).fill('sell 5000000'));
    const unfilled = buy('ann', '0.2', '97000.0', wishes);
    house.cancel('ann', { type: 'id', id: now(unfilled).id });
    expect(closing(unfilled)).toBe('');
  });

  it('comes at once where somebody who is told ends the other one', () => {
    const { buy, sell, house } = quietHouse();
    house.watch('ann', ({ type }) => {
      if (type === 'traded') house.cancelAll('ann', 'spot');
    });
    buy('ann', '0.2', '98000.0', { close: { type: 'limit', limit: at('99000.0') } });
    sell('bob', '0.05', '98000.0');
    expect([...house.account('ann').openOrders.values()].map(({ side, qty }) => [side, qty])).toEqual([
      ['sell', 5_000_000n],
    ]);
  });

  it('comes after everything that was under way', () => {
    const { buy, sell, told, house } = quietHouse();
    // ann's order is met first; what closes it would take bob's if it came at once
    sell('ann', '0.1', '98000.0', { close: { type: 'limit', limit: at('98001.0') } });
    const second = sell('bob', '0.1', '98001.0');
    const taker = buy('cid', '0.2', '98001.0');
    expect([told(second), told(taker)]).toEqual(['0.1/0.1 closed', '0.2/0.2 closed']);
    const [exit] = house.account('ann').openOrders.values();
    expect(exit).toMatchObject({ side: 'buy', filled: 0n, limit: 980_010 });
  });
});
