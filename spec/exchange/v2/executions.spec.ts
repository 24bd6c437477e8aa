import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { House } from '../../../lib/exchange/house/House.ts';
import { digits } from '../../../lib/exchange/wire/digits.ts';
import { asking } from './support/asking.ts';
import type { Entry, Message, V2Line } from './support/v2Line.ts';
import { v2Stage } from './support/v2Stage.ts';

const isData = (message: Message): boolean => message.channel === 'executions';
const entriesOf = (messages: readonly Message[]): readonly Entry[] =>
  messages.filter(isData).flatMap(({ data = [] }) => data);
const kinds = (messages: readonly Message[]): readonly unknown[] =>
  entriesOf(messages).map((entry) => entry.exec_type);

/** A client of the private host with the executions of its account. */
const told = (more: Readonly<Record<string, unknown>> = {}, options: Parameters<typeof v2Stage>[0] = {}) => {
  const stage = v2Stage(options);
  const line = stage.line('private');
  line.heard();
  const client = asking(line, stage.token());
  const first = client.subscribe('executions', more);
  const best = (side: 'asks' | 'bids', at = 0): string =>
    digits(stage.market()[side].levels()[at]?.price ?? 0, 1);
  return { ...stage, stage, line, first, best, ...client };
};

const place = (
  house: House,
  more: Partial<Parameters<House['add']>[1]> & { readonly price?: string },
  account = 'ann',
) => {
  const { price = '50000.0', ...rest } = more;
  const placed = house.add(account, {
    symbol: 'BTC/USD',
    side: 'buy',
    type: 'limit',
    qty: '0.01',
    ...(rest.type === 'market' ? {} : { limit: { type: 'static', value: price } }),
    ...rest,
  });
  if (placed.type === 'refused') throw new Error(placed.error);
  return placed.value;
};

