import { describe, expect, it } from '@jest/globals';
import { contracts } from '../../../lib/exchange/listings/contracts.ts';
import { findListing } from '../../../lib/exchange/listings/findListing.ts';
import { listingFor } from '../../../lib/exchange/listings/listingFor.ts';
import { digits } from '../../../lib/exchange/wire/digits.ts';

describe('contracts', () => {
  it('are some forty perpetuals and four that end, ranked', () => {
    const kinds = contracts.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'perpetual').length).toBeGreaterThanOrEqual(40);
    expect(contracts.filter(({ kind }) => kind === 'future').map(({ symbol }) => symbol)).toEqual([
      'FF_XBTUSD_261225',
      'FF_XBTUSD_270326',
      'FF_ETHUSD_261225',
      'FF_ETHUSD_270326',
    ]);
    expect(contracts.map(({ rank }) => rank)).toEqual(contracts.map((_, index) => index + 1));
  });

  // price, tick, one lot as the wire would print them
  it.each([
    ['PF_XBTUSD', 'BTC/USD', '98120', '1', '0.0001', '50x'],
    ['PF_ETHUSD', 'ETH/USD', '3551.2', '0.1', '0.001', '50x'],
    ['PF_SOLUSD', 'SOL/USD', '182.37', '0.01', '0.01', '50x'],
    ['PF_DOGEUSD', 'DOGE/USD', '0.161235', '0.000001', '1', '50x'],
    ['PF_BCHUSD', 'BCH/USD', '438.5', '0.5', '0.01', '50x'],
    ['PF_PEPEUSD', 'PEPE/USD', '0.0000071230', '0.0000000001', '1', '50x'],
    ['PF_HYPEUSD', 'HYPE/USD', '34.510', '0.005', '0.1', '25x'],
    ['FF_XBTUSD_261225', 'BTC/USD', '98905.5', '0.5', '0.0001', '50x'],
    ['FF_ETHUSD_261225', 'ETH/USD', '3579.60', '0.05', '0.001', '50x'],
  ])('%s follows %s', (symbol, underlying, price, tick, lot, maxLeverage) => {
    const listing = listingFor(symbol);
    expect(digits(listing.price, listing.pricePrecision)).toBe(price);
    expect(digits(listing.tickSize, listing.pricePrecision)).toBe(tick);
    expect(digits(listing.lotsMin, listing.qtyPrecision)).toBe(lot);
    expect(listing.contract).toMatchObject({ underlying, maxLeverage, contractSize: 1 });
  });

  it.each(contracts.map((listing) => [listing.symbol, listing] as const))('%s is plausible', (_, listing) => {
    const { price, tickSize, lots, lotsMin, contract } = listing;
    expect(Number.isSafeInteger(price) && price % tickSize === 0).toBe(true);
    expect(price / tickSize).toBeGreaterThanOrEqual(800);
    expect(lots / lotsMin).toBeGreaterThanOrEqual(20n);
    const spot = findListing(contract?.underlying ?? '');
    expect(spot).toMatchObject({ kind: 'spot', base: listing.base, quote: 'USD' });
    // near the price of its pair
    const near = price / 10 ** listing.pricePrecision;
    const at = (spot?.price ?? 0) / 10 ** (spot?.pricePrecision ?? 0);
    expect(Math.abs(near / at - 1)).toBeLessThan(0.03);
    const levels = contract?.marginLevels ?? [];
    expect(levels[0]?.from).toBe(0);
    expect(`${1_000_000 / (levels[0]?.initial ?? 0)}x`).toBe(contract?.maxLeverage);
    for (const [index, { from, initial, maintenance }] of levels.entries()) {
      const before = levels[index - 1] ?? { from: -1, initial: 0 };
      expect(from).toBeGreaterThan(before.from);
      expect(initial).toBeGreaterThan(before.initial);
      expect(initial).toBeLessThanOrEqual(1_000_000);
      expect(maintenance).toBe(initial / 2);
      expect([from, initial, maintenance].every(Number.isSafeInteger)).toBe(true);
    }
  });

  it('have funding or an end, never both', () => {
    for (const { kind, contract } of contracts) {
      expect(contract?.fundingCoefficient).toBe(kind === 'perpetual' ? 24 : undefined);
      expect(contract?.maxFundingRate === undefined).toBe(kind === 'future');
      expect(contract?.maturityMs === undefined).toBe(kind === 'perpetual');
      expect(contract?.tag === 'perpetual').toBe(kind === 'perpetual');
      expect(contract?.openingMs).toBeLessThan(contract?.maturityMs ?? Infinity);
    }
  });

  it('end at eight in the morning of the day in their name, a Friday', () => {
    const first = listingFor('FF_XBTUSD_261225').contract;
    expect(first?.maturityMs).toBe(Date.UTC(2026, 11, 25, 8));
    expect(new Date(first?.maturityMs ?? 0).getUTCDay()).toBe(5);
    expect(listingFor('FF_ETHUSD_270326').contract?.maturityMs).toBe(Date.UTC(2027, 2, 26, 8));
  });

  it('shorten Bitcoin alone', () => {
    expect(listingFor('PF_XBTUSD')).toMatchObject({ base: 'BTC', contract: { pair: 'XBT:USD' } });
    expect(listingFor('PF_DOGEUSD')).toMatchObject({ base: 'DOGE', contract: { pair: 'DOGE:USD' } });
  });
});
