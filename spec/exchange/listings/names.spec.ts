import { describe, expect, it } from '@jest/globals';
import { assetOf } from '../../../lib/exchange/listings/assetOf.ts';
import { assets } from '../../../lib/exchange/listings/assets.ts';
import { contracts } from '../../../lib/exchange/listings/contracts.ts';
import { findListing } from '../../../lib/exchange/listings/findListing.ts';
import type { Listing } from '../../../lib/exchange/listings/Listing.ts';
import { listings } from '../../../lib/exchange/listings/listings.ts';
import { namesOf } from '../../../lib/exchange/listings/namesOf.ts';

const pairOf = (symbol: string): Parameters<typeof namesOf>[0] => {
  const [base = '', quote = ''] = symbol.split('/');
  return { symbol, base, quote };
};

const namesIn = (listing: Listing): readonly string[] => {
  const { key, altname, wsname } = namesOf(listing);
  const { kind, symbol, base, quote } = listing;
  return [...new Set([key, altname, wsname, symbol, ...(kind === 'spot' ? [`${base}${quote}`] : [])])];
};

describe('names of pairs', () => {
  it.each([
    ['BTC/USD', 'XXBTZUSD', 'XBTUSD', 'XBT/USD'],
    ['BTC/EUR', 'XXBTZEUR', 'XBTEUR', 'XBT/EUR'],
    ['BTC/GBP', 'XXBTZGBP', 'XBTGBP', 'XBT/GBP'],
    ['BTC/CAD', 'XXBTZCAD', 'XBTCAD', 'XBT/CAD'],
    ['BTC/JPY', 'XXBTZJPY', 'XBTJPY', 'XBT/JPY'],
    ['BTC/CHF', 'XBTCHF', 'XBTCHF', 'XBT/CHF'],
    ['BTC/AUD', 'XBTAUD', 'XBTAUD', 'XBT/AUD'],
    ['BTC/USDT', 'XBTUSDT', 'XBTUSDT', 'XBT/USDT'],
    ['ETH/USD', 'XETHZUSD', 'ETHUSD', 'ETH/USD'],
    ['ETH/BTC', 'XETHXXBT', 'ETHXBT', 'ETH/XBT'],
    ['ETH/AUD', 'ETHAUD', 'ETHAUD', 'ETH/AUD'],
    ['XRP/USD', 'XXRPZUSD', 'XRPUSD', 'XRP/USD'],
    ['XRP/GBP', 'XRPGBP', 'XRPGBP', 'XRP/GBP'],
    ['LTC/USD', 'XLTCZUSD', 'LTCUSD', 'LTC/USD'],
    ['ETC/ETH', 'XETCXETH', 'ETCETH', 'ETC/ETH'],
    ['DOGE/USD', 'XDGUSD', 'XDGUSD', 'XDG/USD'],
    ['DOGE/BTC', 'XXDGXXBT', 'XDGXBT', 'XDG/XBT'],
    ['SOL/USD', 'SOLUSD', 'SOLUSD', 'SOL/USD'],
    ['USDT/USD', 'USDTZUSD', 'USDTUSD', 'USDT/USD'],
    ['USDC/USD', 'USDCUSD', 'USDCUSD', 'USDC/USD'],
    ['EUR/USD', 'ZEURZUSD', 'EURUSD', 'EUR/USD'],
    ['USD/JPY', 'ZUSDZJPY', 'USDJPY', 'USD/JPY'],
    ['EUR/CHF', 'EURCHF', 'EURCHF', 'EUR/CHF'],
    ['AUD/USD', 'AUDUSD', 'AUDUSD', 'AUD/USD'],
  ])('%s has the key %s', (symbol, key, altname, wsname) => {
    expect(namesOf(pairOf(symbol))).toMatchObject({ key, altname, wsname });
    // each of these is listed, and found by every name it has
    for (const name of [symbol, key, altname, wsname, symbol.replace('/', '')])
      expect(findListing(name)?.symbol).toBe(symbol);
  });

  it('tell the long names of both sides even where the key has short ones', () => {
    expect(namesOf(pairOf('DOGE/USD'))).toMatchObject({ base: 'XXDG', quote: 'ZUSD' });
    expect(namesOf(pairOf('SOL/CHF'))).toMatchObject({ base: 'SOL', quote: 'CHF' });
  });

  it('belong to one listing each, over all lookups', () => {
    const owners = new Map<string, string>();
    for (const listing of [...listings, ...contracts])
      for (const name of namesIn(listing)) {
        expect([name, owners.get(name)]).toEqual([name, undefined]);
        owners.set(name, listing.symbol);
        expect(findListing(name)).toBe(listing);
      }
    expect(owners.size).toBeGreaterThan(2_000);
  });

  it('are read letter for letter, but those of contracts in any case', () => {
    expect(findListing('xbtusd')).toBeUndefined();
    expect(findListing('btc/usd')).toBeUndefined();
    expect(findListing('pf_xbtusd')?.symbol).toBe('PF_XBTUSD');
    expect(findListing('Ff_EthUsd_261225')?.symbol).toBe('FF_ETHUSD_261225');
  });

  it.each(['', 'FOO/BAR', 'USD/USD', 'PI_XBTUSD', 'PF_FOOUSD', 'constructor', '__proto__'])(
    'know nothing of %j',
    (name) => {
      expect(findListing(name)).toBeUndefined();
    },
  );
});

describe('assets', () => {
  it.each([
    ['BTC', 'XBT', 'XXBT', 10],
    ['DOGE', 'XDG', 'XXDG', 8],
    ['ETH', 'ETH', 'XETH', 10],
    ['MLN', 'MLN', 'XMLN', 10],
    ['USD', 'USD', 'ZUSD', 4],
    ['JPY', 'JPY', 'ZJPY', 4],
    ['CHF', 'CHF', 'CHF', 4],
    ['SOL', 'SOL', 'SOL', 10],
    ['USDT', 'USDT', 'USDT', 8],
    ['NOBODY', 'NOBODY', 'NOBODY', 10],
  ])('%s is %s for short and %s in REST', (name, altname, id, decimals) => {
    const asset = assetOf(name);
    expect(asset).toMatchObject({ name, altname, id, decimals, class: 'currency' });
    expect(assetOf(altname)).toEqual(asset);
    expect(assetOf(id)).toEqual(asset);
  });

  it('have ids of their own, and borrowing costs just where it is possible', () => {
    expect(new Set(assets.map(({ id }) => id)).size).toBe(assets.length);
    expect(new Set(assets.map(({ name }) => name)).size).toBe(assets.length);
    for (const { borrowable, marginRate, collateral } of assets) {
      expect(borrowable).toBe(marginRate !== undefined);
      expect(collateral).toBeGreaterThanOrEqual(0);
      expect(collateral).toBeLessThanOrEqual(100);
    }
  });
});
