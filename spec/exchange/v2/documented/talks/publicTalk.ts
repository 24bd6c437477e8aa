import { studio } from './studio.ts';

const symbol = ['BTC/USD', 'ETH/USD'];

/** Market data: every channel with every parameter of the page, an hour of it, and its end. @returns all texts */
export function publicTalk(): readonly string[] {
  const { line, clock, house, texts } = studio({ speed: 60 });
  const client = line('public');
  client.request('ping');
  client.ask({ method: 'ping' });
  const channels = [
    { channel: 'ticker', symbol: ['BTC/USD'], event_trigger: 'bbo' },
    { channel: 'ticker', symbol: ['ETH/USD'] },
    { channel: 'book', symbol, depth: 10, snapshot: true },
    { channel: 'trade', symbol, snapshot: true },
    { channel: 'ohlc', symbol: ['BTC/USD'], interval: 5 },
    { channel: 'instrument' },
  ];
  for (const params of channels) client.request('subscribe', params);
  // one line has one depth and one interval of a symbol
  const others = [
    ...[25, 100, 500, 1000].map((depth) => ({ channel: 'book', symbol, depth, snapshot: false })),
    ...[1, 15, 30, 60, 240, 1440, 10080, 21600].map((interval) => ({ channel: 'ohlc', symbol, interval })),
  ];
  const rest = others.map((params) => {
    const one = line('public');
    one.request('subscribe', params);
    return () => one.request('unsubscribe', { ...params, snapshot: undefined });
  });
  client.talk.beat();
  clock.turn(20_000);
  for (const params of channels) client.request('unsubscribe', { ...params, snapshot: undefined });
  for (const leave of rest) leave();
  for (const status of ['cancel_only', 'post_only', 'maintenance', 'online'] as const) {
    house.setStatus(status);
    client.talk.statusChanged();
  }
  return texts();
}
