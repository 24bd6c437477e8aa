import { describe, expect, it } from '@jest/globals';
import { listingFor } from '../../../lib/exchange/listings/listingFor.ts';
import type { SymbolMarket } from '../../../lib/exchange/market/symbolMarket.ts';
import { tape } from '../../../lib/exchange/market/tape.ts';
import { ohlcPublisher } from '../../../lib/exchange/wire/v1/market/ohlcPublisher.ts';

const start = Date.UTC(2026, 10, 3, 9, 15);

const quiet = () => {
  const record = tape(start, 981_204);
  const market = { listing: listingFor('BTC/USD'), tape: record } as unknown as SymbolMarket;
  return { record, publisher: ohlcPublisher(market, { channel: 'ohlc', interval: 5, pair: 'XBT/USD' }) };
};

describe('candles of a quiet pair', () => {
  it('begin with the last one in which something was traded, long over as it is', () => {
    const { record, publisher } = quiet();
    const trade = { id: 1, side: 'buy', orderType: 'market', price: 981_205, qty: 20_000n } as const;
    record.take({ ...trade, at: start * 1_000 + 61_000_007 });
    record.pass(start + 3_600_000);
    expect(publisher.snapshot()).toEqual([
      ',["1793697361.000007","1793697600.000000","98120.50000","98120.50000","98120.50000","98120.50000","98120.50000","0.00020000",1],"ohlc-5","XBT/USD"]',
    ]);
    expect(publisher.update([], undefined)).toEqual([]);
  });

  it('begin with none where nothing ever was', () => {
    expect(quiet().publisher.snapshot()).toEqual([]);
  });
});
