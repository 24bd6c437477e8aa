import { studio } from './studio.ts';

/** All that is refused. @returns all texts */
export function errorsTalk(): readonly string[] {
  const { line, client, house, token, price, texts } = studio({ speed: 1 });
  const open = line('public');
  const pair = ['XBT/USD'];
  const sub = (subscription: unknown, more: object = { pair }): void => {
    open.request('subscribe', { ...more, subscription });
  };
  const book = { name: 'book', depth: 25 };
  sub(book);
  sub(book);
  sub(book, { pair: ['XBTUSD', 'FOO/BAR'] });
  open.say('hello');
  sub(book, { pair: 'XBT/USD' });
  sub(book, {});
  open.say({ reqid: 901 });
  sub({ name: 'book', depth: '10' });
  sub({ name: 'book', depth: 11 });
  sub('book');
  sub({ name: 'weather' });
  sub({ name: 'book', color: 'red' });
  sub({ name: 'ohlc', interval: '1' });
  sub({ name: 'ohlc', interval: 2 });
  sub({ name: 'ohlc', interval: null });
  sub(book, { pair, color: 'red' });
  open.request('unsubscribe', { pair, subscription: { name: 'book', depth: 10 } });
  for (let times = 0; times < 70; times += 1) sub(book);

  const ann = client();
  ann.request('subscribe', { pair, subscription: { name: 'ownTrades', token: token() } });
  ann.request('subscribe', { subscription: { name: 'openOrders', token: 'x' } });
  const limit = {
    ordertype: 'limit',
    type: 'buy',
    pair: 'XBT/USD',
    volume: '0.1',
    price: price('bids', 0.9),
  };
  const refused = (more: object, by = token()): void => {
    ann.request('addOrder', { ...limit, ...more, token: by });
  };
  refused({}, token('ann', ['query-funds']));
  refused({ ordertype: 'guess' });
  refused({ volume: '0.00000001' });
  refused({ volume: '100' });
  house.setStatus('cancel_only');
  refused({});
  house.setStatus('post_only');
  refused({});
  return texts();
}
