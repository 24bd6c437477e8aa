import { describe, expect, it } from '@jest/globals';
import { pairName } from '../../../lib/session/limits/pairName.ts';

describe('the one name of a pair', () => {
  it.each([
    ['XBTUSD', ['XBTUSD', 'XXBTZUSD', 'XBT/USD', 'BTC/USD', 'BTCUSD', 'btc/usd', 'xbtusd']],
    ['ETHXBT', ['XETHXXBT', 'ETHXBT', 'ETH/XBT', 'ETH/BTC', 'ETHBTC']],
    ['XDGXBT', ['XXDGXXBT', 'XDGXBT', 'XDG/XBT', 'DOGE/BTC']],
    ['XDGUSD', ['XDGUSD', 'XDG/USD', 'DOGE/USD', 'DOGEUSD']],
    ['EURUSD', ['ZEURZUSD', 'EURUSD', 'EUR/USD']],
    ['USDJPY', ['ZUSDZJPY', 'USDJPY', 'USD/JPY']],
    ['USDTUSD', ['USDTZUSD', 'USDTUSD', 'USDT/USD']],
    ['XRPUSD', ['XXRPZUSD', 'XRPUSD', 'XRP/USD']],
    ['XTZUSD', ['XTZUSD', 'XTZ/USD']],
    ['ETCETH', ['XETCXETH', 'ETCETH', 'ETC/ETH']],
    ['SOLXBT', ['SOLXBT', 'SOL/XBT', 'SOL/BTC']],
    ['AAPLXUSD', ['AAPLxUSD', 'AAPLx/USD']],
  ] as const)('%s for all of its names', (one, names) => {
    expect(names.map(pairName)).toEqual(names.map(() => one));
  });

  it('tells pairs apart that look alike', () => {
    const pairs = [
      'XBT/USD',
      'XBT/USDT',
      'XBT/USDC',
      'XBT/EUR',
      'ETH/USD',
      'XTZ/USD',
      'ZRX/USD',
      'XRP/XBT',
      'XMR/XBT',
    ];
    expect(new Set(pairs.map(pairName)).size).toBe(pairs.length);
  });
});
