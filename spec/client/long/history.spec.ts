import { describe, expect, it } from '@jest/globals';
import { map, merge, type Observable, take } from 'rxjs';
import type { CandlesTold, TradesTold } from '../../../lib/client/long/history/MarketHistory.ts';
import { scripted } from './support/scripted.ts';

/** 25 November 2026, 12:00 UTC, seconds. */
const noon = Date.UTC(2026, 10, 25, 12) / 1_000;

const result = (answer: unknown) => ({ error: [], result: answer });
const time = (seconds: number) => result({ unixtime: seconds, rfc1123: 'then' });
/** A page of trades. @param rows id, seconds after noon, price, quantity */
const trades = (...rows: readonly (readonly [id: number, after: number, price?: string, qty?: string])[]) =>
  result({
    XXBTZUSD: rows.map(([id, after, price = '100.0', qty = '1.00000000']) => [
      price,
      qty,
      noon + after,
      'b',
      'l',
      '',
      id,
    ]),
    last: `${noon + (rows.at(-1)?.[1] ?? 0)}000000000`,
  });
const ids = (told: TradesTold): string => `${told.trades.map(({ id }) => id).join(' ')} at ${told.progress}`;
const shown = (source$: Observable<TradesTold>): Observable<string> => source$.pipe(map(ids));
const pair = 'pair=XBTUSD';