describe('a subscription to executions', () => {
  it('is acknowledged with four warnings and the most that may be counted, and begins empty', () => {
    const { first, line } = told();
    expect(first).toEqual([
      {
        method: 'subscribe',
        result: {
          channel: 'executions',
          maxratecount: 180,
          snapshot: true,
          warnings: [
            'cancel_reason is deprecated, use reason',
            'stop_price is deprecated, use triggers.price',
            'trigger is deprecated use triggers.reference',
            'triggered_price is deprecated use triggers.last_price',
          ],
        },
        success: true,
        time_in: expect.any(String),
        time_out: expect.any(String),
      },
      { channel: 'executions', type: 'snapshot', data: [], sequence: 1 },
    ]);
    expect(line.talk.held()).toBe(1);
  });

  it('says back what was said of the snapshot', () => {
    const { first } = told({ snap_orders: true, snap_trades: true });
    expect(Object.keys(first[0]?.result ?? {})).toEqual([
      'channel',
      'maxratecount',
      'snap_orders',
      'snap_trades',
      'snapshot',
      'warnings',
    ]);
    expect(told({ snap_orders: false }).first).toHaveLength(1);
    expect(told({ users: 'all' }).first).toHaveLength(1);
  });

  it('is refused with its channel where the token is none', () => {
    const stage = v2Stage();
    const line = stage.line('private');
    line.heard();
    expect(
      line.ask({ method: 'subscribe', params: { channel: 'executions', token: 'x' }, req_id: 3 }),
    ).toEqual([
      {
        channel: 'executions',
        error: 'ESession:Invalid session',
        method: 'subscribe',
        req_id: 3,
        status: 'error',
        success: false,
        time_in: expect.any(String),
        time_out: expect.any(String),
      },
    ]);
    const errorOf = (params: object, method = 'subscribe') => line.ask({ method, params })[0]?.error;
    const token = stage.token();
    expect(errorOf({ channel: 'executions' })).toBe('Token(s) not found');
    expect(errorOf({ channel: 'executions', token, snap_trades: 'yes' })).toBe('Malformed request');
    expect(errorOf({ channel: 'executions', token, warnings: [] })).toBe(
      "Unsupported field: 'warnings' for the given msg type: subscribe",
    );
    expect(errorOf({ channel: 'executions', token, maxratecount: 180 })).toBe(
      "Unsupported field: 'maxratecount' for the given msg type: subscribe",
    );
    expect(errorOf({ channel: 'executions', token: stage.token('ann', ['query-funds']) })).toBe(
      'EGeneral:Permission denied',
    );
    expect(
      errorOf({ channel: 'executions', token: stage.token('ann', ['query-open-trades']), snap_trades: true }),
    ).toBe('EGeneral:Permission denied');
    expect(errorOf({ channel: 'executions', token }, 'unsubscribe')).toBe('Subscription Not Found');
    expect(errorOf({ channel: 'executions', token })).toBeUndefined();
    line.heard();
    expect(errorOf({ channel: 'executions', token })).toBe('Already subscribed');
    expect(line.talk.held()).toBe(1);
    expect(line.ask({ method: 'unsubscribe', params: { channel: 'executions', token } })).toMatchObject([
      { method: 'unsubscribe', result: { channel: 'executions' }, success: true },
    ]);
    place(stage.house, {});
    expect(line.heard()).toEqual([]);
  });

  it('shows open orders and, if wanted, the last fifty trades, never both in one frame', () => {
    const stage = v2Stage();
    for (let count = 0; count < 60; count += 1) place(stage.house, { type: 'market', qty: '0.0001' });
    place(stage.house, { clOrdId: 'mine', postOnly: true });
    place(stage.house, { userref: 5 });
    const line = stage.line('private');
    line.heard();
    const [, orders, trades] = asking(line, stage.token()).subscribe('executions', { snap_trades: true });
    expect([orders?.sequence, trades?.sequence]).toEqual([1, 2]);
    expect(orders?.data).toHaveLength(2);
    expect(orders?.data?.[0]).toMatchObject({
      exec_type: 'new',
      order_status: 'new',
      symbol: 'BTC/USD',
      side: 'buy',
      order_type: 'limit',
      order_qty: 0.01,
      cum_qty: 0,
      limit_price: 50000,
      cl_ord_id: 'mine',
      post_only: true,
      time_in_force: 'GTC',
    });
    expect(orders?.data?.[1]).toMatchObject({ order_userref: 5 });
    expect(trades?.data).toHaveLength(50);
    const last = stage.house.account('ann').fills.at(-1);
    expect(trades?.data?.at(-1)).toMatchObject({
      exec_type: 'trade',
      order_status: 'filled',
      exec_id: last?.id,
      trade_id: last?.tradeId,
    });
  });
});

