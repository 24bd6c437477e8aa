import { studio } from './studio.ts';

/** Single orders: two symbols, a while of them, and their end. @returns all texts */
export function level3Talk(): readonly string[] {
  const { line, clock, token, texts } = studio();
  const client = line('level3');
  const params = { channel: 'level3', symbol: ['BTC/USD', 'ETH/USD'], token: token() };
  client.request('subscribe', { ...params, depth: 10, snapshot: true });
  clock.turn(30_000);
  client.request('unsubscribe', params);
  return texts();
}
