import { describe, expect, it } from '@jest/globals';
import { closeAfterEach, opened } from './support/opened.ts';

closeAfterEach();

type TradeRow = readonly [string, string, number, string, string, string, number];

interface Envelope<Row, Last = number> {
  readonly error: readonly string[];
  readonly result: { readonly XXBTZUSD: readonly Row[]; readonly last: Last };
}

const get = async <Row = readonly unknown[], Last = number>(
  url: string,
  call: string,
  init?: RequestInit,
): Promise<Envelope<Row, Last>> => {
  const response = await fetch(`${url}/0/public/${call}`, init);
  return (await response.json()) as Envelope<Row, Last>;
};

describe('REST', () => {
  it('tells the time of the market', async () => {
    const { exchange, clock } = await opened({ speed: 60 });
    clock.turn(1_000);
    expect(await get(exchange.restUrl, 'Time')).toEqual({
      error: [],
      result: {
        unixtime: Date.UTC(2026, 10, 3, 9, 16, 20) / 1_000,
        rfc1123: 'Tue, 03 Nov 26 09:16:20 +0000',
      },
    });
  });

  it('tells the status of the system', async () => {
    const { exchange } = await opened();
    expect((await get(exchange.restUrl, 'SystemStatus')).result).toEqual({
      status: 'online',
      timestamp: '2026-11-03T09:15:20Z',
      upcoming_maintenance: [],
      emergency: [],
    });
  });

  it('lists pairs by their old keys, with names and precisions', async () => {
    const { exchange } = await opened({
      symbols: ['BTC/USD', 'ETH/BTC', 'DOGE/USD', 'SOL/USD'],
      historyMinutes: 0,
    });
    const { result } = await get(exchange.restUrl, 'AssetPairs');
    expect(Object.keys(result)).toEqual(['XXBTZUSD', 'XETHXXBT', 'XDGUSD', 'SOLUSD']);
    expect(result).toMatchObject({
      XXBTZUSD: {
        altname: 'XBTUSD',
        wsname: 'XBT/USD',
        base: 'XXBT',
        quote: 'ZUSD',
        pair_decimals: 1,
        lot_decimals: 8,
        tick_size: '0.1',
        status: 'online',
      },
      XDGUSD: { altname: 'XDGUSD', wsname: 'XDG/USD', base: 'XXDG', pair_decimals: 7 },
    });
  });

  it.each(['XBTUSD', 'XXBTZUSD', 'XBT/USD', 'BTC/USD', 'BTCUSD'])(
    'knows a pair by the name %s',
    async (name) => {
      const { exchange } = await opened({ historyMinutes: 1 });
      for (const call of ['AssetPairs', 'OHLC', 'Trades']) {
        const { error, result } = await get(exchange.restUrl, `${call}?pair=${name}`);
        expect([error, Object.keys(result)[0]]).toEqual([[], 'XXBTZUSD']);
      }
    },
  );

  it('narrows the facts of pairs down', async () => {
    const { exchange } = await opened({ historyMinutes: 0 });
    const { result } = await get(exchange.restUrl, 'AssetPairs?info=margin&pair=XBTUSD,ETHUSD');
    expect(result).toEqual({
      XXBTZUSD: { margin_call: 80, margin_stop: 40 },
      XETHZUSD: { margin_call: 80, margin_stop: 40 },
    });
  });

  it('gives at most 720 candles that are those of the market, the last one running', async () => {
    const { exchange } = await opened({ symbols: ['BTC/USD'], historyMinutes: 800 });
    const { result } = await get(exchange.restUrl, 'OHLC?pair=XBTUSD');
    const rows = result.XXBTZUSD;
    const truth = exchange.candles('BTC/USD', 1);
    expect(rows).toHaveLength(720);
    expect(rows).toEqual(
      truth.map((bar) => [
        bar.begin / 1_000,
        bar.open,
        bar.high,
        bar.low,
        bar.close,
        bar.vwap,
        bar.volume,
        bar.trades,
      ]),
    );
    expect(truth.map(({ type }) => type).lastIndexOf('closed')).toBe(718);
    expect(result.last).toBe((truth[718]?.begin ?? 0) / 1_000);
    const later = await get(exchange.restUrl, `OHLC?pair=XBTUSD&interval=1&since=${result.last}`);
    expect(later.result.XXBTZUSD).toEqual(rows.slice(-1));
    const fives = await get(exchange.restUrl, 'OHLC?pair=XBTUSD&interval=5');
    expect(fives.result.XXBTZUSD.length).toBe(exchange.candles('BTC/USD', 5).length);
  });

  it('reads trades on from a cursor, without a hole and without a double', async () => {
    const { exchange } = await opened({ symbols: ['BTC/USD'], historyMinutes: 60 });
    const page = async (query: string) => {
      const { result } = await get<TradeRow, string>(exchange.restUrl, `Trades?pair=XBTUSD&${query}`);
      return { rows: result.XXBTZUSD, last: result.last };
    };
    const all = await page('');
    expect(all.rows.length).toBeGreaterThan(200);
    const [first] = all.rows;
    const ids: number[] = [];
    for (let since = `${Math.floor(first?.[2] ?? 0)}`; ids.length < all.rows.length; ) {
      const { rows, last } = await page(`since=${since}&count=7`);
      ids.push(...rows.map((row) => row[6]));
      expect(last).toMatch(/^\d{19}$/);
      since = last;
    }
    const wanted = all.rows.map((row) => row[6]);
    expect(ids.slice(-wanted.length)).toEqual(wanted);
    expect(await page(`since=${all.last}`)).toEqual({ rows: [], last: all.last });
    expect(all.rows.every(([, , , side, type]) => 'bs'.includes(side) && 'ml'.includes(type))).toBe(true);
    expect((await page('count=3')).rows).toEqual(all.rows.slice(-3));
  });

  it.each([
    ['Weather', 'EGeneral:Unknown method'],
    ['OHLC?pair=NOPE', 'EQuery:Unknown asset pair'],
    ['Trades?pair=NOPE', 'EQuery:Unknown asset pair'],
    ['AssetPairs?pair=XBTUSD,NOPE', 'EQuery:Unknown asset pair'],
    ['AssetPairs?info=weather', 'EGeneral:Invalid arguments:info'],
    ['OHLC', 'EGeneral:Invalid arguments'],
    ['OHLC?pair=XBTUSD&interval=2', 'EGeneral:Invalid arguments:interval'],
    ['OHLC?pair=XBTUSD&since=noon', 'EGeneral:Invalid arguments:since'],
    ['Trades?pair=XBTUSD&count=1001', 'EGeneral:Invalid arguments:count'],
    ['Trades?pair=XBTUSD&since=-1', 'EGeneral:Invalid arguments:since'],
  ])('answers %s with %s', async (call, error) => {
    const { exchange } = await opened({ historyMinutes: 0 });
    expect(await get(exchange.restUrl, call)).toEqual({ error: [error] });
  });

  it('takes a form or JSON by POST as well, and odd bodies do no harm', async () => {
    const { exchange } = await opened({ historyMinutes: 1 });
    const post = (body: string, type: string) =>
      get(exchange.restUrl, 'OHLC', { method: 'POST', body, headers: { 'content-type': type } });
    const form = 'application/x-www-form-urlencoded';
    expect((await post('pair=XBTUSD&interval=5', form)).error).toEqual([]);
    expect((await post('{"pair":"XBTUSD","interval":5}', 'application/json')).error).toEqual([]);
    expect((await post('{"pair":', 'application/json')).error).toEqual(['EGeneral:Invalid arguments']);
    expect((await post('[1]', 'application/json')).error).toEqual(['EGeneral:Invalid arguments']);
    await expect(post('x'.repeat(5_000_000), form)).rejects.toThrow();
    expect((await get(exchange.restUrl, 'Time')).error).toEqual([]);
  });
});
