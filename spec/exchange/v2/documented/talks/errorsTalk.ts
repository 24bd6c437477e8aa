import { studio } from './studio.ts';

/** All that is refused. @returns all texts */
export function errorsTalk(): readonly string[] {
  const { line, client, clock, house, price, token, texts } = studio();
  const open = line('public');
  const sub = (params: object): void => {
    open.request('subscribe', { ...params });
  };
  const book = { channel: 'book', symbol: ['BTC/USD'] };
  sub(book);
  sub(book);
  sub({ channel: 'ohlc', symbol: ['BTC/USD'], interval: 1 });
  sub({ channel: 'ohlc', symbol: ['BTC/USD'], interval: 5 });
  open.request('unsubscribe', { channel: 'book', symbol: ['ETH/USD'] });
  sub({ channel: 'book', symbol: ['XBT/USD', '*', 'BTCUSD'] });
  sub({ channel: 'book' });
  sub({ channel: 'status' });
  sub({ channel: 'weather' });
  sub({ ...book, depth: 11 });
  sub({ channel: 'ohlc', symbol: ['ETH/USD'], interval: '1' });
  sub({ channel: 'ohlc', symbol: ['ETH/USD'], interval: 2 });
  sub({ ...book, color: 'red' });
  open.ask({ req_id: 901 });
  open.request('dance');
  open.ask({ method: 'subscribe', req_id: 902, color: 'red' });
  open.request('ping', {});
  open.ask({ method: 'subscribe', req_id: 903, params: [] });
  sub({ channel: 'executions', token: 'x' });
  open.request('add_order', {});
  for (let times = 0; times < 400; times += 1) sub(book);

  const orders = line('level3');
  const level3 = { channel: 'level3', token: token() };
  // three of them are too much for a second
  for (let times = 0; times < 6; times += 1) {
    orders.request('subscribe', { ...level3, symbol: ['BTC/USD'], depth: 1000 });
    orders.request('unsubscribe', { ...level3, symbol: ['BTC/USD'] });
  }

  const ann = client();
  ann.request('subscribe', book);
  ann.request('subscribe', { channel: 'executions' });
  ann.request('cancel_all', {});
  ann.request('subscribe', { channel: 'executions', token: 'x' });
  ann.does('subscribe', { channel: 'executions' });
  ann.asks('subscribe', { channel: 'executions' });
  ann.asks('unsubscribe', { channel: 'balances' });
  const limit = {
    order_type: 'limit',
    side: 'buy',
    order_qty: 0.01,
    symbol: 'BTC/USD',
    limit_price: price('bids', 0.9),
  };
  const refused = (more: object): void => {
    ann.asks('add_order', { ...limit, ...more });
  };
  refused({ limit_price: '98000' });
  refused({ limit_price: undefined });
  refused({ leverage: 5 });
  refused({ side: 'hold' });
  refused({ deadline: '2026-11-03T09:15:20.100Z' });
  refused({ order_qty: 1_000 });
  refused({ order_qty: 0.000_000_01 });
  refused({ limit_price: 0.1 });
  refused({ limit_price: 50_000.01 });
  refused({ order_type: 'limit', reduce_only: true, margin: true });
  ann.request('add_order', { ...limit, token: 'x' });
  client(token('ann', ['query-funds'])).asks('add_order', limit);
  const none = 'OAAAAA-AAAAA-AAAAAA';
  ann.asks('amend_order', { order_id: none, order_qty: 1 });
  ann.asks('edit_order', { order_id: none, symbol: 'BTC/USD', order_qty: 1 });
  ann.asks('cancel_order', { order_id: [none] });
  ann.asks('batch_cancel', { orders: [none, none] });
  ann.asks('amend_order', { order_id: ann.places(limit) });
  house.setStatus('cancel_only');
  refused({});
  house.setStatus('post_only');
  refused({});
  clock.turn(1_000);
  return texts();
}
