import { describe, expect, it } from '@jest/globals';
import { isObservable, type Observable } from 'rxjs';
import { futuresPages } from '../../../lib/client/long/schemes/futuresPages.ts';
import { spotPages } from '../../../lib/client/long/schemes/spotPages.ts';
import { decodeFixture, decodeRow, type Raw } from './support/decodeFixture.ts';
import { type Scripted, scripted } from './support/scripted.ts';

interface Conversation {
  /** Its name in the catalogue. */
  readonly name: string;
  readonly walk: (clients: Scripted) => Observable<unknown>;
  /** What the exchange answers, one after the other. */
  readonly answers: readonly unknown[];
  readonly asks: readonly string[];
  /** The rows of each page that was told. */
  readonly tells: readonly string[];
  /** What a row is known by. */
  readonly id?: RegExp;
}

const result = (answer: unknown) => ({ error: [], result: answer });

/** Pages of rows in an object: `a b` makes two of them, as the fixture has them. */
const record = (file: string, name: string) => {
  const row = decodeRow(decodeFixture('spot', file), name);
  return (ids: string, beside: Raw) =>
    result({ [name]: Object.fromEntries(ids.split(' ').map((id) => [id, row])), ...beside });
};

/** Pages of rows in a list. @param mark what is put into a row to tell it apart */
const list = (side: 'spot' | 'futures', file: string, name: string, mark: (id: string) => Raw) => {
  const answer = decodeFixture(side, file);
  const row = decodeRow(answer, name);
  return (ids: string, beside: Raw) => ({
    ...answer,
    next_cursor: undefined,
    [name]: ids === '' ? [] : ids.split(' ').map((id) => ({ ...row, ...mark(id) })),
    ...beside,
  });
};

const [closed, fill, ledger, open] = [
  record('ClosedOrders', 'closed'),
  record('TradesHistory', 'trades'),
  record('Ledgers', 'ledger'),
  record('OpenOrders', 'open'),
];
const deposit = list('spot', 'DepositStatus', 'deposits', (id) => ({ refid: id }));
const withdrawal = list('spot', 'WithdrawStatus', 'withdrawals', (id) => ({ refid: id }));
const strategy = list('spot', 'EarnStrategies', 'items', (id) => ({ id }));
const method = list('spot', 'ListFundingMethods', 'methods', (id) => ({ method_id: id }));
const place = list('spot', 'ListFundingAddresses', 'addresses', (id) => ({ address_id: id }));
const depositPlace = list('spot', 'ListFundingDepositAddresses', 'addresses', (id) => ({ id }));
const paidIn = list('spot', 'ListFundingDeposits', 'deposits', (id) => ({ deposit_id: id }));
const paidOut = list('spot', 'ListFundingWithdrawals', 'withdrawals', (id) => ({ withdrawal_id: id }));
const report = list('spot', 'PostTrade', 'trades', (id) => ({ trade_id: id }));
const event = (file: string) => list('futures', file, 'elements', (uid) => ({ uid }));
const booking = list('futures', 'GetAccountLog', 'logs', (id) => ({ id: Number(id) }));
const candle = list('futures', 'GetCandles', 'candles', (id) => ({ time: Number(id) * 1_000 }));

const trade = (id: number, second = id): readonly unknown[] => [
  '100.0',
  '1.00000000',
  second,
  'b',
  'm',
  '',
  1_000_000 + id,
];
const bar = (minute: number): readonly unknown[] => [minute * 60, '1', '1', '1', '1', '1', '1', 1];

/** A hundred fills, a millisecond apart, the newest first; ids from `r<first>` on. */
const hundred = (side: 'fills' | 'history', first: number, length = 100): unknown => {
  const file = side === 'fills' ? 'GetFills' : 'GetTradeHistory';
  const answer = decodeFixture('futures', file);
  const row = decodeRow(answer, side);
  return {
    ...answer,
    [side]: Array.from({ length }, (_, n) => {
      const at = new Date(1_764_072_000_000 - first - n).toISOString();
      const id = `r${first + n}`;
      return side === 'fills' ? { ...row, fill_id: id, fillTime: at } : { ...row, uid: id, time: at };
    }),
  };
};
const numbered = (from: number, length: number): string =>
  Array.from({ length }, (_, n) => `r${from + n}`).join(' ');

