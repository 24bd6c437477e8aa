import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../../lib/protocol/v2/decode/decode.ts';

const times = '"time_in":"2026-11-03T09:15:21.000101Z","time_out":"2026-11-03T09:15:21.000149Z"';

describe('decode', () => {
  it('keeps the digits of a ticker', () => {
    const text =
      '{"channel":"ticker","type":"update","data":[{"symbol":"BTC/USD","bid":98120.0,"bid_qty":0.41220000,"ask":98120.50,"ask_qty":2.10334800,"last":98120.5,"volume":1488.20931177,"vwap":97650.1,"low":96410.0,"high":98777.7,"change":-812.30,"change_pct":0.83,"timestamp":"2026-11-03T09:15:22.551020Z"}]}';
    expect(decode(text)).toEqual([
      {
        type: 'data',
        route: { channel: 'ticker', key: 'BTC/USD' },
        kind: 'update',
        message: {
          symbol: 'BTC/USD',
          bid: '98120.0',
          bidQty: '0.41220000',
          ask: '98120.50',
          askQty: '2.10334800',
          last: '98120.5',
          volume: '1488.20931177',
          vwap: '97650.1',
          low: '96410.0',
          high: '98777.7',
          change: '-812.30',
          changePct: '0.83',
          at: '2026-11-03T09:15:22.551020Z',
        },
      },
    ]);
  });

  it('keeps the digits of a book, beyond what a float can hold', () => {
    const text =
      '{"channel":"book","type":"snapshot","data":[{"symbol":"PEPE/USD","bids":[{"price":0.000012,"qty":118390456789.00000001}],"asks":[{"price":1e-7,"qty":5}],"checksum":4294967295}]}';
    expect(decode(text)).toEqual([
      {
        type: 'data',
        route: { channel: 'book', key: 'PEPE/USD' },
        kind: 'snapshot',
        message: {
          symbol: 'PEPE/USD',
          bids: [{ price: '0.000012', qty: '118390456789.00000001' }],
          asks: [{ price: '0.0000001', qty: '5' }],
          checksum: 4294967295,
        },
      },
    ]);
  });

  it('tells the trades of one frame apart by symbol, in wire order', () => {
    const trade = (symbol: string, id: number) =>
      `{"symbol":"${symbol}","side":"sell","price":1.50,"qty":2.0,"ord_type":"limit","trade_id":${id},"timestamp":"2026-11-03T09:15:22.551020Z"}`;
    const text = `{"channel":"trade","type":"update","data":[${trade('A/USD', 1)},${trade('B/USD', 7)},${trade('A/USD', 2)}]}`;
    expect(
      decode(text).map((frame) => (frame.type === 'data' ? [frame.route.key, frame.message] : frame)),
    ).toEqual([
      ['A/USD', [expect.objectContaining({ id: 1, price: '1.50' }), expect.objectContaining({ id: 2 })]],
      ['B/USD', [expect.objectContaining({ id: 7, side: 'sell', orderType: 'limit' })]],
    ]);
  });

  it('reads a candle, its length in milliseconds and its begin in epoch milliseconds', () => {
    const text =
      '{"channel":"ohlc","type":"update","timestamp":"2026-11-03T09:15:22.551020123Z","data":[{"symbol":"BTC/USD","open":1.0,"high":2.0,"low":0.5,"close":1.5,"vwap":1.25,"trades":3,"volume":7.00000000,"interval_begin":"2026-11-03T09:15:00.000000000Z","interval":5,"timestamp":"2026-11-03T09:20:00.000000Z"}]}';
    expect(decode(text)).toEqual([
      {
        type: 'data',
        route: { channel: 'ohlc', key: 'BTC/USD' },
        kind: 'update',
        message: [
          {
            symbol: 'BTC/USD',
            interval: 300_000,
            begin: Date.UTC(2026, 10, 3, 9, 15),
            open: '1.0',
            high: '2.0',
            low: '0.5',
            close: '1.5',
            vwap: '1.25',
            volume: '7.00000000',
            trades: 3,
          },
        ],
      },
    ]);
  });

  it('reads instruments, increments in plain digits', () => {
    const text =
      '{"channel":"instrument","type":"snapshot","data":{"assets":[{"id":"BTC","status":"enabled","precision":10,"precision_display":5,"borrowable":true}],"pairs":[{"symbol":"BTC/USD","base":"BTC","quote":"USD","status":"online","qty_precision":8,"qty_increment":1e-08,"price_precision":1,"cost_precision":5,"marginable":false,"has_index":true,"cost_min":0.5,"tick_size":0.1,"price_increment":0.1,"qty_min":5e-05}]}}';
    expect(decode(text)).toEqual([
      {
        type: 'data',
        route: { channel: 'instrument', key: '' },
        kind: 'snapshot',
        message: {
          assets: [{ id: 'BTC', status: 'enabled', precision: 10, displayPrecision: 5 }],
          pairs: [
            {
              symbol: 'BTC/USD',
              base: 'BTC',
              quote: 'USD',
              status: 'online',
              pricePrecision: 1,
              priceIncrement: '0.1',
              qtyPrecision: 8,
              qtyIncrement: '0.00000001',
              qtyMin: '0.00005',
              costMin: '0.5',
            },
          ],
        },
      },
    ]);
  });

  it.each([
    ['{"channel":"heartbeat"}', { type: 'beat' }],
    [`{"method":"pong","req_id":7,${times}}`, { type: 'pong', id: 7 }],
    [`{"method":"pong",${times}}`, { type: 'pong', id: undefined }],
    [
      '{"channel":"status","type":"update","data":[{"api_version":"v2","connection_id":12745019338847120512,"system":"post_only","version":"2.0.10"}]}',
      { type: 'status', status: { system: 'post_only', version: '2.0.10' } },
    ],
    [
      `{"method":"subscribe","req_id":3,"result":{"channel":"book","depth":10,"snapshot":true,"symbol":"BTC/USD"},"success":true,${times}}`,
      { type: 'subscribed', id: 3, route: { channel: 'book', key: 'BTC/USD' } },
    ],
    [
      `{"method":"subscribe","req_id":4,"result":{"channel":"instrument","snapshot":true,"warnings":["tick_size is deprecated, use price_increment"]},"success":true,${times}}`,
      { type: 'subscribed', id: 4, route: { channel: 'instrument', key: '' } },
    ],
    [
      `{"method":"unsubscribe","req_id":5,"result":{"channel":"trade","symbol":"BTC/USD"},"success":true,${times}}`,
      { type: 'unsubscribed', id: 5, route: { channel: 'trade', key: 'BTC/USD' } },
    ],
    [
      `{"error":"Currency pair not supported XBT/USD","method":"subscribe","req_id":42,"success":false,"symbol":"XBT/USD",${times}}`,
      { type: 'refused', id: 42, key: 'XBT/USD', said: 'Currency pair not supported XBT/USD' },
    ],
    [
      `{"error":"Subscription depth not supported","method":"subscribe","req_id":43,"success":false,${times}}`,
      { type: 'refused', id: 43, key: undefined, said: 'Subscription depth not supported' },
    ],
    [
      '{"Error":"Exceeded msg rate"}',
      { type: 'refused', id: undefined, key: undefined, said: 'Exceeded msg rate' },
    ],
  ])('reads %s', (text, frame) => {
    expect(decode(text)).toEqual([frame]);
  });

  it.each([
    ['CloudFlare WebSocket proxy restarting', /not valid|unexpected|expected/i],
    ['[1,2]', 'frame is not an object'],
    [
      '{"channel":"book","type":"update","data":[{"symbol":"A/B","bids":[{"price":"x","qty":1}],"asks":[],"checksum":1}]}',
      'frame.data.0.bids.0.price is not a number',
    ],
    ['{"channel":"book","type":"update","data":{}}', 'frame.data is not a list'],
    ['{"channel":"constructor","type":"update","data":[]}', 'frame.channel is not a known channel'],
    ['{"channel":"ticker","type":"other","data":[]}', 'frame.type is not one of snapshot, update'],
    ['{"method":"add_order","req_id":1,"result":{}}', 'frame.method is not a known method'],
  ])('tells %s as unknown, and why', (text, why) => {
    const why$ = typeof why === 'string' ? why : expect.stringMatching(why);
    expect(decode(text)).toEqual([{ type: 'unknown', text, why: why$ }]);
  });

  it('never throws, whatever comes', () => {
    const near = fc.record(
      {
        channel: fc.constantFrom('book', 'trade', 'ohlc', 'ticker', 'instrument', 'status'),
        type: fc.string(),
        data: fc.jsonValue(),
        method: fc.jsonValue(),
        error: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          near.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          expect(Array.isArray(decode(text))).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
