import { describe, expect, it } from '@jest/globals';
import { closeAfterEach, opened } from '../support/opened.ts';
import { wsClient } from '../support/wsClient.ts';

closeAfterEach();

const member = (text: string, name: string): string =>
  new RegExp(`"${name}":"?([^",}]+)`).exec(text)?.[1] ?? '';

describe('the ticker', () => {
  it('has the members of the page, in the digits of the pair, and they agree with each other', async () => {
    const { exchange } = await opened();
    const client = await wsClient(exchange.urls.v2);
    client.say({ method: 'subscribe', params: { channel: 'ticker', symbol: ['BTC/USD'] } });
    const [text = ''] = await client.heard((one) => one.startsWith('{"channel":"ticker"'));
    const [, names = ''] = /"data":\[\{(.*)\}\]\}$/.exec(text) ?? [];
    expect([...names.matchAll(/"(\w+)":/g)].map(([, name]) => name)).toEqual([
      ...['symbol', 'bid', 'bid_qty', 'ask', 'ask_qty', 'last', 'volume', 'vwap', 'low', 'high'],
      ...['change', 'change_pct', 'trades', 'timestamp'],
    ]);
    for (const name of ['bid', 'ask', 'last', 'vwap', 'low', 'high', 'change'])
      expect(member(text, name)).toMatch(/^-?\d+\.\d$/);
    for (const name of ['bid_qty', 'ask_qty', 'volume']) expect(member(text, name)).toMatch(/^\d+\.\d{8}$/);
    const [last, change, low, high, vwap] = ['last', 'change', 'low', 'high', 'vwap'].map((name) =>
      Number(member(text, name)),
    );
    expect(vwap).toBeGreaterThan(low ?? 0);
    expect(vwap).toBeLessThan(high ?? 0);
    const first = (last ?? 0) - (change ?? 0);
    expect(Number(member(text, 'change_pct'))).toBeCloseTo((100 * (change ?? 0)) / first, 1);
    expect(Number(member(text, 'trades'))).toBeGreaterThan(10);
    expect(exchange.books('BTC/USD').bids[0]).toEqual({
      price: member(text, 'bid'),
      qty: member(text, 'bid_qty'),
    });
  });
});