describe('the history of trades', () => {
  it('asks for one page after the other, a second apart, and tells each trade once and how far it is', () => {
    const clients = scripted([
      time(noon + 3_600),
      trades([1, 0], [2, 10], [3, 50]),
      trades([3, 50], [4, 50], [5, 75]),
      trades([5, 75], [6, 100], [7, 110]),
    ]);
    const history$ = clients.kraken.history.trades('BTC/USD', {
      since: noon * 1_000,
      until: (noon + 100) * 1_000,
    });
    expect(clients.told(shown(history$))).toEqual(['1 2 3 at 0.5', '4 5 at 0.75', ' at 1']);
    expect(clients.asked).toEqual([
      '',
      `${pair}&since=${noon - 1}999999999`,
      `${pair}&since=${noon + 49}999999999`,
      `${pair}&since=${noon + 74}999999999`,
    ]);
    // its clock is asked at once; then a second from beginning to beginning
    expect(clients.askedMs).toEqual([0, 10, 1_010, 2_010]);
  });

  it('gives trades in the words of the model', () => {
    const clients = scripted([time(noon + 60), trades([1, 7, '101.5', '0.25000000'], [2, 60])]);
    const history$ = clients.kraken.history.trades('BTC/USD', {
      since: noon * 1_000,
      until: (noon + 60) * 1_000,
    });
    expect(clients.told(history$)).toEqual([
      {
        type: 'trades',
        progress: 1,
        trades: [
          {
            id: 1,
            symbol: 'BTC/USD',
            price: '101.5',
            qty: '0.25000000',
            at: '2026-11-25T12:00:07.000000Z',
            side: 'buy',
            orderType: 'limit',
          },
        ],
      },
    ]);
  });

  it('ends with a value without trades where the market was silent up to the end', () => {
    const clients = scripted([time(noon + 100), trades([1, 40]), trades([1, 40])]);
    const history$ = clients.kraken.history.trades('BTC/USD', { since: noon * 1_000 });
    expect(clients.told(shown(history$))).toEqual(['1 at 0.4', ' at 1']);
  });

  it('goes up to now by the exchange’s clock, and not beyond where its end lies in the future', () => {
    for (const until of [undefined, '2030-01-01T00:00:00Z']) {
      const clients = scripted([time(noon + 10), trades([1, 5], [2, 10], [3, 11])]);
      const range = { since: '2026-11-25T12:00:00Z', ...(until !== undefined && { until }) };
      expect(clients.told(shown(clients.kraken.history.trades('BTC/USD', range)))).toEqual(['1 at 1']);
    }
  });

  it.each([
    ['2026-11-25T12:00:00.123456789Z', `${noon}123456788`],
    ['2026-11-25T13:00:00.5+01:00', `${noon}499999999`],
    [new Date(noon * 1_000 + 7), `${noon}006999999`],
    [noon * 1_000 + 0.25, `${noon}000249999`],
  ])('takes its beginning exactly: %s', (since, cursor) => {
    const clients = scripted([time(noon + 10), trades([1, 11])]);
    clients.told(clients.kraken.history.trades('BTC/USD', { since }));
    expect(clients.asked[1]).toBe(`${pair}&since=${cursor}`);
  });

  it('asks for nothing before it is observed, and for no more once it is left', () => {
    const clients = scripted([time(noon + 100), trades([1, 1]), trades([2, 2])]);
    const history$ = clients.kraken.history.trades('BTC/USD', { since: noon * 1_000 });
    clients.scheduler.flush();
    expect(clients.asked).toEqual([]);
    expect(clients.told(shown(history$).pipe(take(1)))).toEqual(['1 at 0.01']);
    expect(clients.asked).toHaveLength(2);
  });

  it('keeps the pace together with the other histories of its client', () => {
    const over = trades([1, 11]);
    const clients = scripted([time(noon + 10), time(noon + 10), over, over]);
    const one$ = clients.kraken.history.trades('BTC/USD', { since: noon * 1_000, everyMs: 700 });
    clients.told(merge(one$, one$));
    expect(clients.askedMs).toEqual([0, 0, 10, 710]);
  });

  it('fails with the error of a call, after what it told', () => {
    const clients = scripted([time(noon + 100), trades([1, 50]), { error: ['EQuery:Unknown asset pair'] }]);
    const history$ = clients.kraken.history.trades('BTC/USD', { since: noon * 1_000 });
    expect(clients.told(shown(history$))).toEqual([
      '1 at 0.5',
      'EQuery:Unknown asset pair Trades: EQuery:Unknown asset pair',
    ]);
  });

  it.each([
    ['a text that is no time', { since: 'yesterday' }, 'INPUT since can not be yesterday'],
    ['a time before 1970', { since: -1 }, 'INPUT since can not be -1'],
    ['a date that is none', { since: 0, until: new Date(Number.NaN) }, 'INPUT until can not be Invalid Date'],
    ['an end before the beginning', { since: 1_000, until: 1_000 }, 'INPUT since is not before until'],
    ['a beginning in the future', { since: '2030-01-01T00:00:00Z' }, 'INPUT since is not before until'],
  ])('refuses %s', (_, range, words) => {
    const clients = scripted([time(noon)]);
    expect(clients.told(clients.kraken.history.trades('BTC/USD', range))).toEqual([words]);
    expect(clients.asked.length).toBeLessThanOrEqual(1);
  });
});

const minute = (told: CandlesTold): readonly string[] =>
  told.candles.map(
    ({ type, begin, open, high, low, close, volume, vwap, trades: count }) =>
      `${type} ${begin / 1_000 - noon} ${open} ${high} ${low} ${close} ${Number(volume)} ${Number(vwap)} ${count}`,
  );
const bars = (...rows: readonly (readonly [after: number, price: string, volume: string])[]) =>
  result({
    XXBTZUSD: rows.map(([after, price, volume]) => [
      noon + after,
      price,
      price,
      price,
      price,
      price,
      volume,
      Number(volume) > 0 ? 1 : 0,
    ]),
    last: noon + (rows.at(-2)?.[0] ?? 0),
  });

