import { describe, expect, it } from '@jest/globals';
import { MalformedError } from '../../../lib/core/errors/MalformedError.ts';
import { exactJson } from '../../../lib/protocol/exactJson.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';

const { time, systemStatus, assetPairs, ohlc, depth, trades } = spotCatalogue;

const candle = '[1730624400,"68000.1","68100.0","67900.0","68050.5","68020.33","12.34567890",321]';
const trade = '["68000.10000","0.00100000",1730624400.1234567,"b","m","",76543210]';

describe('results', () => {
  it('of Time keep what nobody asked for', () => {
    const told = { unixtime: 1730624400, rfc1123: 'Sun,  3 Nov 24 09:00:00 +0000', zone: 'UTC' };
    expect(time.decode(told)).toEqual(told);
  });

  it('of SystemStatus have maintenance and incidents where there are any', () => {
    const told = {
      status: 'online',
      timestamp: '2026-11-03T09:15:21Z',
      upcoming_maintenance: [
        {
          event_id: 1,
          title: 'Upgrade',
          expected_start_utc: '2026-11-04T09:00:00Z',
          expected_end_utc: '2026-11-04T09:30:00Z',
          phase: 'a phase of tomorrow',
        },
      ],
      emergency: [],
      mood: 'good',
    };
    expect(systemStatus.decode(told)).toEqual(told);
    const plain = { status: 'a mode of tomorrow', timestamp: '2026-11-03T09:15:21Z' };
    expect(systemStatus.decode({ ...plain, emergency: null })).toEqual(plain);
  });

  it('of AssetPairs are whole, narrowed by info, or of pairs that have no name on the WebSocket', () => {
    const told = {
      XXBTZUSD: {
        altname: 'XBTUSD',
        wsname: 'XBT/USD',
        base: 'XXBT',
        quote: 'ZUSD',
        pair_decimals: 1,
        lot_decimals: 8,
        ordermin: '0.0001',
        status: 'online',
        something: 'new',
      },
      'XXBTZUSD.d': { altname: 'XBTUSD.d', base: 'XXBT', quote: 'ZUSD', status: 'a mode of tomorrow' },
    };
    const narrowed = { XETHZUSD: { leverage_buy: [2, 3], leverage_sell: [] } };
    expect(assetPairs.decode({ ...told, ...narrowed })).toEqual({
      ...told,
      XETHZUSD: { leverage_buy: ['2', '3'], leverage_sell: [] },
    });
  });

  it('of OHLC come apart from the cursor, with every digit and what is new', () => {
    const result = exactJson(`{"XXBTZUSD":[${candle},${candle.slice(0, -1)},"new"]],"last":1730624340}`);
    expect(ohlc.decode(result)).toEqual({
      last: 1730624340,
      pair: 'XXBTZUSD',
      rows: [
        [1730624400, '68000.1', '68100.0', '67900.0', '68050.5', '68020.33', '12.34567890', 321],
        [1730624400, '68000.1', '68100.0', '67900.0', '68050.5', '68020.33', '12.34567890', 321, 'new'],
      ],
    });
  });

  it.each([
    ['"1730624400123456789"', '1730624400123456789'],
    ['1730624400123456789', '1730624400123456789'],
    ['0', '0'],
  ])('of Trades keep every digit of times and of the cursor %s', (last, cursor) => {
    const result = exactJson(`{"last":${last},"XXBTZUSD":[${trade}]}`);
    expect(trades.decode(result)).toEqual({
      last: cursor,
      pair: 'XXBTZUSD',
      rows: [['68000.10000', '0.00100000', '1730624400.1234567', 'b', 'm', '', 76543210]],
    });
  });

  it('of Trades have plain digits, however the wire wrote them', () => {
    const result = exactJson('{"X":[[1e-7,2,1.7306244e9,"s","l","x",1]],"last":"1"}');
    expect(trades.decode(result).rows).toEqual([['0.0000001', '2', '1730624400', 's', 'l', 'x', 1]]);
  });

  it('of Trades may have words that are new', () => {
    const result = { X: [['1', '2', '3', 'x', 'y', '', 1]], last: '1' };
    expect(trades.decode(result)).toEqual({ last: '1', pair: 'X', rows: result.X });
  });

  it.each([
    ['a count', () => time.decode({ unixtime: '1', rfc1123: '' }), { unixtime: 1, rfc1123: '' }],
    ['a name', () => assetPairs.decode({ X: { altname: 1 } }), { X: { altname: '1' } }],
    ['decimals', () => assetPairs.decode({ X: { lot_decimals: '8' } }), { X: { lot_decimals: 8 } }],
    [
      'a time',
      () => ohlc.decode({ X: [['1730624400', '1', '1', '1', '1', '1', '1', '321']], last: '1' }),
      { last: 1, pair: 'X', rows: [[1730624400, '1', '1', '1', '1', '1', '1', 321]] },
    ],
  ])('may be written as text or as number, whichever is due: %s', (_name, decode, told) => {
    expect(decode()).toEqual(told);
  });

  it('may be of no trade at all', () => {
    expect(trades.decode({ XXBTZUSD: [], last: '1' })).toEqual({ last: '1', pair: 'XXBTZUSD', rows: [] });
  });
});

