import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MalformedError } from '../../../lib/core/errors/MalformedError.ts';
import { exactJson } from '../../../lib/protocol/exactJson.ts';
import { barsOf } from '../../../lib/protocol/spot/barsOf.ts';
import { modernSymbol } from '../../../lib/protocol/spot/modernSymbol.ts';
import { pairsOf } from '../../../lib/protocol/spot/pairsOf.ts';
import { restPair } from '../../../lib/protocol/spot/restPair.ts';
import { spotCatalogue } from '../../../lib/protocol/spot/spotCatalogue.ts';
import { symbolsOf } from '../../../lib/protocol/spot/symbolsOf.ts';
import { tradesOf } from '../../../lib/protocol/spot/tradesOf.ts';

const { assetPairs, ohlc, trades } = spotCatalogue;

describe('names of pairs', () => {
  it.each([
    ['BTC/USD', 'XBTUSD', 'XBT/USD'],
    ['DOGE/USD', 'XDGUSD', 'XDG/USD'],
    ['ETH/BTC', 'ETHXBT', 'ETH/XBT'],
    ['DOGE/BTC', 'XDGXBT', 'XDG/XBT'],
    ['SOL/USD', 'SOLUSD', 'SOL/USD'],
    ['WBTC/BTC', 'WBTCXBT', 'WBTC/XBT'],
    ['constructor/USD', 'constructorUSD', 'constructor/USD'],
  ])('%s is %s to REST, which tells it as %s', (symbol, pair, wsname) => {
    expect(restPair(symbol)).toBe(pair);
    expect(modernSymbol(wsname)).toBe(symbol);
  });

  it('stay as they are where they are what was asked for', () => {
    expect(restPair('XBTUSD')).toBe('XBTUSD');
    expect(modernSymbol('BTC/USD')).toBe('BTC/USD');
  });
});

describe('bars', () => {
  it('have milliseconds, and the digits of the wire', () => {
    const result = ohlc.decode(
      exactJson(
        '{"XXBTZUSD":[[1730624400,"68000.10","68100.0","67900.0","68050.5","0.0","0.00000000",0]],"last":1}',
      ),
    );
    expect(barsOf(result, 'BTC/USD', 5)).toEqual([
      {
        symbol: 'BTC/USD',
        interval: 300_000,
        begin: 1_730_624_400_000,
        open: '68000.10',
        high: '68100.0',
        low: '67900.0',
        close: '68050.5',
        vwap: '0.0',
        volume: '0.00000000',
        trades: 0,
      },
    ]);
  });
});

describe('trades', () => {
  const at = (seconds: string): string | undefined =>
    tradesOf(trades.decode(exactJson(`{"X":[["1","2",${seconds},"b","l","",7]],"last":"1"}`)), 'BTC/USD')[0]
      ?.at;

  it('are in the words of the model', () => {
    const result = trades.decode(
      exactJson(
        '{"X":[["68000.10","0.10",1730624400.123456,"b","m","",7],["68000.2","0.20",1730624401,"s","l","",8]],"last":"1"}',
      ),
    );
    expect(tradesOf(result, 'BTC/USD')).toEqual([
      {
        symbol: 'BTC/USD',
        id: 7,
        price: '68000.10',
        qty: '0.10',
        side: 'buy',
        orderType: 'market',
        at: '2024-11-03T09:00:00.123456Z',
      },
      {
        symbol: 'BTC/USD',
        id: 8,
        price: '68000.2',
        qty: '0.20',
        side: 'sell',
        orderType: 'limit',
        at: '2024-11-03T09:00:01.000000Z',
      },
    ]);
  });

  it('have an order type that is new, but no side that is', () => {
    const told = (side: string, type: string) =>
      tradesOf(trades.decode({ X: [['1', '2', '3', side, type, '', 7]], last: '1' }), 'BTC/USD');
    expect(told('s', 'x')).toMatchObject([{ side: 'sell', orderType: 'x' }]);
    expect(() => told('x', 'l')).toThrow(new MalformedError('Trades.X.0.3', 'b or s'));
  });

  it.each([
    ['1730624400', '2024-11-03T09:00:00.000000Z'],
    ['1730624400.5', '2024-11-03T09:00:00.500000Z'],
    // as a float it would be .999999 or the next second
    ['1730624400.9999999', '2024-11-03T09:00:00.999999Z'],
    ['1730624400.000001', '2024-11-03T09:00:00.000001Z'],
    ['0.1', '1970-01-01T00:00:00.100000Z'],
  ])('of %s seconds were at %s', (seconds, time) => {
    expect(at(seconds)).toBe(time);
  });

  it('keep each microsecond of each time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.integer({ min: 0, max: 999_999 }),
        (whole, micro) => {
          const digits = String(micro).padStart(6, '0');
          expect(at(`${whole}.${digits}`)).toBe(
            `${new Date(whole * 1_000).toISOString().slice(0, 19)}.${digits}Z`,
          );
        },
      ),
    );
  });
});

describe('pairs', () => {
  const nameless = {
    altname: 'XBTUSD',
    base: 'XXBT',
    quote: 'ZUSD',
    pair_decimals: 1,
    lot_decimals: 8,
    ordermin: '0.00005',
    status: 'online',
  };
  const bare = { ...nameless, wsname: 'XBT/USD' };
  const bitcoin = { ...bare, costmin: '0.5', tick_size: '0.5' };

  it('are in the words of the model, under their modern names', () => {
    const told = assetPairs.decode({ XXBTZUSD: bitcoin });
    expect(pairsOf(told)).toEqual([
      {
        symbol: 'BTC/USD',
        base: 'BTC',
        quote: 'USD',
        status: 'online',
        pricePrecision: 1,
        priceIncrement: '0.5',
        qtyPrecision: 8,
        qtyIncrement: '0.00000001',
        qtyMin: '0.00005',
        costMin: '0.5',
      },
    ]);
    expect(symbolsOf(told)).toEqual(['BTC/USD']);
  });

  it('have steps of their decimals where none are told', () => {
    const [pair] = pairsOf(assetPairs.decode({ X: { ...bare, pair_decimals: 3, lot_decimals: 0 } }));
    expect(pair).toMatchObject({ priceIncrement: '0.001', qtyIncrement: '1', costMin: '0' });
  });

  it('without a symbol are left out', () => {
    const told = assetPairs.decode({ 'XXBTZUSD.d': nameless, XXBTZUSD: bitcoin });
    expect(pairsOf(told).map(({ symbol }) => symbol)).toEqual(['BTC/USD']);
    expect(symbolsOf(told)).toEqual(['BTC/USD']);
  });

  it('can not be read from an answer that was narrowed', () => {
    const told = assetPairs.decode({ XXBTZUSD: { leverage_buy: [2] } });
    expect(() => pairsOf(told)).toThrow(new MalformedError('AssetPairs.XXBTZUSD.altname', 'a text'));
  });

  it('have decimals, or are told to be odd', () => {
    const told = assetPairs.decode({ X: { ...bitcoin, lot_decimals: -1 } });
    expect(() => pairsOf(told)).toThrow(MalformedError);
  });
});