describe('the history of candles', () => {
  const made = [
    time(noon + 400),
    trades([1, 30, '90.0'], [2, 61, '100.0', '3.0'], [3, 100, '104.0'], [4, 119, '99.0']),
    trades([4, 119, '99.0'], [5, 290, '98.0'], [6, 310, '97.0']),
  ];

  it('makes those that lie whole between two moments, and fills silent intervals as the exchange does', () => {
    const clients = scripted(made);
    const range = { since: (noon + 10) * 1_000, until: (noon + 309) * 1_000 };
    const told = clients.told(clients.kraken.history.candles('BTC/USD', 60_000, range).pipe(map(minute)));
    expect(told.flat()).toEqual([
      'closed 60 100.0 104.0 99.0 99.0 5 100.6 3',
      'closed 120 99.0 99.0 99.0 99.0 0 0 0',
      'closed 180 99.0 99.0 99.0 99.0 0 0 0',
      'closed 240 98.0 98.0 98.0 98.0 1 98 1',
    ]);
    expect(clients.asked[1]).toBe(`${pair}&since=${noon + 59}999999999`);
  });

  it('leaves silent intervals out where that is wanted', () => {
    const clients = scripted(made);
    const range = { since: (noon + 10) * 1_000, until: (noon + 309) * 1_000, empty: 'skip' } as const;
    const told = clients.told(clients.kraken.history.candles('BTC/USD', 60_000, range).pipe(map(minute)));
    expect(told.flat().map((line) => String(line).split(' ')[1])).toEqual(['60', '240']);
  });

  it('tells how far it is with each page, also where no candle is over', () => {
    const clients = scripted([time(noon + 120), trades([1, 10]), trades([1, 10], [2, 30]), trades([2, 30])]);
    const history$ = clients.kraken.history.candles('BTC/USD', 60_000, { since: noon * 1_000 });
    const told = clients.told(
      history$.pipe(map(({ type, candles, progress }) => [type, candles.length, progress])),
    );
    expect(told).toEqual([
      ['candles', 0, 0.083333],
      ['candles', 0, 0.25],
      ['candles', 2, 1],
    ]);
  });

  it('takes the latest from the exchange in one call, and asks for no trades that it does not need', () => {
    const clients = scripted([
      time(noon + 250),
      bars([0, '1', '1'], [60, '2', '1'], [120, '2', '0'], [180, '4', '1'], [240, '5', '1']),
    ]);
    const history$ = clients.kraken.history.candles('BTC/USD', '1m', { since: (noon + 60) * 1_000 });
    const told = clients.told(history$.pipe(map((value) => [...minute(value), value.progress])));
    expect(told).toEqual([
      ['closed 60 2 2 2 2 1 2 1', 'closed 120 2 2 2 2 0 2 0', 'closed 180 4 4 4 4 1 4 1', 1],
    ]);
    expect(clients.asked).toEqual(['', `${pair}&interval=1`]);
  });

  it('makes older ones of trades, and joins both without a seam', () => {
    const clients = scripted([
      time(noon + 310),
      bars([180, '4', '1'], [240, '5', '1'], [300, '6', '1']),
      trades([1, 5, '2.0'], [2, 70, '3.0']),
      trades([2, 70, '3.0'], [3, 185, '4.0']),
    ]);
    const history$ = clients.kraken.history.candles('BTC/USD', '1m', { since: noon * 1_000 });
    const told = clients.told(history$.pipe(map((value) => [...minute(value), value.progress])));
    expect(told).toEqual([
      ['closed 0 2.0 2.0 2.0 2.0 1 2 1', expect.closeTo(70 / 300)],
      ['closed 60 3.0 3.0 3.0 3.0 1 3 1', 'closed 120 3.0 3.0 3.0 3.0 0 0 0', 0.6],
      ['closed 180 4 4 4 4 1 4 1', 'closed 240 5 5 5 5 1 5 1', 1],
    ]);
  });

  it('is empty where no interval lies whole in it', () => {
    const clients = scripted([time(noon + 310)]);
    const range = { since: (noon + 61) * 1_000, until: (noon + 179) * 1_000 };
    expect(clients.told(clients.kraken.history.candles('BTC/USD', '1m', range))).toEqual([
      { type: 'candles', candles: [], progress: 1 },
    ]);
  });

  it('refuses an interval that can not be', () => {
    const clients = scripted([]);
    const refused = clients.told(clients.kraken.history.candles('BTC/USD', 0.5, { since: 0 }));
    expect(refused).toEqual(['INPUT candles can not be 0.5 long']);
    expect(clients.asked).toEqual([]);
  });
});