describe('results of another shape', () => {
  const changed = (row: string, at: number, value: unknown): unknown => {
    const cells = exactJson(row);
    return Array.isArray(cells) ? cells.with(at, value) : cells;
  };
  const ohlcOf = (row: unknown) => () => ohlc.decode({ X: [row], last: 1 });
  const tradesOf = (row: unknown) => () => trades.decode({ X: [row], last: '1' });

  it.each<readonly [string, () => unknown, string]>([
    ['no object', () => time.decode('soon'), 'Time is not an object'],
    ['words for a number', () => time.decode({ unixtime: 'one' }), 'Time.unixtime is not an integer'],
    ['half a second', () => time.decode({ unixtime: '1.5' }), 'Time.unixtime is not an integer'],
    ['half a clock', () => time.decode({ unixtime: 1 }), 'Time.rfc1123 is not a text'],
    ['null', () => systemStatus.decode(null), 'SystemStatus is not an object'],
    [
      'no mode',
      () => systemStatus.decode({ status: null, timestamp: '' }),
      'SystemStatus.status is not a text such as online, maintenance, cancel_only, post_only',
    ],
    ['no time', () => systemStatus.decode({ status: 'online' }), 'SystemStatus.timestamp is not a text'],
    [
      'maintenance without a list',
      () => systemStatus.decode({ status: 'online', timestamp: '', upcoming_maintenance: 'soon' }),
      'SystemStatus.upcoming_maintenance is not a list',
    ],
    ['a list', () => assetPairs.decode([]), 'AssetPairs is not an object'],
    ['a pair that is none', () => assetPairs.decode({ X: 1 }), 'AssetPairs.X is not an object'],
    [
      'a name that is none',
      () => assetPairs.decode({ X: { altname: {} } }),
      'AssetPairs.X.altname is not a text',
    ],
    [
      'decimals that are none',
      () => assetPairs.decode({ X: { lot_decimals: 'eight' } }),
      'AssetPairs.X.lot_decimals is not an integer',
    ],
    [
      'a minimum that is none',
      () => assetPairs.decode({ X: { ordermin: 'much' } }),
      'AssetPairs.X.ordermin is not a number',
    ],
    ['rows without a pair', () => ohlc.decode({ last: 1 }), 'OHLC is not an answer for a pair'],
    ['a list of rows', () => ohlc.decode([[1]]), 'OHLC is not an object'],
    ['rows that are no list', () => ohlc.decode({ X: {}, last: 1 }), 'OHLC.X is not a list'],
    ['no cursor', () => ohlc.decode({ X: [] }), 'OHLC.last is not an integer'],
    ['no cursor', () => trades.decode({ X: [] }), 'Trades.last is not a text'],
    ['no row', ohlcOf('68000'), 'OHLC.X.0 is not a row'],
    ['a row that breaks off', ohlcOf([1730624400, '1']), 'OHLC.X.0.2 is not a number'],
    ['a time in words', ohlcOf(changed(candle, 0, 'now')), 'OHLC.X.0.0 is not a time in whole seconds'],
    [
      'a time in milliseconds',
      ohlcOf(changed(candle, 0, 1730624400000)),
      'OHLC.X.0.0 is not a time in whole seconds',
    ],
    ['a time before 1970', ohlcOf(changed(candle, 0, -1)), 'OHLC.X.0.0 is not a time in whole seconds'],
    ['half a second', ohlcOf(changed(candle, 0, '1.5')), 'OHLC.X.0.0 is not an integer'],
    ['a price that is none', ohlcOf(changed(candle, 1, 'NaN')), 'OHLC.X.0.1 is not a number'],
    ['a count that is none', ohlcOf(changed(candle, 7, 'many')), 'OHLC.X.0.7 is not an integer'],
    ['a price that is none', tradesOf(changed(trade, 0, null)), 'Trades.X.0.0 is not a number'],
    ['a time before 1970', tradesOf(changed(trade, 2, '-1.5')), 'Trades.X.0.2 is not a time in seconds'],
    ['a time beyond all dates', tradesOf(changed(trade, 2, '1e13')), 'Trades.X.0.2 is not a time in seconds'],
    ['no side', tradesOf(changed(trade, 3, null)), 'Trades.X.0.3 is not a text such as b, s'],
    ['no type', tradesOf(changed(trade, 4, null)), 'Trades.X.0.4 is not a text such as m, l'],
    ['a remark that is none', tradesOf(changed(trade, 5, null)), 'Trades.X.0.5 is not a text'],
    ['an id that is none', tradesOf(changed(trade, 6, 'one')), 'Trades.X.0.6 is not an integer'],
    ['a book without a side', () => depth.decode({ X: { asks: [] } }), 'Depth.X.bids is not a list'],
    [
      'a level of a strange time',
      () => depth.decode({ X: { asks: [['1', '2', '1e12']], bids: [] } }),
      'Depth.X.asks.0.2 is not a time in whole seconds',
    ],
  ])('are told by where they are odd: %s', (_name, decode, message) => {
    expect(decode).toThrow(
      new MalformedError(message.split(' is not ')[0] ?? '', message.split(' is not ')[1] ?? ''),
    );
    expect(decode).toThrow(MalformedError);
  });
});
