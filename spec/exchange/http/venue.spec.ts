import { describe, expect, it } from '@jest/globals';
import { venueRest } from '../../../lib/exchange/http/venueRest.ts';
import { listingFor } from '../../../lib/exchange/listings/listingFor.ts';

describe('REST of a recording', () => {
  const surface = venueRest({
    listings: [listingFor('BTC/USD')],
    now: () => Date.UTC(2026, 10, 3) * 1_000,
    candles: () => [],
    trades: () => [{ id: 7, side: 'buy', orderType: 'limit', price: 1, qty: 1n, at: 1_000_000 }],
  });
  const call = { method: 'POST', query: '', headers: {} };
  const says = (path: string, body: string, contentType: string): unknown =>
    JSON.parse(String(surface({ ...call, path, body, contentType })?.body));

  it('answers what needs no market, by forms and by JSON', () => {
    const trades = {
      error: [],
      result: { XXBTZUSD: [['0.1', '0.00000001', 1, 'b', 'l', '', 7]], last: '1000000000' },
    };
    expect(says('/0/public/Trades', 'pair=XBTUSD&count=5', '')).toEqual(trades);
    expect(says('/0/public/Trades', '{"pair":"XBTUSD","count":5}', 'application/json')).toEqual(trades);
    expect(says('/0/public/Assets', '', '')).toMatchObject({ result: { XXBT: {}, ZUSD: {} } });
  });

  it('knows nothing of books and accounts', () => {
    for (const name of ['public/Depth', 'public/Ticker', 'private/Balance'])
      expect(says(`/0/${name}`, '', '')).toEqual({ error: ['EGeneral:Unknown method'] });
    expect(says('/0/public/Trades', '{', 'application/json')).toEqual({
      error: ['EGeneral:Invalid arguments'],
    });
  });
});
