import { describe, expect, it } from '@jest/globals';
import type { HouseEvent } from '../../../lib/exchange/house/HouseEvent.ts';
import type { PriceText } from '../../../lib/exchange/house/Order.ts';
import { btc, quietHouse } from './support/quietHouse.ts';

const at = (value: string): PriceText => ({ type: 'static', value });

describe('the engine', () => {
  it.each([
    ['maintenance', 'EService:Unavailable', 'EService:Unavailable', 'EService:Unavailable'],
    ['cancel_only', 'EService:Market in cancel_only mode', 'EService:Market in cancel_only mode', 'done'],
    ['post_only', 'EService:Market in post_only mode', 'done', 'done'],
  ] as const)('in %s takes what it may and says why not', (status, plain, careful, cancels) => {
    const { house, buy, now } = quietHouse();
    const [first, second] = [now(buy('ann', '0.1', '90000.0')), now(buy('ann', '0.1', '90000.0'))];
    house.setStatus(status);
    expect(house.status()).toBe(status);
    const said = (outcome: { type: 'done' } | { type: 'refused'; error: string }): string =>
      outcome.type === 'refused' ? outcome.error : 'done';
    expect(said(buy('ann', '0.1', '90000.0'))).toBe(plain);
    expect(said(buy('ann', '0.1', '90000.0', { postOnly: true }))).toBe(careful);
    expect(said(house.amend('ann', { type: 'id', id: first.id }, { qty: '0.05' }))).toBe(careful);
    expect(said(house.edit('ann', { type: 'id', id: first.id }, { qty: '0.05' }))).toBe(plain);
    expect(said(house.cancel('ann', { type: 'id', id: second.id }))).toBe(cancels);
    expect(said(house.cancelAll('ann', 'spot'))).toBe(cancels);
    house.setStatus('online');
    expect(said(buy('ann', '0.1', '90000.0'))).toBe('done');
  });

  it('in post_only lets no amend trade', () => {
    const { house, buy, sell, now } = quietHouse();
    const { id } = now(buy('ann', '0.1', '90000.0'));
    sell('bob', '0.1', '98000.0');
    house.setStatus('post_only');
    expect(house.amend('ann', { type: 'id', id }, { limit: at('98000.0') })).toMatchObject({
      error: 'EOrder:Post only order',
    });
  });

  it('lets an account have so many open orders of a pair, by its tier', () => {
    const { house, wait } = quietHouse({ limits: true, tier: 'starter' });
    const add = () => {
      wait(1_000);
      return house.add('ann', { symbol: btc, side: 'buy', type: 'limit', qty: '0.01', limit: at('90000.0') });
    };
    for (let count = 0; count < 60; count += 1) expect(add().type).toBe('done');
    expect(add()).toEqual({ type: 'refused', error: 'EOrder:Orders limit exceeded' });
    house.cancelAll('ann', 'spot');
    wait(3_600_000);
    expect(add().type).toBe('done');
  });

  it('counts what is asked of it, dearer for young orders, and says when it is too much', () => {
    const { house, now, buy, wait } = quietHouse({ limits: true, tier: 'starter' });
    const turn = () => {
      const order = buy('ann', '0.01', '90000.0');
      return order.type === 'refused' ? order : house.cancel('ann', { type: 'id', id: order.value.id });
    };
    turn();
    expect(house.rateCount('ann', btc)).toBe(9);
    for (let count = 0; count < 5; count += 1) turn();
    expect(turn()).toEqual({ type: 'refused', error: 'EOrder:Rate limit exceeded' });
    expect(now(buy('bob', '0.01', '90000.0')).status).toBe('open');
    // of everything at once there is never too much
    expect(house.cancelAll('ann', 'spot')).toMatchObject({ type: 'done' });
    const contract = {
      symbol: 'PF_XBTUSD',
      side: 'buy',
      type: 'limit',
      qty: '0.01',
      limit: at('90000'),
    } as const;
    expect(house.add('ann', contract).type).toBe('done');
    wait(120_000);
    expect(house.rateCount('ann', btc)).toBe(0);
    expect(turn().type).toBe('done');
  });
});

