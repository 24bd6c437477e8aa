import { describe, expect, it } from '@jest/globals';
import { assetOf } from '../../../lib/exchange/listings/assetOf.ts';
import { defaultSymbols } from '../../../lib/exchange/listings/defaultSymbols.ts';
import { feeSchedules } from '../../../lib/exchange/listings/feeSchedules.ts';
import { listingFor } from '../../../lib/exchange/listings/listingFor.ts';
import { listings } from '../../../lib/exchange/listings/listings.ts';
import { lotsOf } from '../../../lib/exchange/listings/lotsOf.ts';
import { digits } from '../../../lib/exchange/wire/digits.ts';

const ten = (precision: number): bigint => 10n ** BigInt(precision);

describe('the pairs', () => {
  it('are many, against many, and each once', () => {
    expect(listings.length).toBeGreaterThan(500);
    expect(new Set(listings.map(({ symbol }) => symbol)).size).toBe(listings.length);
    const quotes = new Set(listings.map(({ quote }) => quote));
    expect([...quotes].sort()).toEqual(
      ['AUD', 'BTC', 'CAD', 'CHF', 'ETH', 'EUR', 'GBP', 'JPY', 'USD', 'USDC', 'USDT'].sort(),
    );
    expect(listings.filter(({ quote }) => quote === 'USD').length).toBeGreaterThan(200);
    expect(listings.filter(({ quote }) => quote === 'EUR').length).toBeGreaterThan(200);
  });

  it('are ranked from the busiest on', () => {
    expect(listings.map(({ rank }) => rank)).toEqual(listings.map((_, index) => index + 1));
    expect(listings[0]?.symbol).toBe('BTC/USD');
    const rankOf = (symbol: string): number => listingFor(symbol).rank;
    expect(rankOf('ETH/USD')).toBeLessThan(rankOf('ETH/EUR'));
    expect(rankOf('ETH/EUR')).toBeLessThan(rankOf('ETH/CHF'));
    expect(rankOf('SOL/USD')).toBeLessThan(rankOf('KSM/USD'));
  });

  // price, common size, least size, least cost as the wire would print them; digits of the cost; tick; most leverage
  it.each([
    ['BTC/USD', '98120.4', '0.40000000', '0.00004000', '0.50000', 1, 10],
    ['ETH/USD', '3551.18', '4.00000000', '0.00040000', '0.50000', 1, 10],
    ['SOL/USD', '182.37', '60.00000000', '0.00600000', '0.50000', 1, 5],
    ['XRP/USD', '2.21347', '3000.00000000', '0.30000000', '0.50000', 1, 5],
    ['DOGE/USD', '0.1612345', '20000.00000000', '2.00000000', '0.50000', 1, 5],
    ['ADA/USD', '0.654321', '8000.00000000', '0.80000000', '0.50000', 1, 5],
    ['ETH/BTC', '0.03619', '2.00000000', '0.00020000', '0.0000200000', 1, 5],
    ['PEPE/USD', '0.000007123', '400000000.00000000', '40000.00000000', '0.50000', 1, 3],
    ['BTC/EUR', '90500.3', '0.20000000', '0.00005000', '0.45000', 1, 10],
    ['LTC/USD', '92.41', '100.00000000', '0.05000000', '0.50000', 1, 5],
    ['SHIB/USD', '0.00001287', '400000000.00000', '400000.00000', '0.50000', 1, 3],
    ['USDT/USD', '1.00012', '20000.00000000', '5.00000000', '0.50000', 1, 5],
    ['EUR/USD', '1.08420', '9000.00000000', '5.00000000', '0.50000', 1, 5],
    ['BTC/JPY', '14837500', '0.04000000', '0.00005000', '60.00000', 5, 0],
    ['XRP/JPY', '334.715', '900.00000000', '2.00000000', '60.00000', 5, 0],
    ['SOL/BTC', '0.0018586', '30.00000000', '0.03000000', '0.0000200000', 1, 5],
    ['SOL/ETH', '0.05135', '20.00000000', '0.03000000', '0.0002000000', 1, 0],
    ['XMR/BTC', '0.003376', '10.00000000', '0.02000000', '0.0000200000', 1, 0],
    ['ALGO/GBP', '0.16634', '6000.00000000', '20.00000000', '0.40000', 1, 0],
  ])('%s starts at %s', (symbol, price, lots, lotsMin, costMin, tickSize, leverage) => {
    const listing = listingFor(symbol);
    expect({
      price: digits(listing.price, listing.pricePrecision),
      lots: digits(listing.lots, listing.qtyPrecision),
      lotsMin: digits(listing.lotsMin, listing.qtyPrecision),
      costMin: digits(listing.costMin, listing.costPrecision),
      tickSize: listing.tickSize,
      leverage: listing.leverageBuy.at(-1) ?? 0,
    }).toEqual({ price, lots, lotsMin, costMin, tickSize, leverage });
  });

  it.each(listings.map((listing) => [listing.symbol, listing] as const))('%s is plausible', (_, listing) => {
    const { pricePrecision, qtyPrecision, costPrecision, tickSize, price, lots, lotsMin, costMin } = listing;
    expect(listing.symbol).toBe(`${listing.base}/${listing.quote}`);
    expect(listing.base).not.toBe(listing.quote);
    expect(assetOf(listing.base).name).toBe(listing.base);
    expect([5, 8]).toContain(qtyPrecision);
    expect(pricePrecision).toBeGreaterThanOrEqual(0);
    expect(pricePrecision).toBeLessThanOrEqual(10);
    expect(costPrecision).toBe(['BTC', 'ETH'].includes(listing.quote) ? 10 : 5);
    // enough digits to move by less than a percent, few enough to count in floats
    expect(Number.isSafeInteger(price)).toBe(true);
    expect(price).toBeGreaterThanOrEqual(100 * tickSize);
    expect(price).toBeLessThan(2 ** 40);
    expect(Number.isInteger(tickSize) && tickSize > 0 && price % tickSize === 0).toBe(true);
    expect(lotsMin).toBeGreaterThan(0n);
    expect(lots / lotsMin).toBeGreaterThanOrEqual(40n);
    // PEPE's are meant to be past what a float holds
    expect(lots > BigInt(Number.MAX_SAFE_INTEGER)).toBe(listing.base === 'PEPE');
    // the least size costs more than nothing, and less than the common one may
    expect(costMin).toBeGreaterThan(0n);
    const cost = (BigInt(price) * lots * ten(costPrecision)) / ten(pricePrecision + qtyPrecision);
    expect(cost).toBeGreaterThan(costMin * 20n);
  });

  it('have limits where they have margin, and only there', () => {
    const marginable = listings.filter(({ leverageBuy }) => leverageBuy.length > 0);
    expect(marginable.length).toBeGreaterThan(50);
    expect(marginable.length).toBeLessThan(listings.length / 2);
    for (const { leverageBuy, leverageSell, longLimit, shortLimit, marginCall, marginStop } of listings) {
      expect(leverageBuy).toEqual(leverageSell);
      expect(longLimit !== undefined).toBe(leverageBuy.length > 0);
      expect(shortLimit !== undefined).toBe(leverageBuy.length > 0);
      expect([marginCall, marginStop]).toEqual([80, 40]);
    }
    expect(listingFor('BTC/USD').leverageBuy).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(listingFor('XMR/USD').leverageBuy).toEqual([2, 3]);
    expect(listingFor('KAS/USD').leverageBuy).toEqual([]);
  });

  it('cost by a schedule for coins and one for money and what is pegged to it', () => {
    expect(listingFor('BTC/USDT').fees).toBe(feeSchedules.coins);
    expect(listingFor('USDT/USD').fees).toBe(feeSchedules.stable);
    expect(listingFor('EUR/USD').fees).toBe(feeSchedules.stable);
    expect(feeSchedules.coins.tiers[0]).toEqual({ volume: 0, maker: 2_500, taker: 4_000 });
  });
});

