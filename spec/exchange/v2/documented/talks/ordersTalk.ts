import { studio } from './studio.ts';

/** An account and all that can happen to its orders and its money. @returns all texts */
export function ordersTalk(): readonly string[] {
  const { client, clock, house, price, token, now, texts } = (() => {
    const one = studio({
      speed: 60,
      accounts: [
        { name: 'ann', balances: { USD: '400000', BTC: '20', ETH: '40' } },
        { name: 'bob', tier: 'intermediate', balances: { USD: '5000000' } },
        { name: 'eve', tier: 'starter' },
      ],
    });
    return { ...one, now: () => one.house.now() };
  })();
  const instant = (us: number): string => new Date(us / 1_000).toISOString();
  const far = { side: 'buy', order_qty: 0.01 } as const;
  const low = (factor = 0.5): number => price('bids', factor);

  // two who listen: the one to what the page has by default, the other to all there is
  const ann = client();
  const watcher = client();
  for (const who of ['bob', 'eve']) client(token(who)).does('subscribe', { channel: 'executions' });
  ann.does('subscribe', { channel: 'executions', snap_orders: true, snap_trades: true });
  ann.does('subscribe', { channel: 'balances' });
  watcher.does('subscribe', { channel: 'executions', users: 'all', ratecounter: true, order_status: true });
  watcher.does('subscribe', { channel: 'balances', users: 'all', rebased: true });

  const late = (): void => {
    const one = client();
    one.does('subscribe', { channel: 'executions', snap_trades: true });
    one.does('subscribe', { channel: 'balances' });
    one.does('unsubscribe', { channel: 'executions' });
    one.does('unsubscribe', { channel: 'balances' });
  };

  // 12.1 and 12.2: by the names of its owner, and changed
  const stop = { order_type: 'stop-loss-limit', side: 'sell', order_qty: 0.5, symbol: 'ETH/USD' };
  const eth = (factor: number): number => price('bids', factor, 'ETH/USD');
  const trigger = (more: object): object => ({
    triggers: { reference: 'last', price_type: 'static', ...more },
  });
  ann.places({
    ...stop,
    limit_price: eth(0.5),
    ...trigger({ price: eth(0.6) }),
    cl_ord_id: 'sl-20261103-0007',
  });
  ann.does('amend_order', {
    cl_ord_id: 'sl-20261103-0007',
    trigger_price: eth(0.55),
    limit_price: eth(0.45),
  });
  ann.does('cancel_order', { cl_ord_id: ['sl-20261103-0007'] });
  ann.places({ ...far, order_type: 'limit', limit_price: low(), order_userref: 7, post_only: true });
  ann.does('cancel_order', { order_userref: [7] });
  const plain = { ...far, order_type: 'limit', limit_price: low() };
  const first = ann.places({ ...plain, cl_ord_id: 'mine' });
  ann.does('amend_order', { order_id: first, order_qty: 0.02 });
  ann.does('cancel_order', { order_id: [first] });
  ann.does('add_order', { ...plain, symbol: 'BTC/USD', validate: true, order_userref: 7 });

  // 12.3
  const old = ann.places(plain);
  const edit = { symbol: 'BTC/USD', order_qty: 0.02 };
  ann.does('edit_order', { ...edit, order_id: old, validate: true });
  const [edited] = ann.does('edit_order', { ...edit, order_id: old, no_mpp: true });
  ann.does('cancel_order', { order_id: [edited?.result?.['order_id']] });

  // 12.5 to 12.8
  const pair = [plain, { ...plain, cl_ord_id: 'one of two' }];
  ann.does('batch_add', { symbol: 'BTC/USD', orders: [...pair, { ...plain, order_userref: 3 }] });
  ann.asks('batch_add', { symbol: 'BTC/USD', orders: [plain, { ...plain, order_qty: 1_000 }] });
  const ids = [plain, plain].map((order) => ann.places(order));
  ann.does('batch_cancel', { orders: ids });
  ann.does('cancel_all_orders_after', { timeout: 60 });
  ann.does('cancel_all_orders_after', { timeout: 0 });
  ann.does('cancel_all');

  // what takes
  const market = { order_type: 'market', order_qty: 0.001 };
  ann.places({ ...market, side: 'buy', cl_ord_id: 'taker' });
  ann.places({ ...market, side: 'sell', fee_preference: 'base' });
  ann.places({ order_type: 'market', side: 'buy', cash_order_qty: 50, fee_preference: 'base' });
  for (const time_in_force of ['ioc', 'fok'])
    ann.places({ ...far, order_type: 'limit', limit_price: price('asks', 1.01), time_in_force });
  // what shows a part at a time, and is taken by another
  const shows = (cl_ord_id?: string): string => {
    const shown = { order_type: 'iceberg', side: 'sell', order_qty: 0.3, display_qty: 0.1, post_only: true };
    const id = ann.places({ ...shown, limit_price: price('asks', 0.999_99), cl_ord_id });
    house.add('bob', { symbol: 'BTC/USD', side: 'buy', type: 'market', qty: '0.15' });
    ann.does('amend_order', { order_id: id, display_qty: 0.04, order_qty: 0.28 });
    return id;
  };
  for (const name of ['iceberg', undefined]) ann.does('cancel_order', { order_id: [shows(name)] });

  // borrowed money: opened, made smaller, closed, settled
  const margin = { ...market, order_qty: 0.004, margin: true };
  ann.places({ ...margin, side: 'buy' });
  const reduces = { order_type: 'limit', side: 'sell', order_qty: 0.004, reduce_only: true, margin: true };
  for (const cl_ord_id of ['reduces', undefined])
    ann.places({ ...reduces, limit_price: price('asks', 1.5), cl_ord_id });
  ann.places({ ...margin, order_qty: 0.001, side: 'sell' });
  late();
  ann.places({ order_type: 'settle-position', side: 'sell', order_qty: 0.001, margin: true });
  ann.places({ ...margin, order_qty: 0.002, side: 'sell' });

  // what waits: for its start, its end, a price
  const scheduled = ann.places({ ...plain, effective_time: instant(now() + 86_400_000_000) });
  ann.does('amend_order', { order_id: scheduled, order_qty: 0.02 });
  const soon = instant(now() + 120_000_000);
  for (const cl_ord_id of ['short', undefined])
    ann.places({ ...plain, time_in_force: 'gtd', expire_time: soon, cl_ord_id });
  ann.places({ ...plain, time_in_force: 'gtd', expire_time: instant(now() + 86_400_000_000_0) });
  const sell = { side: 'sell', order_qty: 0.01 };
  const waits = (order_type: string, more: object): string => ann.places({ ...sell, order_type, ...more });
  const stops = waits('stop-loss', trigger({ price: low(0.7), reference: 'index' }));
  ann.does('amend_order', { order_id: stops, trigger_price: low(0.6) });
  waits('stop-loss', { stop_price: low(0.7), trigger: 'index', no_mpp: true });
  waits('stop-loss-limit', { ...trigger({ price: low(0.7) }), limit_price: low(0.65) });
  waits('take-profit', trigger({ price: 50, price_type: 'pct' }));
  waits('take-profit-limit', {
    ...trigger({ price: 9_000, price_type: 'quote' }),
    limit_price: price('asks', 1.2),
  });
  const trails = waits('trailing-stop', { ...trigger({ price: 5, price_type: 'pct' }), cl_ord_id: 'trails' });
  for (const [type, distance, behind] of [
    ['quote', 4_000, -10],
    ['pct', 5, -1],
  ] as const) {
    const id = waits('trailing-stop-limit', {
      ...trigger({ price: distance, price_type: type }),
      limit_price: behind,
      limit_price_type: type,
    });
    ann.does('amend_order', { order_id: id, trigger_price: distance + 1, trigger_price_type: type });
  }
  ann.does('amend_order', { order_id: trails, trigger_price: 4, trigger_price_type: 'pct' });
  // what goes off soon; one rests then
  waits('take-profit', trigger({ price: price('asks', 0.999) }));
  waits('take-profit-limit', {
    ...trigger({ price: price('asks', 0.999) }),
    limit_price: price('asks', 1.3),
  });
  waits('stop-loss', trigger({ price: 0.05, price_type: 'pct' }));
  waits('trailing-stop', trigger({ price: 0.05, price_type: 'pct', reference: 'index' }));
  waits('trailing-stop', trigger({ price: 30, price_type: 'quote' }));

  // what is closed by another order
  const closed = (conditional: object): string => ann.places({ ...market, side: 'buy', conditional });
  const close = { trigger_price: low(0.6), trigger_price_type: 'static' };
  closed({ order_type: 'limit', limit_price: price('asks', 1.3), limit_price_type: 'static' });
  closed({ order_type: 'stop-loss', ...close });
  closed({ order_type: 'stop-loss-limit', ...close, limit_price: low(0.55) });
  for (const type of ['pct', 'quote'])
    closed({
      order_type: 'trailing-stop-limit',
      trigger_price: 9,
      trigger_price_type: type,
      limit_price: -1,
      limit_price_type: type,
    });
  ann.places({ ...plain, fee_preference: 'base' });
  const rests = { ...plain, limit_price: low(0.8) };
  ann.places({ ...rests, conditional: { order_type: 'limit', limit_price: price('asks', 1.3) } });
  ann.places({ ...rests, conditional: { order_type: 'stop-loss', ...close } });
  ann.places({ ...rests, conditional: { order_type: 'stop-loss-limit', ...close, limit_price: low(0.55) } });
  for (const type of ['pct', 'quote'])
    ann.places({
      ...rests,
      conditional: {
        order_type: 'trailing-stop-limit',
        trigger_price: 9,
        trigger_price_type: type,
        limit_price: -1,
        limit_price_type: type,
      },
    });

  // 11.2
  house.deposit('ann', 'USD', 10_000n);
  house.withdraw('ann', 'USD', 10_000n, 100n);
  const wallets = (['spot', 'earn', 'futures'] as const).map(
    (wallet) => ({ account: 'ann', wallet }) as const,
  );
  const [spot, earn, futures] = wallets;
  if (spot !== undefined && earn !== undefined && futures !== undefined)
    for (const other of [earn, futures]) {
      house.transfer(spot, other, 'USD', 10_000n);
      house.transfer(other, spot, 'USD', 5_000n);
    }

  const iceberg = shows();
  late();
  ann.does('cancel_order', { order_id: [iceberg] });
  clock.turn(5_000);
  late();
  clock.turn(60_000);
  late();
  ann.does('cancel_all');
  return texts();
}