describe('whoever watches', () => {
  it('may ask for more while being told: it is done at once, and told afterwards, in order', () => {
    const { house, sell, buy, book, told } = quietHouse();
    const events: string[] = [];
    const first = sell('ann', '0.1', '98000.0');
    const second = sell('ann', '0.1', '98001.0');
    house.watch('ann', (event: HouseEvent) => {
      if (event.type === 'ledger') return;
      events.push(event.type);
      if (event.type !== 'traded' || event.fill.left > 0n) return;
      const cancelled = house.cancelAll('ann', 'spot');
      expect(cancelled).toMatchObject({ type: 'done' });
      if (events.filter((type) => type === 'placed').length < 2) sell('ann', '0.3', '98000.0');
    });
    const taker = buy('bob', '0.15', '98001.0');
    expect([first, second, taker].map(told)).toEqual([
      '0.1/0.1 closed',
      '0.05/0.1 canceled: User requested',
      '0.15/0.15 closed',
    ]);
    expect(events).toEqual([...['traded', 'filled', 'traded', 'canceled', 'placed', 'opened']]);
    expect(book('asks')).toEqual(['98000.0: 0.3 ann']);
  });

  it('hears nothing from before, and nothing after leaving', () => {
    const { house, buy } = quietHouse();
    const heard: string[] = [];
    const late: string[] = [];
    const stop = house.watch('ann', ({ type }) => {
      heard.push(type);
      if (heard.length === 1) house.watch('ann', (event) => late.push(event.type));
    });
    buy('ann', '0.1', '90000.0');
    expect([heard, late]).toEqual([['placed', 'opened'], []]);
    stop();
    buy('ann', '0.1', '90000.0');
    expect([heard, late]).toEqual([
      ['placed', 'opened'],
      ['placed', 'opened'],
    ]);
  });

  it('breaks nothing by throwing: all is done and all are told before it is thrown on', () => {
    const stirred: string[] = [];
    const { house, buy, sell, book } = quietHouse({ stirred: ({ listing }) => stirred.push(listing.symbol) });
    sell('ann', '0.1', '98000.0', { close: { type: 'limit', limit: at('97000.0') } });
    const heard: string[] = [];
    const stop = house.watch('ann', ({ type }) => {
      if (type === 'traded') throw new Error('ann failed');
      if (type === 'filled') throw new Error('ann failed again');
    });
    house.watch('ann', ({ type }) => heard.push(type));
    house.watch('bob', ({ type }) => heard.push(`bob ${type}`));
    stirred.length = 0;
    expect(() => buy('bob', '0.1', '98000.0')).toThrow('ann failed');
    expect(heard.filter((type) => !type.endsWith('ledger'))).toEqual([
      ...['bob placed', 'bob opened', 'traded', 'filled', 'bob traded', 'bob filled', 'placed', 'opened'],
    ]);
    expect([book('bids'), stirred.length]).toEqual([['97000.0: 0.1 ann'], 1]);
    stop();
    expect(buy('bob', '0.1', '96000.0').type).toBe('done');
  });

  it('holds copies that do not change any more', () => {
    const { house, buy, sell } = quietHouse();
    const views: HouseEvent[] = [];
    house.watch('ann', (event) => views.push(event));
    buy('ann', '0.2', '98000.0');
    sell('bob', '0.1', '98000.0');
    const placed = views.find(({ type }) => type === 'placed');
    expect(placed).toMatchObject({ order: { filled: 0n, status: 'pending', trades: [] } });
  });
});

describe('a pair', () => {
  it('is stirred once for each thing that is asked, after all was told', () => {
    const heard: string[] = [];
    const { house } = quietHouse({ stirred: ({ listing }) => heard.push(listing.symbol) });
    house.watch('ann', ({ type }) => heard.push(type));
    const draft = { symbol: btc, side: 'buy', type: 'limit', qty: '0.1', limit: at('90000.0') } as const;
    house.addBatch('ann', [draft, draft]);
    expect(heard).toEqual(['placed', 'opened', 'placed', 'opened', btc]);
  });
});