describe('an order', () => {
  it('that comes and is cancelled has the fields that were captured, and their digits', () => {
    const { house, line } = told();
    const { id } = place(house, { userref: 11, postOnly: true });
    house.cancel('ann', { type: 'id', id });
    const [pending, fresh, gone] = line.texts.slice(-3);
    const time = '"2026-11-03T09:15:20.000000Z"';
    expect(pending).toBe(
      `{"channel":"executions","type":"update","data":[{"symbol":"BTC/USD","order_qty":0.01000000,"time_in_force":"GTC","side":"buy","order_type":"limit","limit_price_type":"static","limit_price":50000.0,"stop_price":0.0,"post_only":true,"fee_ccy_pref":"fciq","cum_cost":0.00000,"fee_usd_equiv":0.0000,"order_id":"${id}","order_userref":11,"exec_type":"pending_new","order_status":"pending_new","timestamp":${time}}],"sequence":2}`,
    );
    expect(fresh).toBe(
      `{"channel":"executions","type":"update","data":[{"post_only":true,"order_id":"${id}","order_userref":11,"exec_type":"new","order_status":"new","timestamp":${time}}],"sequence":3}`,
    );
    expect(gone).toBe(
      `{"channel":"executions","type":"update","data":[{"cum_qty":0.00000000,"cum_cost":0.00000,"avg_price":0.0,"fee_usd_equiv":0.0000,"cancel_reason":"User requested","reason":"User requested","order_id":"${id}","order_userref":11,"exec_type":"canceled","order_status":"canceled","timestamp":${time}}],"sequence":4}`,
    );
  });

  it('that takes is told of each trade, in part, and then of its end', () => {
    const { house, line } = told();
    line.heard();
    const order = place(house, { type: 'market', qty: '0.9', clOrdId: 'sweep' });
    const heard = line.heard();
    const trades = entriesOf(heard).filter((entry) => entry.exec_type === 'trade');
    expect(kinds(heard)).toEqual(['pending_new', 'new', ...trades.map(() => 'trade'), 'filled']);
    expect(trades.length).toBeGreaterThan(1);
    for (const trade of trades)
      expect(trade).toMatchObject({
        order_id: order.id,
        cl_ord_id: 'sweep',
        order_status: 'partially_filled',
        symbol: 'BTC/USD',
        side: 'buy',
        order_type: 'market',
        liquidity_ind: 't',
        exec_id: expect.stringMatching(/^T\w{5}-\w{5}-\w{6}$/),
        trade_id: expect.any(Number),
        fees: [{ asset: 'USD', qty: expect.any(Number) }],
      });
    const [end] = entriesOf(heard).slice(-1);
    expect(end).toMatchObject({ exec_type: 'filled', order_status: 'filled', cum_qty: 0.9 });
    expect(end).not.toHaveProperty('last_qty');
    expect(end).not.toHaveProperty('exec_id');
  });

  it('that would take and may only make is cancelled on arrival', () => {
    const { house, line, best } = told();
    line.heard();
    place(house, { price: best('asks', 3), postOnly: true });
    const heard = line.heard();
    expect(kinds(heard)).toEqual(['pending_new', 'canceled']);
    expect(entriesOf(heard)[1]).toMatchObject({ reason: 'Post only order' });
  });

  it('is amended in place, and edited by another one', () => {
    const { house, line } = told();
    const { id } = place(house, { userref: 3 });
    line.heard();
    house.amend('ann', { type: 'id', id }, { qty: '0.02', limit: { type: 'static', value: '50001.0' } });
    expect(entriesOf(line.heard())).toEqual([
      {
        cum_qty: 0,
        reason: 'User requested',
        amended: true,
        order_qty: 0.02,
        limit_price: 50001,
        limit_price_type: 'static',
        order_userref: 3,
        order_id: id,
        exec_type: 'amended',
        order_status: 'new',
        timestamp: expect.any(String),
      },
    ]);
    house.edit('ann', { type: 'id', id }, { qty: '0.03' });
    const heard = line.heard();
    expect(kinds(heard)).toEqual(['canceled', 'pending_new', 'new']);
    expect(entriesOf(heard)[1]).toMatchObject({ ord_ref_id: id, order_qty: 0.03 });
  });

  it('that shows a part at a time tells when it shows the next one', () => {
    const { house, line, best, market } = told(
      {},
      { accounts: [{ name: 'ann' }, { name: 'bob', balances: { USD: '100000000' } }] },
    );
    const ahead = Number(digits(market().asks.levels()[0]?.qty ?? 0n, 8));
    place(house, { type: 'iceberg', qty: '0.3', display: '0.1', price: best('asks'), side: 'sell' });
    line.heard();
    place(house, { qty: (ahead + 0.15).toFixed(8), price: best('asks') }, 'bob');
    const heard = line.heard();
    expect(kinds(heard)).toEqual(['trade', 'iceberg_refill', 'trade']);
    expect(entriesOf(heard)[1]).toMatchObject({ order_status: 'partially_filled', display_qty_remain: 0.1 });
    expect(entriesOf(heard)[0]).toMatchObject({ liquidity_ind: 'm', last_qty: 0.1, order_type: 'iceberg' });
  });

  it('that trails or waits for a price tells of its trigger', () => {
    const { house, line, clock } = told({}, { speed: 60 });
    const placed = house.add('ann', {
      symbol: 'BTC/USD',
      side: 'sell',
      type: 'stop-loss',
      qty: '0.01',
      trigger: { type: 'pct', value: '-0.05' },
    });
    if (placed.type === 'refused') throw new Error(placed.error);
    const stop = placed.value;
    line.heard();
    clock.turn(60_000);
    const heard = line.heard();
    const mine = entriesOf(heard).filter((entry) => entry.order_id === stop.id);
    const [status] = mine.filter((entry) => entry.exec_type === 'status');
    expect(status).toMatchObject({
      order_status: 'new',
      triggers: {
        reference: 'last',
        price: -0.05,
        price_type: 'pct',
        actual_price: expect.any(Number),
        last_price: expect.any(Number),
        status: 'triggered',
        timestamp: expect.any(String),
      },
      trigger: 'last',
    });
    expect(mine.map((entry) => entry.exec_type).at(-1)).toBe('filled');
  });

  it('with borrowed money says what it does to a position', () => {
    const { house, line } = told();
    const positions = () => entriesOf(line.heard()).flatMap(({ position_status: one }) => one ?? []);
    place(house, { type: 'market', qty: '0.0001', leverage: 'max' });
    expect(positions()).toEqual(['opened']);
    place(house, { type: 'market', qty: '0.00005', leverage: 'max', side: 'sell' });
    expect(positions()).toEqual(['closing']);
    place(house, { type: 'market', qty: '0.00005', leverage: 'max', side: 'sell' });
    expect(positions()).toEqual(['closed']);
  });

  it('ends by itself when its time is over', () => {
    const { house, line, clock } = told();
    place(house, { timeInForce: 'gtd', expireAt: house.now() + 5_000_000 });
    line.heard();
    clock.turn(6_000);
    expect(entriesOf(line.heard())).toMatchObject([{ exec_type: 'expired', order_status: 'expired' }]);
  });

  it('tells beginning and end alone to those who want no more, and what is counted to those who want to know', () => {
    const { house, line } = told({ order_status: false, ratecounter: true }, { limits: true });
    line.heard();
    const { id } = place(house, {});
    house.amend('ann', { type: 'id', id }, { qty: '0.02' });
    house.cancel('ann', { type: 'id', id });
    const heard = line.heard();
    expect(kinds(heard)).toEqual(['new', 'canceled']);
    expect(entriesOf(heard).map((entry) => entry.ratecount)).toEqual([1, expect.any(Number)]);
    expect(Number(entriesOf(heard)[1]?.ratecount)).toBeGreaterThan(5);
  });
});

