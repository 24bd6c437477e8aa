import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { map, type Observable, take } from 'rxjs';
import { type TradedBox, tradedBox } from './support/tradedBox.ts';

const orders = 150;
let traded: TradedBox;
beforeAll(() => {
  traded = tradedBox();
  traded.trade(orders);
  traded.tradeFutures(orders);
}, 60_000);
afterAll(() => traded.box.close());

/** What has few pages here. */
const others: readonly (readonly [string, (box: TradedBox) => Observable<unknown>])[] = [
  ['openOrders', (box: TradedBox) => box.kraken.pages.openOrders()],
  ['depositStatus', (box: TradedBox) => box.kraken.pages.depositStatus()],
  ['withdrawStatus', (box: TradedBox) => box.kraken.pages.withdrawStatus()],
  ['earnStrategies', (box: TradedBox) => box.kraken.pages.earnStrategies()],
  [
    'listFundingMethods',
    (box: TradedBox) => box.kraken.pages.listFundingMethods({ direction: 'deposit', limit: 1 }),
  ],
  ['listFundingAddresses', (box: TradedBox) => box.kraken.pages.listFundingAddresses()],
  ['listFundingDeposits', (box: TradedBox) => box.kraken.pages.listFundingDeposits({ limit: 1 })],
  ['listFundingWithdrawals', (box: TradedBox) => box.kraken.pages.listFundingWithdrawals()],
  ['ohlc', (box: TradedBox) => box.kraken.pages.ohlc({ pair: 'XBTUSD' })],
  ['spread', (box: TradedBox) => box.kraken.pages.spread({ pair: 'XBTUSD' })],
];

const unique = (ids: readonly unknown[]): number => new Set(ids).size;

describe('the pages of an account that traded, of the slowest tier', () => {
  it('have every ledger entry once, newest first, and wait for the rate limits by themselves', () => {
    const { all, box, kraken } = traded;
    const begun = box.now();
    const pages = all(kraken.pages.ledgers());
    const entries = pages.flatMap(({ ledger }) => Object.entries(ledger));
    expect(pages.length).toBeGreaterThan(5);
    expect(entries.length).toBeGreaterThanOrEqual(2 * orders);
    expect(unique(entries.map(([id]) => id))).toBe(entries.length);
    const times = entries.map(([, { time }]) => Number(time));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    // fifteen units at once, then a third of one a second: seven pages of four units can not be had sooner
    expect(box.now() - begun).toBeGreaterThan(30_000);
  }, 60_000);

  it('are no more than are taken', () => {
    const { all, asked, kraken } = traded;
    const before = asked.length;
    expect(all(kraken.pages.tradesHistory().pipe(take(2)))).toHaveLength(2);
    expect(asked.slice(before)).toEqual(['/0/private/TradesHistory', '/0/private/TradesHistory']);
  });

  it('are the same by cursor and by offset', () => {
    const { all, kraken } = traded;
    const ids = (byCursor: boolean): readonly string[] =>
      all(kraken.pages.tradesHistory({ with_cursor: byCursor, limit: 100 })).flatMap(({ trades }) =>
        Object.keys(trades),
      );
    const byCursor = ids(true);
    expect(byCursor.length).toBeGreaterThanOrEqual(orders);
    expect(ids(false)).toEqual(byCursor);
  }, 60_000);

  it('of closed orders have each of them', () => {
    const { all, kraken } = traded;
    const pages = all(kraken.pages.closedOrders());
    const ids = pages.flatMap(({ closed }) => Object.keys(closed));
    expect(pages.map(({ closed }) => Object.keys(closed).length)).toEqual([50, 50, 50]);
    expect(unique(ids)).toBe(orders);
  }, 60_000);

  it.each(others)(
    'of %s come to an end',
    (_, walk) => {
      expect(traded.all(walk(traded)).length).toBeGreaterThan(0);
    },
    60_000,
  );

  it('of public trades and reports have each trade once, without a hole', () => {
    const { all, kraken } = traded;
    const ids = all(kraken.pages.trades({ pair: 'XBTUSD', since: 0, count: 100 })).flatMap(({ rows }) =>
      rows.map((row) => row[6]),
    );
    expect(ids.length).toBeGreaterThan(200);
    expect(ids).toEqual(ids.map((_, n) => (ids[0] ?? 0) + n));
    const reported = all(
      kraken.pages.postTrade({ symbol: 'BTC/USD', from_ts: '2026-01-01T00:00:00Z', count: 100 }),
    ).flatMap(({ trades }) => trades.map(({ trade_id }) => trade_id));
    expect(reported.slice(0, ids.length)).toEqual(ids.map((id) => `BTC/USD-${id}`));
  }, 60_000);
});

describe('the pages of a Futures account that traded', () => {
  it('have every fill once, newest first', () => {
    const { all, krakenFutures } = traded;
    const pages = all(krakenFutures.pages.getFills());
    const fills = pages.flatMap((page) => page.fills);
    expect(pages.length).toBeGreaterThan(1);
    expect(fills.length).toBeGreaterThanOrEqual(orders);
    expect(unique(fills.map(({ fill_id }) => fill_id))).toBe(fills.length);
    const executions = all(krakenFutures.pages.getExecutionEvents({ count: 40 }));
    expect(executions.length).toBeGreaterThan(3);
    expect(executions.flatMap(({ elements }) => elements)).toHaveLength(fills.length);
  }, 60_000);

  it('have every booking once, up and down', () => {
    const { all, krakenFutures } = traded;
    const ids = (sort: 'asc' | 'desc'): readonly number[] =>
      all(
        krakenFutures.pages
          .getAccountLog({ sort, count: 100 })
          .pipe(map(({ logs }) => logs.map(({ id }) => id))),
      ).flat();
    const up = ids('asc');
    expect(up.length).toBeGreaterThan(orders);
    expect(up).toEqual(up.map((_, n) => n + 1));
    expect(ids('desc')).toEqual([...up].reverse());
  }, 60_000);

  it('have every candle once, forward and back', () => {
    const { all, krakenFutures } = traded;
    const asked = { tick_type: 'trade', symbol: 'PF_XBTUSD', resolution: '1m', count: 3 } as const;
    const begins = (beside: object): readonly number[] =>
      all(krakenFutures.pages.getCandles({ ...asked, ...beside }))
        .flatMap(({ candles }) => candles.map(({ time }) => time))
        .sort((a, b) => a - b);
    const forward = begins({ from: 0 });
    expect(forward.length).toBeGreaterThan(4);
    expect(forward).toEqual(forward.map((_, n) => (forward[0] ?? 0) + n * 60_000));
    expect(begins({})).toEqual(forward);
  }, 60_000);
});

describe('a report of an account that traded', () => {
  it('is had with one subscription, and is deleted after it', () => {
    const { all, kraken } = traded;
    const told = all(kraken.exports.ledgers({ description: 'all of it', starttm: 0 }));
    expect(told.map(({ type }) => type)).toEqual(['ordered', 'done']);
    const last = told.at(-1);
    if (last?.type !== 'done') throw new Error('it is not done');
    const text = Buffer.from(last.bytes).toString('latin1');
    expect(text.startsWith('PK\x03\x04')).toBe(true);
    expect(text.match(/"trade"/g)?.length).toBeGreaterThanOrEqual(2 * orders);
    expect(last.removed).toBe(true);
    expect(all(kraken.rest.exportStatus({ report: 'ledgers' }))).toEqual([[]]);
  }, 60_000);
});
