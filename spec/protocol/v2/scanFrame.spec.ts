import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../../lib/protocol/v2/decode/decode.ts';
import { scanFrame } from '../../../lib/protocol/v2/decode/scan/scanFrame.ts';

const documented = [
  '{"channel":"ticker","type":"update","data":[{"symbol":"BTC/USD","bid":98120.4,"bid_qty":0.41220000,"ask":98120.5,"ask_qty":2.10334800,"last":98120.5,"volume":1488.20931177,"vwap":97650.1,"low":96410.0,"high":98777.7,"change":812.3,"change_pct":0.83,"timestamp":"2026-11-03T09:15:22.551020Z"}]}',
  '{"channel":"ticker","type":"snapshot","data":[{"symbol":"BTC/USD","bid":98120.4,"bid_qty":0.41220000,"ask":98120.5,"ask_qty":2.10334800,"last":98120.5,"volume":1488.20931177,"vwap":97650.1,"low":96410.0,"high":98777.7,"change":-812.3,"change_pct":-0.83,"trades":12}]}',
  '{"channel":"book","type":"snapshot","data":[{"symbol":"BTC/USD","bids":[{"price":98120.4,"qty":0.41220000},{"price":98119.0,"qty":1.00000000}],"asks":[{"price":98120.5,"qty":2.10334800}],"checksum":1234567890}]}',
  '{"channel":"book","type":"update","data":[{"symbol":"BTC/USD","bids":[{"price":98119.0,"qty":0.00000000}],"asks":[],"checksum":987654321,"timestamp":"2026-11-03T09:15:22.611402Z"}]}',
  '{"channel":"trade","type":"update","data":[{"symbol":"ETH/USD","side":"sell","price":3551.18,"qty":0.50000000,"ord_type":"limit","trade_id":4665906,"timestamp":"2026-11-03T09:15:22.551020Z"},{"symbol":"ETH/USD","side":"buy","price":3551.20,"qty":40,"ord_type":"market","trade_id":4665907,"timestamp":"2026-11-03T09:15:22.551021Z"}]}',
  '{"channel":"trade","type":"snapshot","data":[]}',
] as const;

/** The same text with a space before it: no hot frame begins so, and to JSON it is the same. */
const slowly = (text: string) => decode(` ${text}`);

/** Frames as they are; of an unknown one only that it is. */
const plain = (frames: ReturnType<typeof decode>) =>
  frames.map((frame) => (frame.type === 'unknown' ? 'unknown' : frame));

const digits = fc.oneof(
  fc.stringMatching(/^(0|[1-9]\d{0,20})(\.\d{1,12})?$/),
  fc.stringMatching(/^-?\d{1,3}(\.\d{0,3})?([eE][+-]?\d{1,2})?$/),
);
const text = fc.oneof(fc.constantFrom('BTC/USD', 'ETH/USD', 'PEPE/USD'), fc.string({ maxLength: 4 }));
const word = text.map((value) => JSON.stringify(value));
const whole = fc.oneof(fc.nat({ max: 4_294_967_295 }).map(String), digits);
const members = (shape: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<string> =>
  fc
    .tuple(...Object.entries(shape).map(([name, value]) => value.map((read) => [`"${name}":${read}`, name])))
    .map((all) => `{${all.map(([member]) => member).join(',')}}`);
const levels = fc
  .array(members({ price: digits, qty: digits }), { maxLength: 4 })
  .map((all) => `[${all.join(',')}]`);
const entries = {
  ticker: members({
    ...{ symbol: word, bid: digits, bid_qty: digits, ask: digits, ask_qty: digits, last: digits },
    ...{ volume: digits, vwap: digits, low: digits, high: digits, change: digits, change_pct: digits },
    timestamp: word,
  }),
  book: members({ symbol: word, bids: levels, asks: levels, checksum: whole, timestamp: word }),
  trade: members({
    symbol: word,
    side: fc.constantFrom('"buy"', '"sell"', '"b"'),
    price: digits,
    qty: digits,
    ord_type: fc.constantFrom('"limit"', '"market"'),
    trade_id: whole,
    timestamp: word,
  }),
} as const;
const frame = fc
  .constantFrom('ticker', 'book', 'trade')
  .chain((channel: keyof typeof entries) =>
    fc
      .tuple(fc.constantFrom('snapshot', 'update'), fc.array(entries[channel], { maxLength: 3 }))
      .map(([type, data]) => `{"channel":"${channel}","type":"${type}","data":[${data.join(',')}]}`),
  );
const spoilt = fc
  .tuple(
    fc.oneof(frame, fc.constantFrom(...documented)),
    fc.nat(),
    fc.string({ maxLength: 2 }),
    fc.nat({ max: 2 }),
  )
  .map(([whole, at, put, cut]) => {
    const place = at % (whole.length + 1);
    return whole.slice(0, place) + put + whole.slice(place + cut);
  });

describe('the reader of hot frames', () => {
  it.each(documented)('reads %s', (hot) => {
    expect(scanFrame(hot)).toEqual(slowly(hot));
  });

  it('reads every frame that it reads as any JSON is read', () => {
    let read = 0;
    fc.assert(
      fc.property(frame, (hot) => {
        read += scanFrame(hot) === undefined ? 0 : 1;
        expect(plain(decode(hot))).toEqual(plain(slowly(hot)));
      }),
      { numRuns: 2_000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('is not misled by a text that is spoilt', () => {
    fc.assert(
      fc.property(spoilt, (odd) => {
        expect(plain(decode(odd))).toEqual(plain(slowly(odd)));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['another order', '{"type":"update","channel":"book","data":[]}'],
    ['white space', '{"channel": "trade","type":"update","data":[]}'],
    ['another channel', '{"channel":"ohlc","type":"update","data":[]}'],
    ['an exponent', documented[3].replace('0.00000000', '1e-8')],
    ['an escape', documented[3].replace('BTC/USD', 'BTC\\/USD')],
    ['two symbols in one frame of trades', documented[4].replace('ETH/USD', 'BTC/USD')],
    ['more behind it', `${documented[3]} `],
    ['a long sum', documented[3].replace('987654321', '9876543210987654')],
  ])('leaves a frame with %s to the reader of any JSON', (_, odd) => {
    expect(scanFrame(odd)).toBeUndefined();
  });
});