/** What a client knows who believes what it is told. */
const believer = (line: V2Line) => {
  const orders = new Map<
    string,
    { status: string; cum: number; sum: number; value: number; off: number; fees: number }
  >();
  const sequences: number[] = [];
  return {
    orders,
    sequences,
    read() {
      for (const message of line.heard().filter(isData)) {
        sequences.push(message.sequence ?? 0);
        for (const entry of message.data ?? []) {
          const id = String(entry.order_id);
          const one = orders.get(id) ?? { status: '', cum: 0, sum: 0, value: 0, off: 0, fees: 0 };
          orders.set(id, one);
          one.status = String(entry.order_status);
          if (entry.cum_qty !== undefined) one.cum = Math.round(entry.cum_qty * 1e8);
          if (entry.exec_type !== 'trade') continue;
          one.sum += Math.round(Number(entry.last_qty) * 1e8);
          const value = Math.round(Number(entry.last_price) * 10) * Math.round(Number(entry.last_qty) * 1e8);
          one.value += value;
          // to the nearest fifth digit
          one.off = Math.max(one.off, Math.abs(Number(entry.cost) - value / 1e9));
          one.fees += Math.round((entry.fees?.[0]?.qty ?? 0) * 1e4);
        }
      }
    },
  };
};

describe('what is told', () => {
  it('is what the house has: each order, and the sum of its trades', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (seed) => {
        const { house, line, clock, stage, best } = told({}, { seed, speed: 60 });
        const client = believer(line);
        const chance = stage.inside.random;
        const names = ['ann', 'bob'] as const;
        for (let step = 0; step < 40; step += 1) {
          const account = names[chance.below(2)] ?? 'ann';
          const side = chance.below(2) === 0 ? 'buy' : 'sell';
          const open = [...house.account(account).openOrders.keys()];
          const some = open[chance.below(Math.max(1, open.length))];
          const choice = chance.below(6);
          if (choice < 3) {
            const price = best(chance.below(2) === 0 ? 'asks' : 'bids', chance.below(6));
            house.add(account, {
              symbol: 'BTC/USD',
              side,
              qty: `0.0${chance.below(90) + 10}`,
              type: choice === 0 ? 'market' : 'limit',
              ...(choice === 0 ? {} : { limit: { type: 'static', value: price } }),
            });
          } else if (some !== undefined && choice === 3) house.cancel(account, { type: 'id', id: some });
          else if (some !== undefined && choice === 4)
            house.amend(account, { type: 'id', id: some }, { qty: `0.0${chance.below(90) + 10}` });
          else clock.turn(1_000);
          client.read();
          const { openOrders, closedOrders } = house.account('ann');
          const statuses = { open: 'new', closed: 'filled', canceled: 'canceled' } as const;
          for (const order of [...openOrders.values(), ...closedOrders]) {
            const one = client.orders.get(order.id);
            const partly = order.status === 'open' && order.filled > 0n;
            expect(one).toMatchObject({
              status: partly
                ? 'partially_filled'
                : Object.entries(statuses).find(([name]) => name === order.status)?.[1],
              cum: Number(order.filled),
              sum: Number(order.filled),
              value: Number(order.value),
              fees: Number(order.fee),
            });
            expect(one?.off).toBeLessThan(0.000_006);
          }
        }
        expect(client.sequences).toEqual(client.sequences.map((_, index) => index + 1 + 1));
      }),
      { numRuns: 15 },
    );
  });

  it('is told on each line by numbers of its own', () => {
    const { house, stage, line } = told();
    const late = stage.line('private');
    place(house, {});
    late.heard();
    const client = asking(late, stage.token());
    const [, snapshot] = client.subscribe('executions');
    expect(snapshot).toMatchObject({ type: 'snapshot', sequence: 1, data: [{ order_status: 'new' }] });
    line.heard();
    place(house, {});
    const numbers = (one: V2Line) => one.heard().map(({ sequence }) => sequence);
    expect(numbers(line)).toEqual([4, 5]);
    expect(numbers(late)).toEqual([2, 3]);
  });

  it('comes before the answer or after it, by chance, and in its order in any case', () => {
    const { line, answers } = told();
    const seen = new Set<string>();
    for (let count = 0; count < 40; count += 1) {
      const from = line.texts.length;
      answers('add_order', {
        order_type: 'limit',
        side: 'buy',
        order_qty: 0.001,
        symbol: 'BTC/USD',
        limit_price: 50_000,
      });
      const shape = line.texts.slice(from).map((text) => (text.includes('"method"') ? 'answer' : 'data'));
      seen.add(shape.join(' '));
    }
    expect([...seen].sort()).toEqual(['answer data data', 'data data answer']);
    const numbers = line.texts.flatMap((text) => /"sequence":(\d+)}/.exec(text)?.[1] ?? []).map(Number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('of other accounts is told to nobody else, nor what happens to contracts', () => {
    const { house, line } = told({}, {});
    line.heard();
    place(house, {}, 'bob');
    expect(line.heard()).toEqual([]);
  });
});
