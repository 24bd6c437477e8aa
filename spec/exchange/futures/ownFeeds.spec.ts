import { describe, expect, it } from '@jest/globals';
import { dig, futuresBox, list, members } from './support/futuresBox.ts';

function opened(...feeds: readonly string[]) {
  const box = futuresBox();
  const line = box.line();
  const signs = line.signs('ada');
  for (const feed of feeds) line.say({ event: 'subscribe', feed, ...signs });
  const best = (side: 'asks' | 'bids'): number => box.pair('PF_XBTUSD')[side].levels()[0]?.price ?? 0;
  const send = (params: Readonly<Record<string, string>>) =>
    box.ask('ada', 'POST', 'sendorder', { symbol: 'PF_XBTUSD', side: 'buy', size: '0.01', ...params });
  const last = (feed: string): unknown => line.frames(feed).at(-1);
  return { box, line, signs, best, send, last };
}

describe('private feeds of the derivatives', () => {
  it('give a challenge to any key, and take its signature on this line alone', () => {
    const { box, line, signs } = opened();
    expect(line.heard.at(-1)?.frame).toEqual({
      event: 'challenge',
      message: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    });
    line.say({ event: 'subscribe', feed: 'open_orders', ...signs });
    expect(line.heard.at(-2)?.text).toBe('{"event":"subscribed","feed":"open_orders"}');
    expect(line.heard.at(-1)?.frame).toMatchObject({ feed: 'open_orders_snapshot', orders: [] });
    const other = box.line();
    other.say({ event: 'subscribe', feed: 'open_orders', ...signs });
    expect(other.heard.at(-1)?.frame).toEqual({
      event: 'alert',
      message: 'Failed to subscribe to authenticated feed',
    });
    other.say({ event: 'challenge', api_key: 'nobody' });
    expect(dig(other.heard.at(-1)?.frame, 'event')).toBe('challenge');
    other.say({ event: 'challenge' });
    expect(other.heard.at(-1)?.text).toBe('{"event":"error","message":"Json Error"}');
  });

  it('want the signature for unsubscribing, too', () => {
    const { line, signs } = opened('fills');
    line.say({ event: 'unsubscribe', feed: 'fills' });
    expect(dig(line.heard.at(-1)?.frame, 'message')).toBe('Failed to subscribe to authenticated feed');
    line.say({ event: 'unsubscribe', feed: 'fills', ...signs });
    expect(line.heard.at(-1)?.text).toBe('{"event":"unsubscribed","feed":"fills"}');
  });

  it('tell a resting order and its end in the two forms of the page', () => {
    const { line, send, best, box, last } = opened('open_orders');
    const limit = best('bids') - 500;
    const sent = send({ orderType: 'lmt', limitPrice: String(limit), cliOrdId: 'grid-17' });
    const id = dig(sent, 'sendStatus', 'order_id');
    const time = box.inside.house.now() / 1_000;
    expect(last('open_orders')).toEqual({
      feed: 'open_orders',
      order: {
        instrument: 'PF_XBTUSD',
        time,
        last_update_time: time,
        qty: 0.01,
        filled: 0,
        limit_price: limit,
        stop_price: 0,
        type: 'limit',
        order_id: id,
        cli_ord_id: 'grid-17',
        direction: 0,
        reduce_only: false,
      },
      is_cancel: false,
      reason: 'new_placed_order_by_user',
    });
    expect(line.heard.at(-1)?.text).toContain('"qty":0.01,"filled":0.0');
    box.ask('ada', 'POST', 'cancelorder', { cliOrdId: 'grid-17' });
    expect(line.heard.at(-1)?.text).toBe(
      `{"feed":"open_orders","order_id":"${String(id)}","cli_ord_id":"grid-17","is_cancel":true,"reason":"cancelled_by_user"}`,
    );
  });

  it('tell what is left of an order that is filled in parts', () => {
    const { line, send, best, box } = opened('open_orders');
    // a price between the best ones, so that it stands first
    const price = best('bids') + 1;
    const own = price < best('asks') ? price : best('bids');
    send({ orderType: 'lmt', limitPrice: String(own), size: '5' });
    box.ask('bob', 'POST', 'sendorder', {
      orderType: 'ioc',
      symbol: 'PF_XBTUSD',
      side: 'sell',
      size: '3',
      limitPrice: String(own),
    });
    const [, second] = line.frames('open_orders');
    const filled = Number(dig(second, 'order', 'filled'));
    expect(dig(second, 'reason')).toBe('partial_fill');
    expect(filled).toBeGreaterThan(0);
    expect(Number(dig(second, 'order', 'qty'))).toBeCloseTo(5 - filled, 8);
  });

  it('keep an open set that is the one of REST, whatever comes', () => {
    const { line, send, best, box } = opened('open_orders');
    const open = new Set(
      list(dig(line.frames('open_orders_snapshot'), 0, 'orders')).map((order) => dig(order, 'order_id')),
    );
    const [bid, ask] = [best('bids'), best('asks')];
    send({ orderType: 'lmt', limitPrice: String(bid - 100) });
    send({ orderType: 'lmt', limitPrice: String(bid - 2), size: '0.4' });
    send({ orderType: 'post', limitPrice: String(ask + 50) });
    send({ orderType: 'ioc', limitPrice: String(ask + 50), size: '3' });
    send({ orderType: 'mkt', size: '0.5' });
    send({ orderType: 'stp', stopPrice: String(bid - 40), side: 'sell', size: '0.2' });
    send({ orderType: 'stp', stopPrice: String(bid - 20), limitPrice: String(bid + 900), side: 'sell' });
    send({ orderType: 'take_profit', stopPrice: String(ask + 30), side: 'sell', size: '0.1' });
    send({
      orderType: 'trailing_stop',
      trailingStopMaxDeviation: '0.1',
      trailingStopDeviationUnit: 'PERCENT',
      side: 'sell',
    });
    let read = 0;
    for (let step = 0; step < 60; step += 1) {
      box.clock.turn(1_000);
      for (const frame of line.frames('open_orders').slice(read)) {
        const id = dig(frame, 'order_id') ?? dig(frame, 'order', 'order_id');
        if (dig(frame, 'is_cancel') === true) open.delete(id);
        else open.add(id);
      }
      read = line.frames('open_orders').length;
      const truth = list(dig(box.ask('ada', 'GET', 'openorders'), 'openOrders'));
      expect([...open].sort()).toEqual(truth.map((order) => dig(order, 'order_id')).sort());
    }
  });

  it('tell a post-only order that would trade to the verbose feed alone', () => {
    const { send, best, last, line } = opened('open_orders', 'open_orders_verbose');
    const sent = send({ orderType: 'post', limitPrice: String(best('asks') + 10) });
    expect(dig(sent, 'sendStatus', 'status')).toBe('postWouldExecute');
    expect(line.frames('open_orders')).toEqual([]);
    expect(last('open_orders_verbose')).toMatchObject({
      is_cancel: true,
      reason: 'post_order_failed_because_it_would_filled',
      order: { order_id: dig(sent, 'sendStatus', 'order_id'), qty: 0.01 },
    });
  });

  it('tell a trigger with its price and signal', () => {
    const { send, best, last } = opened('open_orders');
    send({ orderType: 'stp', side: 'sell', stopPrice: String(best('bids') - 5_000), triggerSignal: 'index' });
    expect(last('open_orders')).toMatchObject({
      order: {
        type: 'stop',
        stop_price: best('bids') - 5_000,
        limit_price: 0,
        triggerSignal: 'spot',
        direction: 1,
      },
    });
    send({
      orderType: 'trailing_stop',
      side: 'sell',
      trailingStopMaxDeviation: '20',
      trailingStopDeviationUnit: 'PERCENT',
    });
    expect(last('open_orders')).toMatchObject({
      order: { type: 'trailing_stop', trailing_stop_options: { max_deviation: 20, unit: 'percent' } },
    });
  });

  it('tell fills, positions, balances and the log of one trade, each as its page says', () => {
    const { send, line, last, box } = opened(
      'fills',
      'open_positions',
      'balances',
      'account_log',
      'notifications_auth',
    );
    expect(last('fills_snapshot')).toEqual({
      feed: 'fills_snapshot',
      account: expect.any(String),
      fills: [],
    });
    expect(last('balances_snapshot')).toMatchObject({ seq: 0, holding: {}, futures: {} });
    expect(dig(last('notifications_auth'), 'notifications', 0)).toMatchObject({
      type: 'general',
      priority: 'low',
    });
    expect(dig(last('account_log_snapshot'), 'logs', 0)).toMatchObject({ asset: 'usd', new_balance: 50_000 });
    box.clock.turn(1_000);
    send({ orderType: 'mkt', size: '0.1' });
    const [fill] = list(dig(last('fills'), 'fills'));
    expect(Object.keys(fill ?? {}).sort()).toEqual(
      (
        'instrument time price seq buy qty remaining_order_qty order_id fill_id fill_type fee_paid fee_currency ' +
        'taker_order_type order_type'
      )
        .split(' ')
        .sort(),
    );
    expect(fill).toMatchObject({ buy: true, fill_type: 'taker', order_type: 'ioc', fee_currency: 'USD' });
    const position = dig(last('open_positions'), 'positions', 0);
    expect(Object.keys(members(position)).sort()).toEqual(
      (
        'instrument balance pnl entry_price mark_price index_price liquidation_threshold effective_leverage ' +
        'return_on_equity unrealized_funding initial_margin initial_margin_with_orders maintenance_margin pnl_currency'
      )
        .split(' ')
        .sort(),
    );
    expect(position).toMatchObject({ instrument: 'PF_XBTUSD', balance: 0.1 });
    expect(Number(dig(last('balances'), 'seq'))).toBe(line.frames('balances').length);
    expect(Object.keys(members(dig(last('balances'), 'flex_futures', 'currencies', 'USD')))).toEqual([
      'quantity',
      'value',
      'collateral_value',
      'available',
      'haircut',
      'conversion_spread',
    ]);
    const entry = members(dig(last('account_log'), 'new_entry'));
    expect(Object.keys(entry)).toEqual(
      expect.arrayContaining(
        (
          'id date asset info booking_uid margin_account old_balance new_balance old_average_entry_price ' +
          'new_average_entry_price trade_price mark_price realized_pnl fee execution collateral funding_rate ' +
          'realized_funding conversion_spread_percentage liquidation_fee'
        ).split(' '),
      ),
    );
    expect(entry).toMatchObject({ asset: 'pf_xbtusd', new_balance: 0.1, execution: expect.any(String) });
  });

  it('tell notices anew when the state of the exchange changes', () => {
    const { box, line, last } = opened('notifications_auth');
    box.inside.house.setStatus('maintenance');
    line.talk.statusChanged();
    expect(line.frames('notifications_auth').length).toBe(2);
    expect(dig(last('notifications_auth'), 'notifications', 1)).toMatchObject({
      type: 'maintenance',
      priority: 'high',
      expected_downtime_minutes: 10,
    });
  });

  it('tell fills of the wanted contracts alone', () => {
    const { line, signs, box } = opened();
    line.say({ event: 'subscribe', feed: 'fills', product_ids: ['PF_ETHUSD'], ...signs });
    for (const symbol of ['PF_XBTUSD', 'PF_ETHUSD'])
      box.ask('ada', 'POST', 'sendorder', { orderType: 'mkt', symbol, side: 'sell', size: '0.01' });
    expect(line.frames('fills').length).toBe(1);
    expect(dig(line.frames('fills'), 0, 'fills', 0, 'instrument')).toBe('PF_ETHUSD');
  });

  it('tell an account nothing of another one', () => {
    const { box, line } = opened('open_orders', 'fills', 'balances', 'account_log', 'open_positions');
    const before = line.heard.length;
    box.ask('bob', 'POST', 'sendorder', {
      orderType: 'mkt',
      symbol: 'PF_XBTUSD',
      side: 'sell',
      size: '0.01',
    });
    expect(line.heard.length).toBe(before);
  });

  it('end with the line', () => {
    const { box, line, send } = opened('open_orders', 'fills', 'balances');
    line.talk.end();
    const before = line.heard.length;
    send({ orderType: 'mkt' });
    box.clock.turn(1_000);
    line.talk.beat();
    expect([line.heard.length, line.talk.held()]).toEqual([before, 0]);
  });
});
