import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v2Stage } from './support/v2Stage.ts';

const names = [
  'channel',
  'symbol',
  'depth',
  'snapshot',
  'token',
  'snap_orders',
  'snap_trades',
  'users',
  'order_type',
  'side',
  'order_qty',
  'cash_order_qty',
  'limit_price',
  'limit_price_type',
  'triggers',
  'conditional',
  'price',
  'price_type',
  'time_in_force',
  'margin',
  'post_only',
  'reduce_only',
  'expire_time',
  'effective_time',
  'deadline',
  'cl_ord_id',
  'order_userref',
  'display_qty',
  'order_id',
  'orders',
  'timeout',
  'validate',
  'trigger_price',
  'stop_price',
];

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    'limit',
    'market',
    'iceberg',
    'stop-loss',
    'trailing-stop-limit',
    'settle-position',
    'buy',
    'sell',
    'BTC/USD',
    ['BTC/USD'],
    'pct',
    'quote',
    'gtd',
    'fok',
    '2026-11-03T09:16:00Z',
    '9999-99-99T00:00:00Z',
    0.01,
    -1,
    1e300,
    1e-300,
    Number.MAX_SAFE_INTEGER,
    98_000.1,
    true,
    'executions',
    'balances',
    'level3',
  ),
);
const member = fc.tuple(fc.constantFrom(...names), value);
const record = fc.array(member, { maxLength: 8 }).map((members) => Object.fromEntries(members) as object);
const order = record.map((more) => ({
  order_type: 'limit',
  side: 'buy',
  order_qty: 0.01,
  limit_price: 50_000,
  symbol: 'BTC/USD',
  ...more,
}));
const methods = [
  'add_order',
  'amend_order',
  'edit_order',
  'cancel_order',
  'cancel_all',
  'cancel_all_orders_after',
  'batch_add',
  'batch_cancel',
  'subscribe',
  'unsubscribe',
];

describe('junk', () => {
  it('harms nothing: every request has its answer, every number its successor, and money stays', () => {
    const stage = v2Stage();
    const token = stage.token();
    const line = stage.line('private');
    line.say({ method: 'subscribe', params: { channel: 'executions', token } });
    line.heard();
    const request = fc.record({
      method: fc.constantFrom(...methods),
      params: fc.oneof(
        { weight: 5, arbitrary: fc.oneof(record, order).map((params) => ({ ...params, token })) },
        {
          weight: 1,
          arbitrary: fc
            .array(order, { maxLength: 4 })
            .map((orders) => ({ orders, symbol: 'BTC/USD', token })),
        },
        { weight: 1, arbitrary: value },
      ),
    });
    fc.assert(
      fc.property(request, (message) => {
        stage.clock.turn(50);
        line.heard();
        const answers = line.ask({ ...message, req_id: 1 }).filter((one) => one.req_id === 1);
        expect(answers.length).toBeGreaterThan(0);
        for (const answer of answers) expect(typeof answer.success).toBe('boolean');
        for (const held of stage.house.account('ann').held.values()) expect(held >= 0n).toBe(true);
      }),
      { numRuns: 1_500 },
    );
    const numbers = line.texts
      .filter((text) => text.startsWith('{"channel":"executions"'))
      .map((text) => Number(/"sequence":(\d+)}$/.exec(text)?.[1]));
    expect(
      numbers.slice(1).every((number, index) => number === 1 || number === (numbers[index] ?? 0) + 1),
    ).toBe(true);
    expect(line.ask({ method: 'ping', req_id: 2 }).at(-1)).toMatchObject({ method: 'pong', req_id: 2 });
  });

  it('is answered on every host, whatever it is', () => {
    const stage = v2Stage();
    for (const name of ['public', 'private', 'level3'] as const) {
      const line = stage.line(name);
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string(),
            fc.json(),
            record.map((one) => JSON.stringify(one)),
          ),
          (text) => {
            stage.clock.turn(20);
            const before = line.said.filter(([kind]) => kind === 'ack' || kind === 'other').length;
            line.say(text);
            const after = line.said.filter(([kind]) => kind === 'ack' || kind === 'other').length;
            expect(after).toBe(before + 1);
          },
        ),
        { numRuns: 300 },
      );
    }
  });

  it('that is long or deep is borne', () => {
    const stage = v2Stage();
    const token = stage.token();
    const line = stage.line('private');
    line.heard();
    const deep = `{"method":"add_order","params":{"token":"${token}","triggers":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    expect(line.ask(deep)).toMatchObject([{ error: 'Malformed request' }]);
    const ids = Array.from({ length: 10_000 }, () => 'OAAAAA-AAAAA-AAAAAA');
    const heard = line.ask({ method: 'cancel_order', params: { order_id: ids, token } });
    expect(heard).toHaveLength(10_000);
    expect(line.ask({ method: 'cancel_order', params: { order_id: [...ids, 'x'], token } })).toHaveLength(1);
  });
});
