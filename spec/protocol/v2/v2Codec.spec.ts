import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../../lib/core/errors/InputError.ts';
import { v2Codec } from '../../../lib/protocol/v2/v2Codec.ts';

const symbol = 'BTC/USD';

describe('v2Codec', () => {
  it.each([
    [
      { channel: 'ticker', symbol, trigger: 'bbo' } as const,
      'ticker BTC/USD bbo',
      '{"method":"subscribe","params":{"channel":"ticker","event_trigger":"bbo","symbol":["BTC/USD"],"snapshot":true},"req_id":7}',
      '{"method":"unsubscribe","params":{"channel":"ticker","event_trigger":"bbo","symbol":["BTC/USD"]},"req_id":8}',
    ],
    [
      { channel: 'book', symbol, depth: 25 } as const,
      'book BTC/USD 25',
      '{"method":"subscribe","params":{"channel":"book","depth":25,"symbol":["BTC/USD"],"snapshot":true},"req_id":7}',
      '{"method":"unsubscribe","params":{"channel":"book","depth":25,"symbol":["BTC/USD"]},"req_id":8}',
    ],
    [
      { channel: 'trade', symbol } as const,
      'trade BTC/USD',
      '{"method":"subscribe","params":{"channel":"trade","symbol":["BTC/USD"],"snapshot":false},"req_id":7}',
      '{"method":"unsubscribe","params":{"channel":"trade","symbol":["BTC/USD"]},"req_id":8}',
    ],
    [
      { channel: 'ohlc', symbol, interval: '5m' } as const,
      'ohlc BTC/USD 5',
      '{"method":"subscribe","params":{"channel":"ohlc","interval":5,"symbol":["BTC/USD"],"snapshot":true},"req_id":7}',
      '{"method":"unsubscribe","params":{"channel":"ohlc","interval":5,"symbol":["BTC/USD"]},"req_id":8}',
    ],
    [
      { channel: 'instrument' } as const,
      'instrument',
      '{"method":"subscribe","params":{"channel":"instrument","snapshot":true},"req_id":7}',
      '{"method":"unsubscribe","params":{"channel":"instrument"},"req_id":8}',
    ],
  ])('says %j as its documents do', (topic, slot, subscribe, unsubscribe) => {
    expect(v2Codec.slot(topic)).toBe(slot);
    expect(v2Codec.subscribe([topic], 7, undefined)).toBe(subscribe);
    expect(v2Codec.unsubscribe([topic], 8, undefined)).toBe(unsubscribe);
  });

  it('puts the symbols of one batch into one frame, and other parameters into another', () => {
    const book = { channel: 'book', symbol, depth: 10 } as const;
    const other = { ...book, symbol: 'ETH/USD' };
    expect(v2Codec.batch(book)).toBe(v2Codec.batch(other));
    expect(v2Codec.batch(book)).not.toBe(v2Codec.batch({ ...book, depth: 25 }));
    expect(v2Codec.subscribe([book, other], 1, undefined)).toContain('"symbol":["BTC/USD","ETH/USD"]');
  });

  it.each([
    [{ channel: 'book', symbol, depth: 7 }, 'a book has no depth 7', 'Choose one of 10, 25, 100, 500, 1000.'],
    [{ channel: 'ticker', symbol: 'BTCUSD', trigger: 'bbo' }, "'BTCUSD' is not a symbol", /BTC\/USD/],
    [{ channel: 'ohlc', symbol, interval: '2m' }, 'there are no candles of 2m', /1m, 5m, 15m/],
    [
      { channel: 'ticker', symbol, trigger: 'often' },
      "a ticker has no trigger 'often'",
      'Choose trades or bbo.',
    ],
  ])('refuses %j with what would be right', (topic, message, advice) => {
    // @ts-expect-error what plain JavaScript can hand in does not compile here
    const name = () => v2Codec.slot(topic);
    expect(name).toThrow(InputError);
    expect(name).toThrow(message);
    expect(name).toThrow(expect.objectContaining({ advice: expect.stringMatching(advice) }));
  });

  it('merges a book as the exchange would tell it to someone who comes now', () => {
    const topic = { channel: 'book', symbol, depth: 10 } as const;
    const level = (price: string, qty: string) => ({ price, qty });
    const bids = Array.from({ length: 10 }, (_, n) => level(`${100 - n}.0`, '1.00'));
    const snapshot = { symbol, bids, asks: [level('101.0', '1.00')], checksum: 1 };
    const update = {
      symbol,
      bids: [level('100.0', '0.00'), level('99.5', '5.00'), level('99.5', '6.00'), level('98.5', '2.00')],
      asks: [level('100.5', '3.00')],
      checksum: 2,
      at: 'now',
    };
    expect(v2Codec.merge(topic, snapshot, update)).toEqual({
      symbol,
      bids: [level('99.5', '6.00'), level('99.0', '1.00'), level('98.5', '2.00'), ...bids.slice(2, 9)],
      asks: [level('100.5', '3.00'), level('101.0', '1.00')],
      checksum: 2,
      at: 'now',
    });
  });

  it('merges candles by their begin and instruments by their names', () => {
    const bar = (begin: number, close: string) => ({ begin, close });
    expect(
      v2Codec.merge(
        { channel: 'ohlc', symbol, interval: '1m' },
        [bar(1, '1'), bar(2, '2')],
        [bar(2, '2.5'), bar(3, '3')],
      ),
    ).toEqual([bar(1, '1'), bar(2, '2.5'), bar(3, '3')]);
    const pair = (name: string, status: string) => ({ symbol: name, status });
    expect(
      v2Codec.merge(
        { channel: 'instrument' },
        { assets: [], pairs: [pair('A/B', 'online'), pair('C/D', 'online')] },
        { assets: [], pairs: [pair('A/B', 'post_only')] },
      ),
    ).toEqual({ assets: [], pairs: [pair('A/B', 'post_only'), pair('C/D', 'online')] });
  });
});
