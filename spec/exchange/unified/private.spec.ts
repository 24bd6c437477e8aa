import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { UnifiedOptions } from '../../../lib/exchange/wire/unified/UnifiedOptions.ts';
import { asking } from '../v2/support/asking.ts';
import type { Message } from '../v2/support/v2Line.ts';
import { unifiedStage } from './support/unifiedStage.ts';

type Members = Readonly<Record<string, unknown>>;

const derivatives = { asset_class: 'derivatives' };
const cut = (units: bigint, decimals = 4): number => Number(units) / 10 ** decimals;

const opened = (options: UnifiedOptions = {}, seed = 1, speed = 1) => {
  const stage = unifiedStage({ unified: options, seed, speed });
  const line = stage.line('private');
  const token = stage.token();
  line.heard();
  return {
    ...stage,
    own: line,
    token,
    client: asking(line, token),
    /** Frames of a channel from its beginning. */
    frames: (channel: string): readonly Message[] =>
      line.texts.map((text) => JSON.parse(text) as Message).filter((one) => one.channel === channel),
    market_: (side: 'buy' | 'sell', qty: number, symbol = 'PF_XBTUSD') => ({
      ...derivatives,
      order_type: 'market',
      side,
      order_qty: qty,
      symbol,
    }),
    resting: (away: number, more: Members = {}) => ({
      ...derivatives,
      order_type: 'limit',
      side: 'buy',
      order_qty: 0.01,
      symbol: 'PF_XBTUSD',
      limit_price: stage.price(away),
      ...more,
    }),
  };
};
type Opened = ReturnType<typeof opened>;

const words = ({ client }: Opened, channel: string, more: Members = {}, method = 'subscribe'): unknown =>
  client.answer(method, { channel, ...more }).error;

describe('channels of an account', () => {
  it('take and refuse the class of assets in the documented words', () => {
    const box = opened();
    for (const channel of ['balances', 'ledgers'])
      for (const method of ['subscribe', 'unsubscribe'])
        expect(words(box, channel, derivatives, method)).toBe(
          `'params.asset_class' is not valid for the ${channel} channel`,
        );
    for (const channel of ['executions', 'positions', 'margin']) {
      expect(words(box, channel)).toBe(`'params.asset_class' is required for the ${channel} channel`);
      expect(words(box, channel, { asset_class: 'spot' })).toBe(
        `'params.asset_class' must be derivatives for the ${channel} channel`,
      );
    }
    for (const snapshot of [true, false])
      expect(words(box, 'margin', { ...derivatives, snapshot })).toBe(
        "'params.snapshot' is not valid for the margin channel",
      );
    expect(box.own.talk.held()).toBe(0);
  });

  it('are held once a line, in the documented words, and end where that is asked for', () => {
    const box = opened();
    for (const [channel, params] of [
      ['positions', derivatives],
      ['margin', derivatives],
      ['executions', derivatives],
      ['balances', {}],
      ['ledgers', {}],
    ] as const) {
      expect(words(box, channel, params)).toBeUndefined();
      expect(words(box, channel, params)).toBe(`Already subscribed to ${channel} channel`);
      const other = asking(box.line('private'), box.token);
      expect(other.result('subscribe', { channel, ...params })).toMatchObject({ channel });
      expect(box.client.result('unsubscribe', { channel, ...params })).toEqual({ channel });
      expect(words(box, channel, params, 'unsubscribe')).toBe('Subscription Not Found');
    }
    const before = box.own.texts.length;
    box.house.add('ann', { symbol: 'PF_XBTUSD', side: 'buy', type: 'market', qty: '0.1' });
    box.own.talk.beat();
    expect(box.own.texts).toHaveLength(before);
  });

  it('need a token, a key that may, and parameters that are there', () => {
    const box = opened();
    expect(box.own.ask({ method: 'subscribe', params: { channel: 'balances' } })[0]?.error).toBe(
      'Token(s) not found',
    );
    expect(
      box.own.ask({ method: 'subscribe', params: { channel: 'balances', token: 'x' } })[0],
    ).toMatchObject({
      error: 'ESession:Invalid session',
      channel: 'balances',
      status: 'error',
    });
    const poor = asking(box.own, box.token.length > 0 ? box.inside.tokens.issue(keyOf(box)).token : '');
    for (const channel of ['positions', 'margin', 'executions'])
      expect(poor.answer('subscribe', { channel, ...derivatives }).error).toBe('EGeneral:Permission denied');
    for (const channel of ['ledgers', 'balances'])
      expect(poor.answer('subscribe', { channel }).error).toBe('EGeneral:Permission denied');
    expect(words(box, 'executions', { ...derivatives, rebased: true })).toBe(
      "Unsupported field: 'rebased' for the given msg type: subscribe",
    );
    expect(words(box, 'ledgers', { snapshot: true })).toBe(
      "'params.snapshot' is not valid for the ledgers channel",
    );
    expect(words(box, 'balances', { snapshot: 'yes' })).toBe('Malformed request');
    expect(words(box, 'ticker', derivatives)).toBe(
      'Public market data subscriptions are unavailable on this endpoint. Try uws.kraken.com/v2/public',
    );
    expect(words(box, 'open_positions', derivatives)).toBe('Subscription name invalid');
  });

  it('keep a token alive as long as one of them is held by it', () => {
    const box = opened({}, 1, 100);
    box.client.answer('subscribe', { channel: 'ledgers' });
    box.inside.tokens.expireAll();
    expect(box.client.result('cancel_all', derivatives)).toEqual({ count: 0 });
    box.client.answer('unsubscribe', { channel: 'ledgers' });
    expect(box.client.result('cancel_all', derivatives)).toBe('EAPI:Invalid token');
  });
});

