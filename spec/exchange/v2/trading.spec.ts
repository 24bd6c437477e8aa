import { describe, expect, it } from '@jest/globals';
import { digits } from '../../../lib/exchange/wire/digits.ts';
import { asking } from './support/asking.ts';
import { v2Stage } from './support/v2Stage.ts';

/** A client of the private host that trades. */
const trading = (options: Parameters<typeof v2Stage>[0] = {}) => {
  const stage = v2Stage(options);
  const line = stage.line('private');
  line.heard();
  const client = asking(line, stage.token());
  const low = (part: number, symbol = 'BTC/USD'): number => {
    const { listing, bids } = stage.market(symbol);
    const ticks = Math.floor((bids.levels()[0]?.price ?? 0) * part);
    return Number(digits(ticks, listing.pricePrecision));
  };
  const buy = (more: object = {}) => ({
    order_type: 'limit',
    side: 'buy',
    order_qty: 0.01,
    symbol: 'BTC/USD',
    limit_price: low(0.9),
    ...more,
  });
  return { ...stage, stage, line, low, buy, ...client };
};

const order = /^O[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{6}$/;
const sorted = (message: object): boolean => {
  const keys = Object.keys(message);
  return [...keys].sort().join() === keys.join();
};

describe('add_order', () => {
  it('answers the example of the page: a stop with a limit, by the name of its owner', () => {
    const { answer, low, house } = trading();
    const price = low(0.95, 'ETH/USD');
    const came = answer('add_order', {
      order_type: 'stop-loss-limit',
      side: 'sell',
      order_qty: 0.5,
      symbol: 'ETH/USD',
      limit_price: low(0.9, 'ETH/USD'),
      triggers: { reference: 'last', price, price_type: 'static' },
      cl_ord_id: 'sl-20261103-0007',
    });
    expect(came).toEqual({
      method: 'add_order',
      req_id: 1,
      result: { cl_ord_id: 'sl-20261103-0007', order_id: expect.stringMatching(order) },
      success: true,
      time_in: expect.stringMatching(/^2026-11-03T09:15:20\.\d{6}Z$/),
      time_out: expect.any(String),
    });
    expect(sorted(came)).toBe(true);
    const [placed] = house.account('ann').openOrders.values();
    expect(placed).toMatchObject({ type: 'stop-loss-limit', clOrdId: 'sl-20261103-0007', status: 'open' });
    expect(placed?.trigger?.price).toBe(Math.round(price * 100));
  });

  it('refuses flat, as the page has it', () => {
    const { answer, buy } = trading();
    expect(answer('add_order', buy({ order_qty: 1_000 }))).toEqual({
      error: 'EOrder:Insufficient funds',
      method: 'add_order',
      req_id: 1,
      success: false,
      time_in: expect.any(String),
      time_out: expect.any(String),
    });
  });

  it.each([
    [{ order_qty: '0.01' }, 'Order_qty field must be a number_float'],
    [{ limit_price: '98000' }, 'Limit_price field must be a number_float'],
    [{ cash_order_qty: '5' }, 'Cash_order_qty field must be a number_float'],
    [{ limit_price: undefined }, 'Limit_price(s) not found'],
    [{ order_type: 'stop-loss-limit' }, 'Trigger price(s) not found'],
    [{ side: undefined }, 'Side(s) not found'],
    [{ order_type: undefined }, 'Order_type(s) not found'],
    [{ symbol: undefined }, 'Symbol(s) not found'],
    [{ order_qty: undefined }, 'Order_qty(s) not found'],
    [{ side: 'hold' }, 'EGeneral:Invalid arguments:side'],
    [{ order_type: 'guess' }, 'EGeneral:Invalid arguments:order_type'],
    [{ post_only: 'yes' }, 'Post_only field must be a boolean'],
    [{ leverage: 5 }, "Unsupported field: 'leverage' for the given msg type: add_order"],
    [{ triggers: { cost: 1 } }, "Unsupported field: 'cost' for the given msg type: add_order"],
    [{ symbol: 'XBT/USD' }, 'Currency pair not supported XBT/USD'],
    [{ symbol: 'BTCUSD' }, 'Currency pair not in ISO 4217-A3 format BTCUSD'],
    [{ symbol: 'PF_XBTUSD' }, 'Currency pair not in ISO 4217-A3 format PF_XBTUSD'],
    [{ order_userref: 1, cl_ord_id: 'a' }, 'EGeneral:Invalid arguments:cl_ord_id'],
    [{ order_userref: '1' }, 'Order_userref field must be a number_integer'],
    [{ cl_ord_id: 'far too long for a short name' }, 'EGeneral:Invalid arguments:cl_ord_id'],
    [{ order_qty: 0.000000001 }, 'EGeneral:Invalid arguments:volume'],
    [{ order_qty: 0.00000001 }, 'EOrder:Order minimum not met'],
    [{ limit_price: 50_000.01 }, 'EOrder:Invalid price'],
    [{ time_in_force: 'GTC' }, 'EGeneral:Invalid arguments:time_in_force'],
    [{ deadline: '2026-11-03T09:20:20Z' }, 'EGeneral:Invalid arguments:deadline'],
    [{ deadline: '2026-11-03T09:15:20.100Z' }, 'EService:Deadline elapsed'],
    [{ expire_time: '2027-11-03T09:20:20Z', time_in_force: 'gtd' }, 'EGeneral:Invalid arguments:expire_time'],
  ])('is refused for %j in the words of the exchange', (more, error) => {
    const { answer, buy, house } = trading();
    expect(answer('add_order', buy(more)).error).toBe(error);
    expect(house.account('ann').openOrders.size).toBe(0);
  });

  it('takes numbers by their digits, past what a float holds', () => {
    const { line, stage, house } = trading({
      symbols: ['PEPE/USD'],
      accounts: [{ name: 'ann', balances: { PEPE: '1000000000000' } }],
    });
    const token = stage.token();
    // the last digit of it would be lost in a float
    line.say(
      `{"method":"add_order","params":{"order_type":"limit","side":"sell","symbol":"PEPE/USD","order_qty":118390456789.00000001,"limit_price":0.000100001,"token":"${token}"}}`,
    );
    const [placed] = house.account('ann').openOrders.values();
    expect(placed?.qty).toBe(11_839_045_678_900_000_001n);
    expect(placed?.limit).toBe(100_001);
  });

  it('checks only where it shall, with an empty id', () => {
    const { result, buy, house } = trading();
    expect(result('add_order', buy({ validate: true, order_userref: 7 }))).toEqual({
      order_id: '',
      order_userref: 7,
    });
    expect(result('add_order', buy({ validate: true, limit_price: 0.1 }))).toBe(
      'EOrder:Cost minimum not met',
    );
    expect(house.account('ann').openOrders.size).toBe(0);
  });

  it('warns of old fields and takes them', () => {
    const { result, buy, low, house } = trading();
    expect(
      result('add_order', {
        ...buy({ side: 'sell', order_type: 'stop-loss', limit_price: undefined }),
        stop_price: low(0.9),
        trigger: 'index',
        no_mpp: true,
      }),
    ).toEqual({
      order_id: expect.stringMatching(order),
      warnings: [
        'stop_price is deprecated, use triggers.price',
        'trigger is deprecated use triggers.reference',
        'no_mpp is deprecated',
      ],
    });
    const [placed] = house.account('ann').openOrders.values();
    expect(placed?.trigger).toMatchObject({ signal: 'index', status: 'untriggered' });
  });

  it('takes every field that there is', () => {
    const { result, buy, house } = trading();
    result('add_order', {
      ...buy({ order_type: 'iceberg', order_qty: 0.15, display_qty: 0.01 }),
      time_in_force: 'gtd',
      expire_time: '2026-11-04T09:15:20Z',
      effective_time: '2026-11-03T10:15:20Z',
      post_only: true,
      fee_preference: 'base',
      stp_type: 'cancel_both',
      order_userref: -3,
      sender_sub_id: 'desk 4',
      deadline: '2026-11-03T09:15:30.000Z',
      conditional: { order_type: 'take-profit', trigger_price: 5, trigger_price_type: 'pct' },
    });
    const [placed] = house.account('ann').openOrders.values();
    expect(placed).toMatchObject({
      type: 'iceberg',
      qty: 15_000_000n,
      display: 1_000_000n,
      timeInForce: 'gtd',
      expireAt: Date.UTC(2026, 10, 4, 9, 15, 20) * 1_000,
      startAt: Date.UTC(2026, 10, 3, 10, 15, 20) * 1_000,
      postOnly: true,
      feeIn: 'base',
      selfTrade: 'cancel_both',
      userref: -3,
      close: { type: 'take-profit', trigger: { type: 'pct', value: '5' } },
      status: 'pending',
    });
  });

  it('spends money, borrows at most, and trails', () => {
    const { result, buy, house, low } = trading();
    const market = { order_type: 'market', limit_price: undefined, order_qty: undefined };
    expect(result('add_order', buy({ ...market, cash_order_qty: 1_000 }))).toMatchObject({
      order_id: expect.any(String),
    });
    expect(house.account('ann').fills.length).toBeGreaterThan(0);
    result('add_order', buy({ margin: true }));
    result('add_order', {
      ...buy({ side: 'sell', order_type: 'trailing-stop-limit', limit_price: -5 }),
      triggers: { price: 2, price_type: 'pct' },
    });
    const [borrowed, trailing] = house.account('ann').openOrders.values();
    expect(borrowed?.leverage).toBeGreaterThan(1);
    expect(trailing).toMatchObject({ askedLimit: { type: 'quote', value: '-5' } });
    expect(trailing?.trigger?.price).toBeLessThan(low(0.99) * 10);
  });
});

describe('a token', () => {
  it('is asked for with every request, and what it may not is denied', () => {
    const { stage, line, buy } = trading();
    const errorOf = (params: object) => line.ask({ method: 'add_order', params }).at(-1)?.error;
    expect(errorOf(buy())).toBe('Token(s) not found');
    expect(errorOf({ ...buy(), token: 'x' })).toBe('EAPI:Invalid token');
    expect(errorOf({ ...buy(), token: 5 })).toBe('Token field must be a string');
    expect(errorOf({ ...buy(), token: stage.token('ann', ['query-open-trades']) })).toBe(
      'EGeneral:Permission denied',
    );
  });

  it('lives past its time only where it is held, and the socket stays when it is over', () => {
    const { stage, line, buy } = trading();
    const [held, loose] = [stage.token(), stage.token()];
    line.ask({ method: 'subscribe', params: { channel: 'balances', token: held } });
    stage.clock.turn(901_000);
    line.heard();
    const errorOf = (token: string) =>
      line.ask({ method: 'add_order', params: { ...buy({ limit_price: 50_000 }), token } }).at(-1)?.error;
    expect(errorOf(held)).toBeUndefined();
    expect(errorOf(loose)).toBe('EAPI:Invalid token');
    line.ask({ method: 'unsubscribe', params: { channel: 'balances', token: held } });
    expect(errorOf(held)).toBe('EAPI:Invalid token');
    expect(line.ask({ method: 'ping' })).toMatchObject([{ method: 'pong' }]);
  });
});

describe('amend_order', () => {
  it('keeps the id and says the name that was used', () => {
    const { result, buy, house, low } = trading();
    const added = result('add_order', buy({ cl_ord_id: 'mine' })) as { order_id: string };
    const amendId = expect.stringMatching(/^T[A-Z0-9]{5}-/);
    expect(result('amend_order', { order_id: added.order_id, order_qty: 0.02 })).toEqual({
      amend_id: amendId,
      order_id: added.order_id,
    });
    expect(result('amend_order', { cl_ord_id: 'mine', limit_price: low(0.8) })).toEqual({
      amend_id: amendId,
      cl_ord_id: 'mine',
    });
    expect(house.account('ann').openOrders.get(added.order_id)).toMatchObject({
      qty: 2_000_000n,
      limit: Math.round(low(0.8) * 10),
    });
  });

  it('is refused in the words of the exchange', () => {
    const { result, buy, low, market } = trading();
    const { order_id: id } = result('add_order', buy()) as { order_id: string };
    const ask = Number(digits(market().asks.levels()[3]?.price ?? 0, 1));
    expect(result('amend_order', { order_id: id })).toContain('No amendable parameters');
    expect(result('amend_order', { order_id: id, limit_price: '1' })).toBe(
      'Limit_price field must be a number_float',
    );
    expect(result('amend_order', { order_qty: 1 })).toBe('Order_id(s) not found');
    expect(result('amend_order', { order_id: 'OAAAAA-AAAAA-AAAAAA', order_qty: 1 })).toBe(
      'EOrder:Unknown order',
    );
    expect(result('amend_order', { order_id: id, limit_price: ask, post_only: true })).toBe(
      'EOrder:Post only order',
    );
    expect(result('amend_order', { order_id: id, trigger_price: low(0.9) })).toBe(
      'EGeneral:Invalid arguments:trigger_price',
    );
  });
});

describe('edit_order', () => {
  it('cancels and places anew', () => {
    const { result, buy, house, low } = trading();
    const { order_id: id } = result('add_order', buy()) as { order_id: string };
    const edited = result('edit_order', {
      order_id: id,
      symbol: 'BTC/USD',
      order_qty: 0.03,
      limit_price: low(0.85),
      order_userref: 9,
    });
    expect(edited).toEqual({ order_id: expect.stringMatching(order), original_order_id: id });
    const [open, ...more] = house.account('ann').openOrders.values();
    expect(more).toEqual([]);
    expect(open).toMatchObject({ qty: 3_000_000n, userref: 9, parent: id });
    expect(result('edit_order', { order_id: id, symbol: 'BTC/USD', order_qty: 1 })).toBe(
      'EOrder:Unknown order',
    );
    expect(result('edit_order', { order_id: open?.id, symbol: 'ETH/USD', order_qty: 1 })).toBe(
      'EOrder:Unknown order',
    );
    const named = result('add_order', buy({ cl_ord_id: 'mine' })) as { order_id: string };
    expect(result('edit_order', { order_id: named.order_id, symbol: 'BTC/USD', order_qty: 1 })).toBe(
      'EOrder:Order not editable',
    );
  });
});

describe('cancels', () => {
  it('answer once an order, by the name that was used', () => {
    const { answers, result, buy, house } = trading();
    const [one, two] = [1, 2].map(() => (result('add_order', buy()) as { order_id: string }).order_id);
    result('add_order', buy({ cl_ord_id: 'mine' }));
    const group = [1, 2].map(
      () => (result('add_order', buy({ order_userref: 4 })) as { order_id: string }).order_id,
    );
    const heard = answers('cancel_order', {
      order_id: [one, 'OAAAAA-AAAAA-AAAAAA', two],
      cl_ord_id: ['mine'],
      order_userref: [4],
    });
    expect(heard.map((message) => message.result ?? message.error)).toEqual([
      { order_id: one },
      'EOrder:Unknown order',
      { order_id: two },
      { cl_ord_id: 'mine' },
      ...group.map((id) => ({ order_id: id })),
    ]);
    expect(new Set(heard.map((message) => message.req_id)).size).toBe(1);
    expect(house.account('ann').openOrders.size).toBe(0);
    result('add_order', buy({ order_userref: 4 }));
    // those of the group that are gone have no answer
    expect(answers('cancel_order', { order_userref: [4] }).map(({ success }) => success)).toEqual([true]);
    expect(result('cancel_order', {})).toBe('Order_id(s) not found');
    expect(result('cancel_order', { order_id: one })).toBe('Order_id field must be an array');
    expect(result('cancel_order', { order_id: [one] })).toBe('EOrder:Unknown order');
  });

  it('of all give how many, and leave others alone', () => {
    const { result, buy, house } = trading();
    house.add('bob', { ...toDraft(), qty: '0.01' });
    for (let count = 0; count < 3; count += 1) result('add_order', buy());
    expect(result('cancel_all')).toEqual({ count: 3 });
    expect(result('cancel_all')).toEqual({ count: 0 });
    expect(house.account('bob').openOrders.size).toBe(1);
  });

  it('come by themselves when the time is over, unless it is put off', () => {
    const { result, buy, house, clock, line } = trading();
    result('add_order', buy({ limit_price: 50_000 }));
    expect(result('cancel_all_orders_after', { timeout: 60 })).toEqual({
      currentTime: '2026-11-03T09:15:20Z',
      triggerTime: '2026-11-03T09:16:20Z',
    });
    expect(result('cancel_all_orders_after', { timeout: 0 })).toEqual({
      currentTime: '2026-11-03T09:15:20Z',
      triggerTime: '0',
    });
    clock.turn(61_000);
    expect(house.account('ann').openOrders.size).toBe(1);
    result('cancel_all_orders_after', { timeout: 5 });
    // a line that breaks off cancels nothing by itself, and keeps nothing
    line.talk.end();
    clock.turn(6_000);
    expect(house.account('ann').openOrders.size).toBe(0);
    expect(result('cancel_all_orders_after', { timeout: 86_400 })).toBe('EGeneral:Invalid arguments:timeout');
    expect(result('cancel_all_orders_after', { timeout: '60' })).toBe(
      'Timeout field must be a number_integer',
    );
  });

  it('of a batch count at both places where clients look', () => {
    const { answer, result, buy } = trading();
    const ids = [1, 2, 3].map(() => (result('add_order', buy()) as { order_id: string }).order_id);
    result('add_order', buy({ order_userref: 12 }));
    result('add_order', buy({ cl_ord_id: 'mine' }));
    const came = answer('batch_cancel', {
      orders: [ids[0], ids[1], '12', 'OAAAAA-AAAAA-AAAAAA'],
      cl_ord_id: ['mine'],
    });
    expect(came).toMatchObject({ orders_cancelled: 4, result: { count: 4 }, success: true });
    expect(sorted(came)).toBe(true);
    expect(result('batch_cancel', { orders: [ids[2]] })).toBe('EGeneral:Invalid arguments:orders');
    expect(result('batch_cancel', {})).toBe('Orders(s) not found');
  });
});

const toDraft = () =>
  ({
    symbol: 'BTC/USD',
    side: 'buy',
    type: 'limit',
    limit: { type: 'static', value: '50000.0' },
  }) as const;

describe('batch_add', () => {
  const bare = (order: object) =>
    Object.fromEntries(Object.entries(order).filter(([name]) => name !== 'symbol'));

  it('answers a list in the order of the request', () => {
    const { result, buy } = trading();
    expect(
      result('batch_add', {
        symbol: 'BTC/USD',
        orders: [bare(buy({ order_userref: 1 })), bare(buy({ cl_ord_id: 'b' })), bare(buy())],
      }),
    ).toEqual([
      { order_id: expect.stringMatching(order), order_userref: 1 },
      { cl_ord_id: 'b', order_id: expect.stringMatching(order) },
      { order_id: expect.stringMatching(order) },
    ]);
  });

  it('places what the engine takes, and is no success where it did not take all', () => {
    const { answer, buy, house } = trading();
    const came = answer('batch_add', {
      symbol: 'BTC/USD',
      orders: [bare(buy()), bare(buy({ order_qty: 1_000 }))],
    });
    expect(came).toMatchObject({
      result: [{ order_id: expect.stringMatching(order) }, { error: 'EOrder:Insufficient funds' }],
      success: false,
    });
    expect(house.account('ann').openOrders.size).toBe(1);
  });

  it('is refused as a whole where one order can not be', () => {
    const { answer, result, buy, house } = trading();
    const orders = [bare(buy()), bare(buy({ limit_price: undefined }))];
    const came = answer('batch_add', { symbol: 'BTC/USD', orders });
    expect(came).toMatchObject({ error: 'Limit_price(s) not found', success: false });
    expect('result' in came).toBe(false);
    expect(result('batch_add', { symbol: 'BTC/USD', orders: [bare(buy())] })).toBe(
      'EGeneral:Invalid arguments:orders',
    );
    expect(result('batch_add', { symbol: 'BTC/USD', orders: [buy(), buy()] })).toBe(
      "Unsupported field: 'symbol' for the given msg type: batch_add",
    );
    expect(result('batch_add', { symbol: 'BTC/USD', orders: [1, 2] })).toBe(
      'EGeneral:Invalid arguments:orders',
    );
    expect(house.account('ann').openOrders.size).toBe(0);
  });
});

describe('the engine', () => {
  it('in maintenance, for cancels only or for makers only says so to whoever trades', () => {
    const { house, result, buy } = trading();
    const { order_id: id } = result('add_order', buy()) as { order_id: string };
    house.setStatus('maintenance');
    expect(result('add_order', buy())).toBe('EService:Unavailable');
    expect(result('cancel_order', { order_id: [id] })).toBe('EService:Unavailable');
    house.setStatus('cancel_only');
    expect(result('add_order', buy())).toBe('EService:Market in cancel_only mode');
    house.setStatus('post_only');
    expect(result('add_order', buy())).toBe('EService:Market in post_only mode');
    expect(result('add_order', buy({ post_only: true }))).toMatchObject({ order_id: expect.any(String) });
    expect(result('cancel_order', { order_id: [id] })).toEqual({ order_id: id });
  });

  it('bears so many requests and no more', () => {
    const { result, buy } = trading({ limits: true, accounts: [{ name: 'ann', tier: 'starter' }] });
    const came = Array.from({ length: 70 }, () => result('add_order', buy({ order_qty: 0.0001 })));
    expect(came.slice(0, 60).every((one) => typeof one === 'object')).toBe(true);
    expect(came[60]).toMatch(/^EOrder:(Rate|Orders) limit exceeded$/);
  });
});
