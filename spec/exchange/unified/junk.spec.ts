import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unifiedStage } from './support/unifiedStage.ts';

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    ['PF_XBTUSD'],
    'PF_XBTUSD',
    '__proto__',
    'constructor',
    ['__proto__'],
    true,
    false,
    0.01,
    1e308,
    -1,
    'limit',
    'market',
    'buy',
    'derivatives',
    { price: 1 },
    [{ order_type: 'market', side: 'buy', order_qty: 0.01 }],
    ['cff769bb-dc52-56e1-98c8-22301dc888ae'],
  ),
);
const fields = [
  'symbol',
  'depth',
  'interval',
  'tick_type',
  'snapshot',
  'with_margin',
  'snap_orders',
  'snap_trades',
  'order_status',
  'order_type',
  'side',
  'order_qty',
  'limit_price',
  'triggers',
  'conditional',
  'time_in_force',
  'cl_ord_id',
  'order_id',
  'orders',
  'timeout',
  'deadline',
  'validate',
  '__proto__',
];
const methods = [
  'subscribe',
  'unsubscribe',
  'add_order',
  'amend_order',
  'cancel_order',
  'cancel_all',
  'cancel_all_orders_after',
  'batch_add',
  'batch_cancel',
  'ping',
];
const channels = [
  'ticker',
  'book',
  'trade',
  'ohlc',
  'instrument',
  'level3',
  'executions',
  'balances',
  'ledgers',
  'positions',
  'margin',
  'status',
];

const request = fc.record({
  path: fc.constantFrom('public' as const, 'private' as const),
  method: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...methods) }, fc.string()),
  channel: fc.option(fc.constantFrom(...channels), { nil: undefined }),
  classed: fc.boolean(),
  token: fc.boolean(),
  params: fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 6 }),
});

describe('junk', () => {
  it('harms nothing: each request has its answers, the exchange goes on, and money stays as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 8, arbitrary: request }, fc.string(), fc.json()), { maxLength: 40 }),
        (said) => {
          const stage = unifiedStage();
          const token = stage.token();
          const lines = { public: stage.line('public'), private: stage.line('private') };
          const total = () => {
            const { balances, collateral, ledger } = stage.house.account('ann');
            const paid = ledger.reduce(
              (sum, { asset, amount, fee }) => (asset === 'USD' ? sum + amount - fee : sum),
              0n,
            );
            return (balances.get('USD') ?? 0n) + (collateral.get('USD') ?? 0n) - paid;
          };
          for (const one of said) {
            if (typeof one === 'string') {
              for (const line of Object.values(lines)) {
                const answered = line.ask(one);
                expect(answered.length).toBeGreaterThan(0);
              }
              continue;
            }
            const { path, method, channel, classed, params } = one;
            const message = {
              method,
              params: {
                ...params,
                ...(channel === undefined ? {} : { channel }),
                ...(classed ? { asset_class: 'derivatives' } : {}),
                ...(one.token ? { token } : {}),
              },
              req_id: 9,
            };
            const answered = lines[path].ask(message).filter(({ req_id: id }) => id === 9);
            expect(answered.length).toBeGreaterThan(0);
            for (const answer of answered) {
              expect(answer).toHaveProperty('time_out');
              if (answer.error !== undefined) expect(answer.success).toBe(false);
            }
            stage.clock.turn(100);
          }
          expect(total()).toBe(0n);
          for (const line of Object.values(lines)) {
            line.talk.beat();
            expect(line.ask({ method: 'ping', req_id: 1 }).at(-1)).toMatchObject({
              method: 'pong',
              req_id: 1,
            });
            line.talk.end();
            expect(line.talk.held()).toBe(0);
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});