const keyOf = (box: Opened) => {
  const holder = box.inside.tokens.check(box.token, { held: false });
  if (holder === undefined) throw new Error('the token is not good');
  return { ...holder.key, permissions: new Set(['create-ws-token'] as const) };
};

describe('executions', () => {
  const entries = (box: Opened): readonly Members[] =>
    box.frames('executions').flatMap(({ data = [] }) => data);
  const told = (box: Opened): readonly string[] =>
    entries(box).map((one) => `${String(one['exec_type'])} ${String(one['order_status'])}`);

  it('tell an order without pending_new; its last fill says that it is filled, and nothing follows', () => {
    const box = opened();
    box.client.subscribe('executions', derivatives);
    box.client.answer('add_order', { ...box.market_('buy', 0.01), cl_ord_id: 'mine' });
    expect(told(box)).toEqual(['new new', 'trade filled']);
    expect(entries(box)[0]).toMatchObject({
      symbol: 'PF_XBTUSD',
      side: 'buy',
      order_type: 'market',
      order_qty: 0.01,
      cl_ord_id: 'mine',
    });
    for (const one of entries(box)) {
      expect(one).not.toHaveProperty('order_userref');
      expect(one).not.toHaveProperty('fee_ccy_pref');
    }
    expect(box.frames('executions').map(({ type, sequence }) => [type, sequence])).toEqual([
      ['snapshot', 1],
      ['update', 2],
      ['update', 3],
    ]);
  });

  it('follow Spot in its last fill and its extra event where that is wanted', () => {
    const box = opened({ lastFillFilled: false, filledEvent: true });
    box.client.subscribe('executions', derivatives);
    box.client.answer('add_order', box.market_('buy', 0.01));
    expect(told(box)).toEqual(['new new', 'trade partially_filled', 'filled filled']);
    for (const one of entries(box)) expect(one).not.toHaveProperty('order_userref');
  });

  it('say what ended an order that never worked', () => {
    const box = opened();
    box.client.subscribe('executions', derivatives);
    box.client.answer('add_order', box.resting(50, { post_only: true }));
    expect(told(box)).toEqual(['canceled canceled']);
    expect(entries(box)[0]).toMatchObject({
      reason: 'Post only order',
      symbol: 'PF_XBTUSD',
      order_type: 'limit',
    });
  });

  it('begin with open orders, with fills where they are wanted, and of contracts alone', () => {
    const box = opened();
    box.client.answer('add_order', box.resting(-50));
    box.client.answer('add_order', box.market_('buy', 0.01));
    box.house.add('ann', { symbol: 'BTC/USD', side: 'buy', type: 'market', qty: '0.1' });
    const result = box.client.answer('subscribe', {
      channel: 'executions',
      ...derivatives,
      snap_trades: true,
    }).result;
    expect(result).toEqual({
      channel: 'executions',
      order_status: true,
      ratecounter: false,
      snap_orders: true,
      snap_trades: true,
    });
    expect(told(box)).toEqual(['new new', 'trade filled']);
    box.house.add('ann', { symbol: 'BTC/USD', side: 'buy', type: 'market', qty: '0.1' });
    expect(told(box)).toHaveLength(2);
    const none = opened();
    none.client.answer('add_order', none.resting(-50));
    none.client.answer('subscribe', { channel: 'executions', ...derivatives, snap_orders: false });
    expect(none.frames('executions')).toEqual([]);
    const old = opened();
    old.client.answer('add_order', old.market_('buy', 0.01));
    old.client.answer('subscribe', { channel: 'executions', ...derivatives, snapshot_trades: true });
    expect(told(old)).toEqual(['trade filled']);
  });

  it('tell beginnings and ends alone where that is wanted', () => {
    const box = opened();
    box.client.subscribe('executions', { ...derivatives, order_status: false });
    const id = box.client.answer('add_order', box.resting(-50)).result?.['order_id'];
    box.client.answer('amend_order', { ...derivatives, order_id: id, order_qty: 0.02 });
    box.client.answer('cancel_order', { ...derivatives, order_id: [id] });
    expect(told(box)).toEqual(['new new', 'canceled canceled']);
  });

  const deed = fc.record({
    type: fc.constantFrom('limit', 'market', 'stop-loss', 'take-profit-limit', 'trailing-stop', 'ioc'),
    side: fc.constantFrom('buy' as const, 'sell' as const),
    lots: fc.integer({ min: 1, max: 60_000 }),
    away: fc.integer({ min: -15, max: 15 }),
    symbol: fc.constantFrom('PF_XBTUSD', 'PF_ETHUSD'),
    after: fc.constantFrom('wait', 'cancel', 'amend', 'nothing', 'still', 'cancelAll'),
  });

  /** Every state that is to be seen: filled in part, whole, closed, canceled, resting. */
  const every = [
    { type: 'market', side: 'sell', lots: 100, away: 0, symbol: 'PF_ETHUSD', after: 'nothing' },
    { type: 'market', side: 'buy', lots: 100, away: 0, symbol: 'PF_ETHUSD', after: 'nothing' },
    { type: 'limit', side: 'buy', lots: 100, away: -15, symbol: 'PF_ETHUSD', after: 'cancel' },
    { type: 'limit', side: 'buy', lots: 100, away: -15, symbol: 'PF_ETHUSD', after: 'nothing' },
    { type: 'limit', side: 'buy', lots: 60_000, away: 8, symbol: 'PF_XBTUSD', after: 'still' },
  ] as const;

  it('let a naive client know the state of every order, and positions and margin, as the house has them', () => {
    const seen = { filled: 0, partially_filled: 0, canceled: 0, new: 0, closed: 0 };
    fc.assert(
      fc.property(
        fc.array(deed, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 500 }),
        (deeds, seed) => {
          const box = opened({}, seed);
          const { client, house } = box;
          for (const channel of ['executions', 'margin']) client.subscribe(channel, derivatives);
          client.subscribe('positions', derivatives);
          const rich = box.line('private');
          const richClient = asking(rich, box.token);
          richClient.subscribe('positions', { ...derivatives, with_margin: true });
          for (const { type, side, lots, away, symbol, after } of deeds) {
            const limit = type === 'limit' || type === 'ioc' || type === 'take-profit-limit';
            const triggers =
              type === 'trailing-stop' ? { price: 1, price_type: 'pct' } : { price: box.price(away, symbol) };
            const plain = type === 'limit' || type === 'market' || type === 'ioc';
            const sent = client.answer('add_order', {
              ...derivatives,
              symbol,
              side,
              order_type: type === 'ioc' ? 'limit' : type,
              order_qty: lots / (symbol === 'PF_XBTUSD' ? 1e4 : 1e3),
              ...(limit ? { limit_price: box.price(away, symbol) } : {}),
              ...(plain ? {} : { triggers }),
              ...(type === 'ioc' ? { time_in_force: 'ioc' } : {}),
            });
            const id = sent.result?.['order_id'];
            if (after === 'cancel')
              client.answers('cancel_order', { ...derivatives, order_id: [id ?? 'none'] });
            if (after === 'amend')
              client.answer('amend_order', { ...derivatives, order_id: id ?? 'none', order_qty: 0.5 });
            if (after === 'cancelAll') client.answer('cancel_all', derivatives);
            if (after !== 'still') box.clock.turn(after === 'wait' ? 500 : 50);
          }

          const state = new Map<unknown, Members>();
          const sequences = box.frames('executions').map(({ sequence }) => sequence);
          expect(sequences).toEqual(sequences.map((_, index) => index + 1));
          for (const one of entries(box)) {
            expect(['pending_new', 'filled']).not.toContain(one['exec_type']);
            state.set(one['order_id'], { ...state.get(one['order_id']), ...one });
          }
          for (const [id, one] of state) {
            const [order] = house.find('ann', { type: 'id', id: String(id) });
            if (order === undefined) throw new Error('an order that the house does not know');
            const decimals = order.symbol === 'PF_XBTUSD' ? 4 : 3;
            const status = String(one['order_status']) as keyof typeof seen;
            seen[status] += 1;
            expect(status).toBe(
              order.status === 'closed'
                ? 'filled'
                : order.status !== 'open'
                  ? order.status
                  : order.filled > 0n
                    ? 'partially_filled'
                    : 'new',
            );
            expect(one['cum_qty'] ?? 0).toBe(cut(order.filled, decimals));
            // an order that may only reduce would shrink unseen; here none may
            if (one['order_qty'] !== undefined) expect(one['order_qty']).toBe(cut(order.qty, decimals));
          }
          const { openOrders } = house.account('ann');
          for (const id of openOrders.keys()) expect(state.has(id)).toBe(true);

          box.own.talk.beat();
          rich.talk.beat();
          const positions = new Map<unknown, Members>();
          const richest = new Map<unknown, Members>();
          const texts = rich.texts.map((text) => JSON.parse(text) as Message);
          for (const [book, messages] of [
            [positions, box.frames('positions')],
            [richest, texts.filter((one) => one.channel === 'positions')],
          ] as const)
            for (const { data } of messages as readonly { data?: unknown }[]) {
              const { futures, options } = data as {
                readonly futures: readonly Members[];
                readonly options: unknown;
              };
              expect(options).toEqual([]);
              for (const one of futures) {
                if (one['size'] === 0) {
                  seen.closed += 1;
                  // it was known before
                  expect(book.delete(one['symbol'])).toBe(true);
                } else book.set(one['symbol'], one);
              }
            }
          const held = house.account('ann').contracts;
          expect([...positions.keys()].sort()).toEqual([...held.keys()].sort());
          for (const [symbol, { size }] of held) {
            const view = house.position('ann', symbol);
            const { pricePrecision, qtyPrecision } = box.market(symbol).listing;
            const entry = (view?.entry ?? 0) / 10 ** pricePrecision;
            expect(positions.get(symbol)).toEqual({
              symbol,
              size: cut(size, qtyPrecision),
              entry_price: expect.closeTo(entry, 5),
            });
            expect(richest.get(symbol)).toMatchObject({
              size: cut(size, qtyPrecision),
              mark_price: (view?.mark ?? 0) / 10 ** pricePrecision,
              pnl: cut(view?.pnl ?? 0n),
              initial_margin: cut(view?.initialMargin ?? 0n),
              maintenance_margin: cut(view?.maintenanceMargin ?? 0n),
            });
          }
          const sections = box.frames('margin').filter(({ type }) => type === 'multi_collateral');
          const now = house.margin('ann');
          expect(sections.at(-1)?.data).toMatchObject({
            balance_value: cut(now.balanceValue),
            portfolio_value: cut(now.portfolioValue),
            pnl: cut(now.pnl),
            initial_margin: cut(now.initialMargin),
            initial_margin_with_orders: cut(now.initialMarginWithOrders),
            maintenance_margin: cut(now.maintenanceMargin),
            margin_equity: cut(now.marginEquity),
            available_margin: cut(now.availableMargin),
          });
        },
      ),
      { numRuns: 30, examples: [[[...every], 1]] },
    );
    for (const [name, count] of Object.entries(seen)) expect([name, count > 0]).toEqual([name, true]);
  });
});

