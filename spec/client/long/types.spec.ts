// What pages, histories and exports let through the compiler. `npm run types` is the judge: an error that is expected and
// does not come fails it.
import { describe, expect, it } from '@jest/globals';
import { map, type Observable } from 'rxjs';
import { scripted } from './support/scripted.ts';

const { kraken, krakenFutures } = scripted([]);

describe('pages', () => {
  it('are there for what has some, and only there', () => {
    const calls: readonly unknown[] = [
      kraken.pages.ledgers(),
      kraken.pages.ledgers({ type: 'trade' }, { timeoutMs: 1, retry: false }),
      krakenFutures.pages.getFills(),
      // @ts-expect-error a balance comes at once
      kraken.pages.balance,
      // @ts-expect-error an order is no list
      kraken.pages.addOrder,
      // @ts-expect-error all rates come at once
      krakenFutures.pages.getHistoricalFundingRates,
    ];
    expect(calls).toHaveLength(6);
  });

  it('take the parameters of their endpoint', () => {
    const calls: readonly unknown[] = [
      kraken.pages.trades({ pair: 'XBTUSD' }),
      // @ts-expect-error a pair is required
      kraken.pages.trades(),
      // @ts-expect-error there is no such type
      kraken.pages.ledgers({ type: 'trades' }),
      // @ts-expect-error nor such a parameter
      kraken.pages.openOrders({ ofs: 1 }),
      // @ts-expect-error a direction is required
      kraken.pages.listFundingMethods({}),
    ];
    expect(calls).toHaveLength(5);
  });

  it('are results of their endpoint; transfers are never bare lists', () => {
    const amounts$: Observable<`${number}`[]> = kraken.pages
      .ledgers({}, { taken: ({ ledger }) => kraken.rest.queryLedgers({ id: Object.keys(ledger) }) })
      .pipe(map(({ ledger }) => Object.values(ledger).map(({ amount }) => amount)));
    const ids$: Observable<string[]> = kraken.pages
      .depositStatus()
      .pipe(map(({ deposits }) => deposits.map(({ refid }) => refid)));
    const prices$: Observable<`${number}`[]> = krakenFutures.pages
      .getFills()
      .pipe(map(({ fills }) => fills.map(({ price }) => price)));
    expect([amounts$, ids$, prices$]).toHaveLength(3);
  });
});

describe('histories and exports', () => {
  it('want a beginning, an interval and a description', () => {
    const calls: readonly unknown[] = [
      kraken.history.candles('BTC/USD', '1h', { since: new Date(0) }),
      // @ts-expect-error there is no such interval
      kraken.history.candles('BTC/USD', '2h', { since: 0 }),
      // @ts-expect-error from when on?
      kraken.history.trades('BTC/USD', {}),
      kraken.exports.trades({ description: 'mine' }),
      // @ts-expect-error a description is required
      kraken.exports.trades({}),
      // @ts-expect-error which of them it is, is said by the word
      kraken.exports.trades({ description: 'mine', report: 'ledgers' }),
    ];
    expect(calls).toHaveLength(6);
  });
});
