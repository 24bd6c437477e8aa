import { describe, expect, it } from '@jest/globals';
import { asking } from '../v2/support/asking.ts';
import { unifiedStage } from './support/unifiedStage.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const derivatives = { asset_class: 'derivatives' };

const opened = () => {
  const stage = unifiedStage();
  const client = asking(stage.line('private'), stage.token());
  const limit = (away = -20, more: object = {}) => ({
    ...derivatives,
    order_type: 'limit',
    side: 'buy',
    order_qty: 0.01,
    symbol: 'PF_XBTUSD',
    limit_price: stage.price(away),
    ...more,
  });
  /** For a batch, which names these two itself. */
  const row = (away = -20, more: object = {}) => {
    const order = limit(away, more);
    return { ...order, asset_class: undefined, symbol: undefined };
  };
  const placed = (away = -20, more: object = {}): string =>
    String(client.answer('add_order', limit(away, more)).result?.['order_id']);
  const order = (id: string) => stage.house.find('ann', { type: 'id', id })[0];
  return { ...stage, client, limit, row, placed, order };
};

describe('orders in contracts', () => {
  it('are placed as in the example, and have UUIDs', () => {
    const { client, order, price } = opened();
    const answer = client.answer('add_order', {
      ...derivatives,
      order_type: 'limit',
      side: 'buy',
      order_qty: 0.01,
      symbol: 'PF_XBTUSD',
      limit_price: 97000.0,
      post_only: true,
      cl_ord_id: '5c1c9e0a-3f0e-4d53-9c53-6ad0b4ddf2a1',
    });
    expect(answer).toEqual({
      method: 'add_order',
      req_id: 1,
      result: { cl_ord_id: '5c1c9e0a-3f0e-4d53-9c53-6ad0b4ddf2a1', order_id: expect.stringMatching(uuid) },
      success: true,
      time_in: expect.any(String),
      time_out: expect.any(String),
    });
    expect(price(0)).toBeGreaterThan(97_000);
    expect(order(String(answer.result?.['order_id']))).toMatchObject({
      status: 'open',
      limit: 97_000,
      qty: 100n,
    });
  });

  it.each(['add_order', 'amend_order', 'cancel_order', 'cancel_all', 'batch_add', 'batch_cancel'])(
    'must name their class to %s, and it must be derivatives',
    (method) => {
      const { client } = opened();
      expect(client.result(method)).toBe(`'params.asset_class' is required for the ${method} method`);
      expect(client.result(method, { asset_class: 'spot' })).toBe(
        `'params.asset_class' must be derivatives for the ${method} method`,
      );
    },
  );

  it('may be of every kind but icebergs and settlements', () => {
    const { client, limit, order, price } = opened();
    const triggers = { price: price(-200) };
    const kinds: readonly (readonly [string, object])[] = [
      ['limit', {}],
      ['market', { limit_price: undefined }],
      ['stop-loss', { side: 'sell', limit_price: undefined, triggers }],
      ['stop-loss-limit', { side: 'sell', triggers: { ...triggers, reference: 'index' } }],
      ['take-profit', { limit_price: undefined, triggers: { ...triggers, reference: 'last' } }],
      ['take-profit-limit', { triggers }],
      ['trailing-stop', { side: 'sell', limit_price: undefined, triggers: { price: 1, price_type: 'pct' } }],
      [
        'trailing-stop-limit',
        { side: 'sell', triggers: { price: 50, price_type: 'quote' }, limit_price_type: 'static' },
      ],
    ];
    for (const [type, more] of kinds) {
      const answer = client.answer('add_order', limit(-20, { ...more, order_type: type }));
      expect([type, answer.error]).toEqual([type, undefined]);
      expect(order(String(answer.result?.['order_id']))?.type).toBe(type);
    }
    for (const type of ['iceberg', 'settle-position'])
      expect(client.result('add_order', limit(-20, { order_type: type }))).toBe(
        'EGeneral:Invalid arguments:order_type',
      );
  });

  it('take nothing that is not for derivatives, alone or in a batch', () => {
    const { client, limit, row, price } = opened();
    const fields: readonly (readonly [string, unknown])[] = [
      ['display_qty', 0.005],
      ['expire_time', '2026-11-04T00:00:00Z'],
      ['fee_preference', 'quote'],
      ['margin', true],
      ['order_userref', 7],
    ];
    for (const [name, value] of fields) {
      expect(client.result('add_order', limit(-20, { [name]: value }))).toBe(
        `Unsupported field: '${name}' for the given msg type: add_order`,
      );
      const order = row(-20, { [name]: value });
      expect(
        client.result('batch_add', { ...derivatives, symbol: 'PF_XBTUSD', orders: [order, order] }),
      ).toBe(`Unsupported field: '${name}' for the given msg type: batch_add`);
    }
    const invalid = 'EGeneral:Invalid arguments';
    expect(client.result('add_order', limit(-20, { time_in_force: 'gtd' }))).toBe(`${invalid}:time_in_force`);
    const stop = limit(-20, { order_type: 'stop-loss-limit', side: 'sell' });
    expect(client.result('add_order', { ...stop, triggers: { price: price(-50), reference: 'mark' } })).toBe(
      `${invalid}:reference`,
    );
    const trailing = {
      ...stop,
      order_type: 'trailing-stop-limit',
      triggers: { price: 1, price_type: 'pct' },
    };
    expect(client.result('add_order', { ...trailing, limit_price_type: 'quote' })).toBe(
      `${invalid}:limit_price_type`,
    );
    expect(client.result('add_order', limit(-20, { symbol: 'BTC/USD' }))).toBe(
      'Currency pair not supported BTC/USD',
    );
    expect(client.result('add_order', limit(-20, { order_qty: '0.01' }))).toBe(
      'Order_qty field must be a number_float',
    );
  });

  it('are amended in place by either name, and the amend has no id', () => {
    const { client, placed, order, price } = opened();
    const own = '2c6be801-1f53-4f79-a0bb-4ea1c95dfae9';
    const id = placed(-20, { cl_ord_id: own });
    expect(
      client.answer('amend_order', {
        ...derivatives,
        cl_ord_id: own,
        limit_price: price(-30),
        order_qty: 1.2,
      }).result,
    ).toEqual({ amend_id: '', cl_ord_id: own });
    expect(order(id)).toMatchObject({ limit: price(-30), qty: 12_000n, status: 'open' });
    expect(
      client.answer('amend_order', {
        ...derivatives,
        order_id: id,
        limit_price: price(-40),
        deadline: '2026-11-03T09:15:25.050Z',
        post_only: true,
      }).result,
    ).toEqual({ amend_id: '', order_id: id });
    expect(order(id)).toMatchObject({ limit: price(-40), postOnly: true });
    const refusals: readonly (readonly [object, string])[] = [
      [{ order_id: id, cl_ord_id: own, order_qty: 1 }, 'EGeneral:Invalid arguments:cl_ord_id'],
      [
        { order_id: id, display_qty: 1 },
        "Unsupported field: 'display_qty' for the given msg type: amend_order",
      ],
      [{ order_id: 'cff769bb-dc52-56e1-98c8-22301dc888ae', order_qty: 1 }, 'EOrder:Unknown order'],
      [{ order_id: id, limit_price: price(100) }, 'EOrder:Post only order'],
    ];
    for (const [params, error] of refusals)
      expect(client.result('amend_order', { ...derivatives, ...params })).toBe(error);
  });

  it('leave spot orders alone, whatever is canceled', () => {
    const { client, house, placed } = opened();
    const spot = house.add('ann', {
      symbol: 'BTC/USD',
      side: 'buy',
      type: 'limit',
      qty: '0.01',
      limit: { type: 'static', value: '90000.0' },
    });
    if (spot.type === 'refused') throw new Error(spot.error);
    const { id } = spot.value;
    placed();
    expect(client.result('cancel_order', { ...derivatives, order_id: [id] })).toBe('EOrder:Unknown order');
    expect(client.result('cancel_all', derivatives)).toEqual({ count: 1 });
    expect(client.result('amend_order', { ...derivatives, order_id: id, order_qty: 1 })).toBe(
      'EOrder:Unknown order',
    );
    expect(house.find('ann', { type: 'id', id })[0]?.status).toBe('open');
  });

  it('are canceled with one answer each, by one kind of name a request', () => {
    const { client, placed } = opened();
    const [one, two] = [placed(), placed(-21)];
    placed(-22, { cl_ord_id: 'mine' });
    const results = (params: object) =>
      client
        .answers('cancel_order', { ...derivatives, ...params })
        .map(({ result, error }) => result ?? error);
    expect(results({ order_id: [one], cl_ord_id: ['mine'] })).toEqual([
      'EGeneral:Invalid arguments:cl_ord_id',
    ]);
    expect(results({ order_userref: [1] })).toEqual([
      "Unsupported field: 'order_userref' for the given msg type: cancel_order",
    ]);
    expect(results({ order_id: [one, 'cff769bb-dc52-56e1-98c8-22301dc888ae', two] })).toEqual([
      { order_id: one },
      'EOrder:Unknown order',
      { order_id: two },
    ]);
    expect(results({ cl_ord_id: ['mine'] })).toEqual([{ cl_ord_id: 'mine' }]);
  });

  it('go in batches of 2 to 15 of one contract, and out in batches of 2 to 50 by both names', () => {
    const { client, row, house } = opened();
    const batch = (orders: readonly object[]) =>
      client.answer('batch_add', { ...derivatives, symbol: 'PF_XBTUSD', orders });
    const { result } = batch([row(-20), row(-21, { cl_ord_id: 'b' }), row(-22)]);
    expect(result).toEqual([
      { order_id: expect.stringMatching(uuid) },
      { cl_ord_id: 'b', order_id: expect.stringMatching(uuid) },
      { order_id: expect.stringMatching(uuid) },
    ]);
    expect(batch([row(-20)]).error).toBe('EGeneral:Invalid arguments:orders');
    expect(batch(Array.from({ length: 16 }, () => row(-20))).error).toBe('EGeneral:Invalid arguments:orders');
    expect(batch([row(-20), row(-20, { order_qty: 0.00001 })]).success).toBe(false);
    const half = batch([row(-20), row(-20, { order_qty: 9_000 })]);
    expect(half.success).toBe(false);
    expect(half.result).toEqual([
      { order_id: expect.any(String) },
      { error: expect.stringMatching(/^EOrder:/) },
    ]);

    const ids = [...house.account('ann').openOrders.values()].filter((one) => one.clOrdId === undefined);
    const params = { ...derivatives, orders: ids.map(({ id }) => id), cl_ord_id: ['b'] };
    const answer = client.answer('batch_cancel', params);
    expect(answer.result).toEqual({ count: 4 });
    expect(answer).not.toHaveProperty('orders_cancelled');
    expect(house.account('ann').openOrders.size).toBe(0);
    expect(client.result('batch_cancel', { ...derivatives, orders: ['a'] })).toBe(
      'EGeneral:Invalid arguments:orders',
    );
    expect(client.result('batch_cancel', { ...derivatives, orders: [1, 2] })).toBe(
      'EGeneral:Invalid arguments:orders',
    );
    const many = Array.from({ length: 50 }, (_, index) => `x${index}`);
    expect(client.result('batch_cancel', { ...derivatives, orders: many, cl_ord_id: ['b'] })).toBe(
      'EGeneral:Invalid arguments:orders',
    );
  });

  it('are canceled by the dead man when he is not held off, untriggered ones too', () => {
    const { client, placed, price, clock, house } = opened();
    placed();
    placed(-20, {
      order_type: 'stop-loss',
      side: 'sell',
      limit_price: undefined,
      triggers: { price: price(-500) },
    });
    expect(client.result('cancel_all_orders_after', { timeout: 60 })).toEqual({
      currentTime: '2026-11-03T09:15:20Z',
      triggerTime: '2026-11-03T09:16:20Z',
    });
    expect(client.result('cancel_all_orders_after', { ...derivatives, timeout: 0 })).toMatchObject({
      triggerTime: '0',
    });
    clock.turn(61_000);
    const before = house.account('ann').openOrders.size;
    expect(before).toBeGreaterThan(0);
    client.answer('cancel_all_orders_after', { timeout: 5 });
    clock.turn(6_000);
    expect(house.account('ann').openOrders.size).toBe(0);
  });

  it('are only checked where that is wanted', () => {
    const { client, limit, house } = opened();
    expect(client.result('add_order', limit(-20, { validate: true }))).toEqual({ order_id: '' });
    expect(house.account('ann').openOrders.size).toBe(0);
  });

  it('need a good token and a key that may trade, in every request', () => {
    const stage = unifiedStage({});
    const params = { ...derivatives };
    const line = stage.line('private');
    expect(asking(line, 'x').result('cancel_all', params)).toBe('EAPI:Invalid token');
    expect(asking(line, stage.token('ann', ['query-funds'])).result('cancel_all', params)).toBe(
      'EGeneral:Permission denied',
    );
    expect(line.ask({ method: 'cancel_all', params })[0]?.error).toBe('Token(s) not found');
    expect(line.ask({ method: 'cancel_all' })[0]?.error).toBe('Malformed request');
    const old = stage.token();
    stage.inside.tokens.expireAll();
    expect(asking(line, old).result('cancel_all', params)).toBe('EAPI:Invalid token');
  });
});