describe('balances', () => {
  it('begin with all that is held, derivatives included, and tell each entry with the balance after it', () => {
    const box = opened();
    box.client.subscribe('balances');
    expect(box.frames('balances')[0]).toMatchObject({
      type: 'snapshot',
      sequence: 1,
      data: [
        {
          asset: 'USD',
          asset_class: 'currency',
          balance: 150_000,
          wallets: [
            { type: 'spot', id: 'main', balance: 100_000 },
            { type: 'derivatives', id: 'main', balance: 50_000 },
          ],
        },
        { asset: 'BTC', balance: 2 },
        { asset: 'ETH', balance: 20 },
      ],
    });
    box.client.answer('add_order', box.market_('buy', 3));
    box.client.answer('add_order', box.market_('sell', 3));
    box.house.add('ann', { symbol: 'BTC/USD', side: 'sell', type: 'market', qty: '0.1' });
    const updates = box.frames('balances').slice(1);
    const { ledger, balances, collateral } = box.house.account('ann');
    expect(updates.length).toBeGreaterThan(6);
    expect(updates.map(({ data }) => data?.[0]?.['ledger_id'])).toEqual(
      ledger.slice(-updates.length).map(({ id }) => id),
    );
    expect(updates.map(({ sequence }) => sequence)).toEqual(updates.map((_, index) => index + 2));
    let usd = 150_000;
    for (const { data = [] } of updates)
      for (const one of data) {
        if (one['asset'] !== 'USD') continue;
        usd += Number(one['amount']) - Number(one['fee']);
        expect(one['balance']).toBeCloseTo(usd, 4);
      }
    expect(usd).toBeCloseTo(cut((balances.get('USD') ?? 0n) + (collateral.get('USD') ?? 0n)), 4);
    expect(updates[0]?.data?.[0]).toMatchObject({ type: 'trade', wallet_type: 'derivatives' });
  });
});