const conversations: readonly Conversation[] = [
  {
    name: 'closedOrders',
    walk: ({ kraken }) => kraken.pages.closedOrders({ trades: true, account_id: 'AA11' }),
    answers: [closed('r1 r2', { cursor: { next: 'r2' } }), closed('r3', { cursor: { next: null } })],
    asks: [
      'account_id=AA11 trades=true&with_cursor=true',
      'account_id=AA11 trades=true&with_cursor=true&cursor=r2',
    ],
    tells: ['r1 r2', 'r3'],
  },
  {
    name: 'tradesHistory',
    walk: ({ kraken }) => kraken.pages.tradesHistory({ limit: 2 }),
    answers: [fill('r1 r2', { cursor: { next: 'r2' } }), fill('r3', { cursor: {} })],
    asks: ['with_cursor=true&limit=2', 'with_cursor=true&cursor=r2&limit=2'],
    tells: ['r1 r2', 'r3'],
  },
  {
    name: 'ledgers',
    walk: ({ kraken }) => kraken.pages.ledgers({ type: 'trade' }),
    answers: [ledger('r1 r2', { cursor: { next: 'r2' } }), ledger('r3', { cursor: {} })],
    asks: ['{"type":"trade","with_cursor":true}', '{"type":"trade","with_cursor":true,"cursor":"r2"}'],
    tells: ['r1 r2', 'r3'],
  },
  {
    name: 'openOrders',
    walk: ({ kraken }) => kraken.pages.openOrders({ limit: 2 }),
    answers: [open('r1 r2', { cursor: { next: 'r2' } }), open('r3', { cursor: {} })],
    asks: ['with_cursor=true&limit=2', 'with_cursor=true&cursor=r2&limit=2'],
    tells: ['r1 r2', 'r3'],
  },
  {
    name: 'depositStatus',
    walk: ({ kraken }) => kraken.pages.depositStatus({ asset: 'XBT', limit: 2 }),
    answers: [result(deposit('r1 r2', { next_cursor: 'on' })), result(deposit('r3', { next_cursor: null }))],
    asks: ['asset=XBT&cursor=true&limit=2', 'asset=XBT&cursor=on&limit=2'],
    tells: ['r1 r2', 'r3'],
  },
  {
    name: 'withdrawStatus',
    walk: ({ kraken }) => kraken.pages.withdrawStatus(),
    answers: [
      result(withdrawal('r1 r2', { next_cursor: 'on' })),
      result(withdrawal('r3', { next_cursor: null })),
    ],
    asks: ['cursor=true', 'cursor=on'],
    tells: ['r1 r2', 'r3'],
  },
  {
    name: 'earnStrategies',
    walk: ({ kraken }) => kraken.pages.earnStrategies({ asset: 'DOT' }),
    answers: [result(strategy('r1', { next_cursor: 'on' })), result(strategy('r2', { next_cursor: null }))],
    asks: ['{"asset":"DOT"}', '{"asset":"DOT","cursor":"on"}'],
    tells: ['r1', 'r2'],
  },
  {
    name: 'listFundingMethods',
    walk: ({ kraken }) =>
      kraken.pages.listFundingMethods({ direction: 'deposit', limit: 2, account_id: 'AA11' }),
    answers: [method('r1 r2', { next_cursor: 'on' }), method('r3', {})],
    asks: ['limit=2&account_id=AA11', 'cursor=on&account_id=AA11'],
    tells: ['r1 r2', 'r3'],
  },
  {
    name: 'listFundingAddresses',
    walk: ({ kraken }) => kraken.pages.listFundingAddresses({ limit: 2 }),
    answers: [place('r1 r2', { next_cursor: 'on' }), place('r3', {})],
    asks: ['limit=2', 'cursor=on'],
    tells: ['r1 r2', 'r3'],
  },
  {
    name: 'listFundingDepositAddresses',
    walk: ({ kraken }) => kraken.pages.listFundingDepositAddresses({ limit: 2 }),
    answers: [depositPlace('r1 r2', { next_cursor: 'on' }), depositPlace('r3', {})],
    asks: ['limit=2', 'cursor=on'],
    tells: ['r1 r2', 'r3'],
  },
  {
    name: 'listFundingDeposits',
    walk: ({ kraken }) => kraken.pages.listFundingDeposits({ start_time: '2026-11-25T00:00:00Z', limit: 2 }),
    answers: [paidIn('r1 r2', { next_cursor: 'on' }), paidIn('r3', {})],
    asks: ['start_time=2026-11-25T00:00:00Z&limit=2', 'cursor=on'],
    tells: ['r1 r2', 'r3'],
  },
  {
    name: 'listFundingWithdrawals',
    walk: ({ kraken }) => kraken.pages.listFundingWithdrawals(),
    answers: [paidOut('r1 r2', { next_cursor: 'on' }), paidOut('r3', {})],
    asks: ['', 'cursor=on'],
    tells: ['r1 r2', 'r3'],
  },
  {
    // two trades of one sweep, parted by the end of a page
    name: 'trades',
    walk: ({ kraken }) => kraken.pages.trades({ pair: 'XBTUSD', since: 5, count: 3 }),
    answers: [
      result({ XXBTZUSD: [trade(1, 6), trade(2, 7), trade(3, 8)], last: '8000000000' }),
      result({ XXBTZUSD: [trade(3, 8), trade(4, 8)], last: '8000000000' }),
    ],
    asks: ['pair=XBTUSD&since=5&count=3', 'pair=XBTUSD&since=7999999999&count=3'],
    tells: ['1000001 1000002 1000003', '1000004'],
    id: /100000\d/g,
  },
  {
    name: 'ohlc',
    walk: ({ kraken }) => kraken.pages.ohlc({ pair: 'XBTUSD' }),
    answers: [
      result({ XXBTZUSD: [bar(1), bar(2), bar(3)], last: 120 }),
      result({ XXBTZUSD: [bar(3), bar(4)], last: 180 }),
      result({ XXBTZUSD: [bar(4)], last: 240 }),
    ],
    asks: ['pair=XBTUSD', 'pair=XBTUSD&since=120', 'pair=XBTUSD&since=180'],
    tells: ['[60, [120, [180,', '[240,'],
    id: /\[(60|120|180|240),/g,
  },
  {
    name: 'spread',
    walk: ({ kraken }) => kraken.pages.spread({ pair: 'XBTUSD' }),
    answers: [
      result({
        XXBTZUSD: [
          [7, '1', '2'],
          [8, '1', '3'],
        ],
        last: 8,
      }),
      result({
        XXBTZUSD: [
          [8, '1', '3'],
          [8, '1', '4'],
        ],
        last: 8,
      }),
    ],
    asks: ['pair=XBTUSD', 'pair=XBTUSD&since=8'],
    tells: ['[7,"1","2"] [8,"1","3"]', '[8,"1","4"]'],
    id: /\[\d,"1","\d"\]/g,
  },
  {
    name: 'postTrade',
    walk: ({ kraken }) => kraken.pages.postTrade({ symbol: 'BTC/USD', count: 2 }),
    answers: [
      result(report('r1 r2', { last_ts: '2026-11-25T10:00:01.000000001Z', count: 2 })),
      result(report('r3', { last_ts: '2026-11-25T10:00:02Z', count: 1 })),
    ],
    asks: ['symbol=BTC/USD&count=2', 'symbol=BTC/USD&from_ts=2026-11-25T10:00:01.000000001Z&count=2'],
    tells: ['r1 r2', 'r3'],
  },
  {
    name: 'getFills',
    walk: ({ krakenFutures }) => krakenFutures.pages.getFills(),
    answers: [hundred('fills', 1), hundred('fills', 100, 3)],
    asks: ['', 'lastFillTime=2025-11-25T11:59:59.901Z'],
    tells: [numbered(1, 100), 'r101 r102'],
  },
  {
    name: 'getTradeHistory',
    walk: ({ krakenFutures }) => krakenFutures.pages.getTradeHistory({ symbol: 'PF_XBTUSD' }),
    answers: [hundred('history', 1), hundred('history', 100), hundred('history', 199, 1)],
    asks: [
      'symbol=PF_XBTUSD',
      'symbol=PF_XBTUSD&lastTime=2025-11-25T11:59:59.901Z',
      'symbol=PF_XBTUSD&lastTime=2025-11-25T11:59:59.802Z',
    ],
    tells: [numbered(1, 100), numbered(101, 99)],
  },
  ...(['getExecutionEvents', 'getOrderEvents', 'getTriggerEvents', 'getPositionEvents'] as const).map(
    (name): Conversation => {
      const answer = event(`G${name.slice(1)}`);
      return {
        name,
        walk: ({ krakenFutures }) => krakenFutures.pages[name]({ sort: 'asc', count: 2 }),
        answers: [
          answer('r1 r2', { continuationToken: 'on' }),
          answer('r3', { continuationToken: undefined }),
        ],
        asks: ['sort=asc&count=2', 'sort=asc&continuation_token=on&count=2'],
        tells: ['r1 r2', 'r3'],
      };
    },
  ),
  ...(['getPublicExecutionEvents', 'getPublicOrderEvents', 'getPublicPriceEvents'] as const).map(
    (name): Conversation => {
      const answer = event(`G${name.slice(1)}`);
      return {
        name,
        walk: ({ krakenFutures }) => krakenFutures.pages[name]({ tradeable: 'PF_XBTUSD', since: 7 }),
        answers: [
          answer('r1 r2', { continuationToken: 'on' }),
          answer('r3', { continuationToken: undefined }),
        ],
        asks: ['since=7', 'since=7&continuation_token=on'],
        tells: ['r1 r2', 'r3'],
      };
    },
  ),
  {
    name: 'getAccountLog',
    walk: ({ krakenFutures }) => krakenFutures.pages.getAccountLog({ count: 25, from: 7_001 }),
    answers: [booking('7005 7004', {}), booking('7003 7002', {}), booking('7001', {})],
    asks: ['from=7001&count=25', 'from=7001&to=7003&count=25', 'from=7001&to=7001&count=25'],
    tells: ['7005 7004', '7003 7002', '7001'],
    id: /(?<="id":)\d+/g,
  },
  {
    name: 'getCandles',
    walk: ({ krakenFutures }) =>
      krakenFutures.pages.getCandles({
        tick_type: 'trade',
        symbol: 'PF_XBTUSD',
        resolution: '1m',
        from: 7_060,
      }),
    answers: [candle('7060 7120', { more_candles: true }), candle('7180', { more_candles: false })],
    asks: ['from=7060', 'from=7121'],
    tells: ['7060000 7120000', '7180000'],
    id: /7\d\d0000/g,
  },
  {
    name: 'getMarketAnalytics',
    walk: ({ krakenFutures }) =>
      krakenFutures.pages.getMarketAnalytics({
        symbol: 'PF_XBTUSD',
        analytics_type: 'open-interest',
        since: 7_000,
        interval: 60,
      }),
    answers: [
      { result: { timestamp: [7_020, 7_080], more: true, data: [] }, errors: [] },
      { result: { timestamp: [7_140], more: false, data: [] }, errors: [] },
    ],
    asks: ['since=7000&interval=60', 'since=7140&interval=60'],
    tells: ['7020 7080', '7140'],
    id: /7\d\d0/g,
  },
];

describe('the pages of', () => {
  it.each(conversations)('$name', ({ walk, answers, asks, tells, id = /\br\d+\b/g }) => {
    const clients = scripted(answers);
    const told = clients.told(walk(clients));
    const ids = told.map((page) => [...new Set(JSON.stringify(page).match(id))].join(' '));
    expect(ids).toEqual(tells);
    expect(clients.asked).toEqual(asks);
  });

  it('every endpoint that has some are shown here', () => {
    const shown = conversations.map(({ name }) => name).sort();
    expect(shown).toEqual([...Object.keys(spotPages), ...Object.keys(futuresPages)].sort());
  });
});

describe('an exchange that tells no cursor', () => {
  it('is asked by offset, up to the newest row of the first page, as far as it counts', () => {
    const rows = (from: number, length: number): string => numbered(from, length);
    const clients = scripted([
      ledger(rows(1, 50), { count: 53 }),
      // one came meanwhile, within the second of the newest one
      ledger(rows(50, 4), { count: 54 }),
    ]);
    const told = clients.told(clients.kraken.pages.ledgers());
    const ids = told.map((page) => (JSON.stringify(page).match(/"r\d+"/g) ?? []).length);
    expect(ids).toEqual([50, 3]);
    expect(clients.asked).toEqual(['{"with_cursor":true}', '{"end":1795464485,"ofs":50}']);
  });

  it('is asked until a page is not full, where it does not count', () => {
    const clients = scripted([fill('r1 r2', {}), fill('r3 r4', {}), fill('r5', {})]);
    const told = clients.told(
      clients.kraken.pages.tradesHistory({ limit: 2, end: 'r1', without_count: true }),
    );
    expect(told).toHaveLength(3);
    expect(clients.asked.slice(1)).toEqual([
      'end=r1&ofs=2&without_count=true&limit=2',
      'end=r1&ofs=4&without_count=true&limit=2',
    ]);
  });

  it('fails where it gives the same page for every offset', () => {
    const same = fill('r1 r2', { count: 100 });
    const clients = scripted([same, same]);
    const told = clients.told(clients.kraken.pages.tradesHistory({ limit: 2 }));
    expect(told.at(-1)).toBe('PAGES_STUCK TradesHistory: a page repeats');
    expect(clients.asked).toHaveLength(2);
  });
});

describe('pages', () => {
  it('go on from a cursor or an offset that is given', () => {
    const clients = scripted([fill('r3', { cursor: { next: 'r3' } }), fill('r4', { cursor: {} })]);
    clients.told(clients.kraken.pages.tradesHistory({ cursor: 'r2' }));
    expect(clients.asked).toEqual(['cursor=r2', 'cursor=r3']);
    const others = scripted([fill('r3 r4', { count: 5 }), fill('r5', { count: 5 })]);
    const from = { ofs: 2, limit: 2, end: 9 };
    others.told(others.kraken.pages.tradesHistory(from));
    expect(others.asked).toEqual(['end=9&ofs=2&limit=2', 'end=9&ofs=4&limit=2']);
  });

  it('by cursor end with a page that tells none any more', () => {
    const clients = scripted([fill('r1 r2', { cursor: { next: 'r2' } }), fill('r3 r4', {})]);
    expect(clients.told(clients.kraken.pages.tradesHistory({ limit: 2 }))).toHaveLength(2);
    expect(clients.asked).toHaveLength(2);
  });

  it('are each asked for with the options of a call', () => {
    const clients = scripted([fill('r1', { cursor: { next: 'r1' } }), { error: ['EService:Unavailable'] }]);
    const told = clients.told(clients.kraken.pages.tradesHistory({}, { retry: false }));
    expect(told.at(-1)).toMatch(/EService:Unavailable/);
    expect(clients.asked).toHaveLength(2);
  });

  it('are plain lists too where the exchange ignores the cursor', () => {
    const answer = decodeFixture('spot', 'DepositStatus');
    const clients = scripted([result(answer['deposits'])]);
    const told = clients.told(clients.kraken.pages.depositStatus());
    expect(told).toMatchObject([
      { deposits: [{ method: 'Bitcoin' }, { method: 'Ether' }], next_cursor: null },
    ]);
  });

  it('go back in time where candles have no beginning, and up where the log is asked so', () => {
    const clients = scripted([
      candle('7120 7180', { more_candles: true }),
      candle('7060', { more_candles: false }),
    ]);
    clients.told(
      clients.krakenFutures.pages.getCandles({ tick_type: 'trade', symbol: 'PF_XBTUSD', resolution: '1m' }),
    );
    expect(clients.asked).toEqual(['', 'to=7119']);
    const others = scripted([booking('3 4', {}), booking('5', {}), booking('', {})]);
    others.told(others.krakenFutures.pages.getAccountLog({ sort: 'asc' }));
    expect(others.asked).toEqual(['sort=asc', 'from=5&sort=asc', 'from=6&sort=asc']);
  });

  it('fail where more fills have one time than a page holds', () => {
    const answer = hundred('fills', 1);
    const clients = scripted([answer, answer]);
    expect(clients.told(clients.krakenFutures.pages.getFills()).at(-1)).toBe(
      'PAGES_STUCK GetFills: a page repeats',
    );
  });

  it('are not asked for where a parameter can not be', () => {
    const clients = scripted([]);
    expect(clients.told(clients.kraken.pages.tradesHistory({ limit: 1_000 }))).toEqual([
      'INPUT TradesHistory: limit can not be 1000',
    ]);
    expect(clients.asked).toEqual([]);
  });

  it('of what has none are refused with a sentence', () => {
    const clients = scripted([]);
    const all = new Map<string, unknown>(Object.entries(clients.kraken.pages));
    const balance = all.get('balance');
    if (typeof balance !== 'function') throw new Error('nobody refuses it');
    const refused: unknown = Reflect.apply(balance, undefined, []);
    if (!isObservable(refused)) throw new Error('it is no stream');
    expect(clients.told(refused)).toEqual(['INPUT Balance has no pages: it answers at once']);
  });
});