describe('schedules of fees', () => {
  it.each(Object.values(feeSchedules).map((fees) => [fees.name, fees.tiers] as const))(
    '%s falls by volume, and the maker pays no more than the taker',
    (_, tiers) => {
      expect(tiers[0]?.volume).toBe(0);
      for (const [index, { volume, maker, taker }] of tiers.entries()) {
        const before = tiers[index - 1] ?? { volume: -1, maker: Infinity, taker: Infinity };
        expect(volume).toBeGreaterThan(before.volume);
        expect(maker).toBeLessThanOrEqual(before.maker);
        expect(taker).toBeLessThan(before.taker);
        expect(maker).toBeLessThanOrEqual(taker);
      }
    },
  );
});

describe('a symbol', () => {
  it('of the defaults is listed', () => {
    expect(defaultSymbols).toHaveLength(8);
    for (const symbol of defaultSymbols) expect(listings).toContain(listingFor(symbol));
  });

  it('that nobody described has facts of its own, always the same', () => {
    const listing = listingFor('FOO/EUR');
    expect(listing).toEqual(listingFor('FOO/EUR'));
    expect(listing).toMatchObject({
      kind: 'spot',
      symbol: 'FOO/EUR',
      base: 'FOO',
      quote: 'EUR',
      pricePrecision: 5,
      costPrecision: 5,
      lots: 50_000_000_000n,
      lotsMin: 5_000_000n,
    });
    expect(listing.price).not.toBe(listingFor('BAR/EUR').price);
    expect(listing.price).toBeGreaterThanOrEqual(100_000);
    expect(listing.rank).toBeGreaterThan(listings.length);
  });

  it('is not taken for a pair that has it as another name', () => {
    expect(listingFor('XBT/USD').symbol).toBe('XBT/USD');
  });
});

describe('sizes', () => {
  it.each([
    [0.4, 8, 40_000_000n],
    [400_000_000, 8, 40_000_000_000_000_000n],
    [8_765, 0, 9_000n],
    [96, 2, 10_000n],
    [0.0004, 3, 1n],
  ])('of %d with %d digits are whole lots', (size, precision, lots) => {
    expect(lotsOf(size, precision)).toBe(lots);
  });
});