describe('ledgers', () => {
  const rows = (box: Opened): readonly Members[] => box.frames('ledgers').flatMap(({ data = [] }) => data);

  it('have no snapshot, and one number after the other for the whole line', () => {
    const box = opened();
    expect(box.client.answer('subscribe', { channel: 'ledgers' }).result).toEqual({ channel: 'ledgers' });
    expect(box.frames('ledgers')).toEqual([]);
    box.house.deposit('ann', 'USD', 10_000n);
    box.client.answer('unsubscribe', { channel: 'ledgers' });
    box.house.deposit('ann', 'USD', 10_000n);
    box.client.answer('subscribe', { channel: 'ledgers' });
    box.house.deposit('ann', 'USD', 10_000n);
    expect(box.frames('ledgers').map(({ type, sequence }) => [type, sequence])).toEqual([
      ['update', 1],
      ['update', 2],
    ]);
    expect(rows(box)[0]).toMatchObject({
      asset: 'USD',
      asset_class: 'currency',
      amount: 1,
      balance: 100_001,
    });
  });

  it('tell each change of a balance and of a position once, to the sums that the house has', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('buy' as const, 'sell' as const), fc.integer({ min: 1, max: 40_000 })),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        fc.integer({ min: 0, max: 500 }),
        (trades, seed) => {
          const box = opened({}, seed);
          box.house.add('ann', { symbol: 'PF_XBTUSD', side: 'buy', type: 'market', qty: '0.5' });
          const before = box.house.account('ann').ledger.length;
          box.client.subscribe('ledgers');
          for (const [side, lots] of trades) {
            box.client.answer('add_order', box.market_(side, lots / 1e4));
            box.clock.turn(50);
          }
          const { ledger } = box.house.account('ann');
          const money = rows(box).filter((one) => one['asset_class'] === 'currency');
          expect(money.map((one) => [one['ledger_id'], one['balance']])).toEqual(
            ledger.slice(before).map(({ id, balance }) => [id, cut(balance)]),
          );
          const sizes = rows(box).filter((one) => one['asset_class'] === 'derivatives');
          const fills = box.house.account('ann').fills.slice(-sizes.length);
          expect(sizes.map((one) => [one['ref_id'], one['amount']])).toEqual(
            fills.map(({ id, side, qty }) => [id, cut(side === 'buy' ? qty : -qty)]),
          );
          let size = 5_000;
          let entry: unknown;
          for (const one of sizes) {
            if (entry !== undefined) expect(one['old_average_entry_price']).toBe(entry);
            size += Math.round(Number(one['amount']) * 1e4);
            expect(Math.round(Number(one['balance']) * 1e4)).toBe(size);
            entry = one['new_average_entry_price'];
          }
          const now = box.house.position('ann', 'PF_XBTUSD');
          expect(size).toBe(Number(now?.size ?? 0n));
          if (now !== undefined && entry !== undefined) expect(entry).toBeCloseTo(now.entry, 1);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('tell what a trade made and cost, and funding', () => {
    const box = opened({}, 1, 100);
    box.client.answer('add_order', box.market_('buy', 0.5));
    const before = box.house.account('ann').fills.length;
    box.client.subscribe('ledgers');
    box.clock.turn(3_000);
    box.client.answer('add_order', box.market_('sell', 0.2));
    const fills = box.house.account('ann').fills.slice(before);
    const { trade_price: price, mark_price: mark } = rows(box)[0] ?? {};
    expect(price).toBe(fills[0]?.price);
    expect(mark).toBe(box.house.contract('PF_XBTUSD').mark);
    const made = rows(box).reduce((sum, one) => sum + Number(one['realized_pnl'] ?? 0), 0);
    expect(made).toBeCloseTo(cut(fills.reduce((sum, { net = 0n }) => sum + net, 0n)), 6);
    const told = rows(box).length;
    box.clock.turn(72_000);
    const funding = rows(box)
      .slice(told)
      .find(({ type }) => type === 'funding');
    expect(funding).toMatchObject({ symbol: 'PF_XBTUSD', asset: 'USD', funding_rate: expect.any(Number) });
    expect(funding).not.toHaveProperty('subtype');
    expect(funding?.['realized_funding']).toBe(funding?.['amount']);
  });

  it('leave a gap where one is lost', () => {
    let count = 0;
    const box = opened({
      ledgersGap() {
        count += 1;
        return count === 2;
      },
    });
    box.client.subscribe('ledgers');
    for (let turn = 0; turn < 3; turn += 1) box.house.deposit('ann', 'USD', 10_000n);
    expect(box.frames('ledgers').map(({ sequence }) => sequence)).toEqual([1, 3]);
  });
});

describe('positions', () => {
  const sizes = (box: Opened): readonly unknown[] =>
    box.frames('positions').map(({ type, data }) => {
      const { futures } = data as unknown as { readonly futures: readonly Members[] };
      return [type, ...futures.map((one) => one['size'])];
    });

  it('begin with one snapshot, then tell those that changed, and a closed one with size 0', () => {
    const box = opened();
    box.client.answer('add_order', box.market_('sell', 0.5));
    expect(box.client.answer('subscribe', { channel: 'positions', ...derivatives }).result).toEqual({
      channel: 'positions',
      snapshot: true,
      with_margin: false,
    });
    box.client.answer('add_order', box.market_('buy', 0.2));
    box.client.answer('add_order', box.market_('buy', 0.3));
    expect(sizes(box)).toEqual([
      ['snapshot', -0.5],
      ['update', -0.3],
      ['update', 0],
    ]);
    expect(box.frames('positions')[0]?.data).toEqual({
      futures: [{ symbol: 'PF_XBTUSD', size: -0.5, entry_price: expect.any(Number) }],
      options: [],
      time: '2026-11-03T09:15:20.000000Z',
    });
  });

  it('tell updates alone without a snapshot, the close of what was there before too', () => {
    const box = opened();
    box.client.answer('add_order', box.market_('buy', 0.5));
    box.client.subscribe('positions', { ...derivatives, snapshot: false });
    expect(sizes(box)).toEqual([]);
    box.client.answer('add_order', box.market_('sell', 0.5));
    expect(sizes(box)).toEqual([['update', 0]]);
  });

  it('take a margin or a snapshot, not both', () => {
    const box = opened();
    for (const snapshot of [true, false])
      expect(words(box, 'positions', { ...derivatives, with_margin: true, snapshot })).toBe(
        "'params.snapshot' cannot be combined with 'params.with_margin'",
      );
    const { result } = box.client.answer('subscribe', {
      channel: 'positions',
      ...derivatives,
      with_margin: true,
    });
    expect(result).toEqual({ channel: 'positions', with_margin: true });
  });

  it('with margin are told again each second where prices moved them', () => {
    const box = opened();
    box.client.subscribe('positions', { ...derivatives, with_margin: true });
    box.client.answer('add_order', box.market_('buy', 0.5));
    const before = box.frames('positions').length;
    box.own.talk.beat();
    expect(box.frames('positions')).toHaveLength(before);
    box.clock.turn(30_000);
    box.own.talk.beat();
    expect(box.frames('positions')).toHaveLength(before + 1);
    expect(box.own.texts.at(-1)).toBe('{"channel":"heartbeat"}');
  });

  it('are given up where the snapshot is too large, and can be asked for again', () => {
    let large = true;
    const box = opened({ snapshotTooLarge: () => large });
    box.client.answer('add_order', box.market_('buy', 0.5));
    box.client.subscribe('positions', derivatives);
    expect(box.frames('positions')).toEqual([
      {
        channel: 'positions',
        type: 'snapshot',
        data: { futures: [], options: [] },
        error: 'snapshot_too_large',
      },
    ]);
    large = false;
    box.client.subscribe('positions', derivatives);
    expect(sizes(box).at(-1)).toEqual(['snapshot', 0.5]);
  });
});

describe('margin', () => {
  const types = (box: Opened): readonly unknown[] => box.frames('margin').map(({ type }) => type);

  it('begins with both sections at once, then sends those that changed', () => {
    const box = opened();
    expect(box.client.answer('subscribe', { channel: 'margin', ...derivatives }).result).toEqual({
      channel: 'margin',
    });
    expect(types(box)).toEqual(['multi_collateral', 'single_collateral']);
    box.own.talk.beat();
    box.house.add('ann', { symbol: 'BTC/USD', side: 'buy', type: 'market', qty: '0.1' });
    expect(types(box)).toHaveLength(2);
    box.client.answer('add_order', box.resting(-50));
    expect(types(box)).toEqual(['multi_collateral', 'single_collateral', 'multi_collateral']);
    expect(box.frames('margin').at(-1)?.data).toMatchObject({
      initial_margin: 0,
      initial_margin_with_orders: cut(box.house.margin('ann').initialMarginWithOrders),
      currencies: { USD: { quantity: 50_000, value: 50_000, haircut: 0 } },
    });
  });

  it('is that of the account whose token asked', () => {
    const box = opened();
    const bob = box.line('private');
    asking(bob, box.token).subscribe('margin', derivatives);
    const before = bob.texts.length;
    box.house.add('bob', { symbol: 'PF_XBTUSD', side: 'buy', type: 'market', qty: '0.1' });
    expect(bob.texts).toHaveLength(before);
  });
});

describe('a faulty exchange', () => {
  it('loses an acknowledgement, or acknowledges and stays silent', () => {
    const stage = unifiedStage();
    const lost = stage.line('private', ['loseAck']);
    lost.heard();
    expect(
      asking(lost, stage.token())
        .subscribe('balances')
        .map((one) => one.channel),
    ).toEqual(['balances']);
    const silent = stage.line('private', ['ackNoData']);
    silent.heard();
    expect(asking(silent, stage.token()).subscribe('balances')).toHaveLength(1);
    expect(silent.talk.held()).toBe(1);
    silent.talk.beat();
    silent.talk.end();
    expect(silent.talk.held()).toBe(0);
  });
});
