import { studio } from './studio.ts';

const pair = ['XBT/USD', 'ETH/USD'];

/** Market data: every channel with every parameter of the page, a while of it, and its end. @returns all texts */
export function publicTalk(): readonly string[] {
  const { line, clock, house, texts } = studio();
  const client = line('public');
  client.request('ping');
  client.say({ event: 'ping' });
  const wishes = [
    ...['ticker', 'trade', 'spread'].map((name) => ({ name })),
    ...[10, 25, 100, 500, 1000].map((depth) => ({ name: 'book', depth })),
    ...[1, 5, 15, 30, 60, 240, 1440, 10080, 21600].map((interval) => ({ name: 'ohlc', interval })),
  ];
  for (const subscription of wishes) client.request('subscribe', { pair, subscription });
  client.talk.beat();
  clock.turn(30_000);
  for (const subscription of wishes) client.request('unsubscribe', { pair, subscription });
  for (const status of ['cancel_only', 'post_only', 'maintenance', 'online'] as const) {
    house.setStatus(status);
    client.talk.statusChanged();
  }
  return texts();
}
