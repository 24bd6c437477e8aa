import { describe, expect, it } from '@jest/globals';
import type { Documented } from './support/Documented.ts';
import { spotBox } from './support/spotBox.ts';

const dayMs = 86_400_000;

describe('public Spot REST', () => {
  it('tells what the house says of the system', () => {
    const box = spotBox();
    expect(box.open('SystemStatus').result.status).toBe('online');
    box.inside.house.setStatus('cancel_only');
    expect(box.open('SystemStatus').result).toEqual({
      status: 'cancel_only',
      timestamp: '2026-11-03T09:15:20Z',
      upcoming_maintenance: [],
      emergency: [],
    });
    expect(box.open('MaintenanceSchedule').result).toEqual({ events: [] });
    expect(box.open('Time').result.unixtime).toBe(Date.UTC(2026, 10, 3, 9, 15, 20) / 1_000);
  });

  it('lists assets by their old ids, or by their modern names', () => {
    const box = spotBox();
    const { result } = box.open('Assets');
    expect(Object.keys(result)).toEqual(['XXBT', 'ZUSD', 'XETH', 'XXDG']);
    expect(result.XXBT).toEqual({
      aclass: 'currency',
      altname: 'XBT',
      decimals: 10,
      display_decimals: 5,
      collateral_value: 0.95,
      margin_rate: 0.01,
      status: 'enabled',
    });
    expect(Object.keys(box.open('Assets', 'asset=BTC,ZUSD&assetVersion=1').result)).toEqual(['BTC', 'USD']);
    expect(box.open('Assets', 'aclass=tokenized_asset').result).toEqual({});
    expect(box.open('Assets', 'asset=NOPE')).toEqual({ error: ['EQuery:Unknown asset'] });
  });

  it('lists pairs with the facts that the engine goes by', () => {
    const box = spotBox({ contracts: ['PF_XBTUSD'] });
    const { result } = box.open('AssetPairs');
    expect(Object.keys(result)).toEqual(['XXBTZUSD', 'XETHZUSD', 'XETHXXBT', 'XDGUSD']);
    const { listing } = box.inside.spot[0] ?? {};
    expect(result.XXBTZUSD).toMatchObject({
      wsname: 'XBT/USD',
      execution_venue: 'international',
      cost_decimals: 5,
      leverage_buy: listing?.leverageBuy,
      ordermin: '0.00004000',
      costmin: '0.50000',
      tick_size: '0.1',
      long_position_limit: listing?.longLimit,
      short_position_limit: listing?.shortLimit,
    });
    expect(result.XXBTZUSD.fees?.[0]).toEqual([0, 0.4]);
    expect(result.XXBTZUSD.fees_maker?.at(-1)).toEqual([10_000_000, 0]);
    expect(box.open('AssetPairs', 'pair=ETH/BTC&assetVersion=1').result['ETH/BTC']).toMatchObject({
      base: 'ETH',
      quote: 'BTC',
    });
    expect(box.open('AssetPairs', 'info=leverage&pair=XBTUSD').result).toEqual({
      XXBTZUSD: { leverage_buy: listing?.leverageBuy, leverage_sell: listing?.leverageSell },
    });
    expect(box.open('AssetPairs', 'execution_venue=bitnomial_exchange').result).toEqual({});
    expect(box.open('AssetPairs', 'execution_venue=moon').error).toEqual([
      'EGeneral:Invalid arguments:execution_venue',
    ]);
    expect(box.open('AssetPairs', 'country_code=US:TX').error).toEqual([]);
    expect(box.open('AssetPairs', 'aclass_base=soap').error).toEqual([
      'EGeneral:Invalid arguments:aclass_base',
    ]);
  });

  it('tells tickers whose best prices are those of the book and whose day begins at midnight', () => {
    const box = spotBox({ historyMinutes: 700 });
    const [pair] = box.inside.spot;
    if (pair === undefined) throw new Error('there is no pair');
    const { result } = box.open('Ticker');
    expect(Object.keys(result)).toHaveLength(4);
    const { asks } = box.open('Depth', 'pair=XBTUSD&count=1').result.XXBTZUSD;
    const btc = result.XXBTZUSD;
    expect([btc.a[0], btc.a[2]]).toEqual(asks[0].slice(0, 2));
    expect(btc.a[1]).toBe(String(Math.floor(Number(btc.a[2]))));
    const midnight = Math.floor(box.clock.now() / dayMs) * dayMs;
    const minutes = pair.tape.candles(1).filter(({ begin }) => begin >= midnight);
    expect(minutes.length).toBeLessThan(pair.tape.candles(1).length);
    const counted = (of: readonly { readonly trades: number }[]): number =>
      of.reduce((sum, { trades }) => sum + trades, 0);
    expect(btc.t).toEqual([counted(minutes), pair.tape.day().trades]);
    expect(btc.t[0]).toBeLessThan(btc.t[1] ?? 0);
    expect(Object.keys(box.open('Ticker', 'pair=XBTUSD,ETHXBT&assetVersion=1').result)).toEqual([
      'BTC/USD',
      'ETH/BTC',
    ]);
    expect(box.open('Ticker', 'pair=XBTUSD,NOPE').error).toEqual(['EQuery:Unknown asset pair']);
  });

  it('gives as many levels of the book as are asked for', () => {
    const box = spotBox();
    const { result } = box.open('Depth', 'pair=XBTUSD&count=7');
    const { asks, bids } = result.XXBTZUSD;
    expect([asks.length, bids.length]).toEqual([7, 7]);
    const prices = [...bids.map((row) => Number(row[0])).reverse(), ...asks.map((row) => Number(row[0]))];
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    expect(asks[0][0]).toMatch(/^\d+\.\d$/);
    expect(asks[0][1]).toMatch(/^\d+\.\d{8}$/);
    for (const count of ['0', '501', 'x', '1.5'])
      expect(box.open('Depth', `pair=XBTUSD&count=${count}`).error).toEqual([
        'EGeneral:Invalid arguments:count',
      ]);
  });

  it('groups the book: asks go up, bids go down, and nothing is lost between', () => {
    const box = spotBox();
    const grouped = box.open('GroupedBook', 'pair=BTC/USD&grouping=50&depth=10').result;
    const all = box.open('Depth', 'pair=XBTUSD&count=500').result.XXBTZUSD;
    const lots = (text: string): bigint => BigInt(text.replace('.', ''));
    const sumTo = (
      rows: readonly (readonly [string, string, number])[],
      good: (price: number) => boolean,
    ): bigint => rows.filter(([price]) => good(Number(price))).reduce((sum, [, qty]) => sum + lots(qty), 0n);
    const sum = (rows: readonly { readonly qty: string }[]): bigint =>
      rows.reduce((total, { qty }) => total + lots(qty), 0n);
    const [lastAsk, lastBid] = [grouped.asks.at(-1), grouped.bids.at(-1)];
    expect(sum(grouped.asks)).toBe(sumTo(all.asks, (price) => price <= Number(lastAsk?.price)));
    expect(sum(grouped.bids)).toBe(sumTo(all.bids, (price) => price >= Number(lastBid?.price)));
    for (const { price } of [...grouped.asks, ...grouped.bids])
      expect(Number(price.replace('.', '')) % 50).toBe(0);
    expect(grouped).toMatchObject({ pair: 'BTC/USD', grouping: 50 });
    expect(box.open('GroupedBook', 'pair=BTC/USD&grouping=3').error).toEqual([
      'EGeneral:Invalid arguments:grouping',
    ]);
  });

  it('keeps each change of the best prices', () => {
    const box = spotBox();
    const before = box.open('Spread', 'pair=XBTUSD').result;
    expect(before.XXBTZUSD).toHaveLength(1);
    const [pair] = box.inside.spot;
    const seen = new Set<string>();
    for (let second = 0; second < 8; second += 1) {
      box.clock.turn(1_000);
      seen.add(`${pair?.bids.levels()[0]?.price} ${pair?.asks.levels()[0]?.price}`);
    }
    const { XXBTZUSD: rows, last } = box.open('Spread', 'pair=XBTUSD').result;
    const told = new Set(rows.map((row) => `${row[1]} ${row[2]}`.replaceAll('.', '')));
    expect(seen.size).toBeGreaterThan(3);
    expect(told).toEqual(new Set([...told, ...seen]));
    expect(rows.at(-1)?.slice(1)).toEqual([
      box.open('Ticker', 'pair=XBTUSD').result.XXBTZUSD.b[0],
      box.open('Ticker', 'pair=XBTUSD').result.XXBTZUSD.a[0],
    ]);
    expect(last).toBe(rows.at(-1)?.[0]);
    const later = box.open('Spread', `pair=XBTUSD&since=${last}`).result.XXBTZUSD;
    expect(later).toEqual(rows.filter((row) => row[0] === last));
  });

  it('reports before and after trades as the law wants it', () => {
    const box = spotBox();
    const before = box.open('PreTrade', 'symbol=BTC/USD').result;
    expect([before.bids.length, before.asks.length]).toEqual([10, 10]);
    expect(before.bids[0].count).toBe(box.inside.spot[0]?.bids.levels()[0]?.orders.length);
    expect(box.open('PreTrade').error).toEqual(['EGeneral:Invalid arguments']);

    const all = box.open('PostTrade', 'symbol=BTC/USD').result;
    expect(all.count).toBe(all.trades.length);
    let from = all.trades[0].trade_ts;
    const ids = [all.trades[0].trade_id];
    for (let pages = 0; pages < all.count / 50; pages += 1) {
      const page = box.open('PostTrade', `symbol=BTC/USD&count=50&from_ts=${from}`).result;
      ids.push(...page.trades.map((trade) => trade.trade_id));
      from = page.last_ts;
    }
    expect(ids).toEqual(all.trades.map((trade) => trade.trade_id));
    const both = box.open('PostTrade', 'count=200').result.trades;
    expect(new Set(both.map((trade) => trade.symbol)).size).toBe(4);
    expect(box.open('PostTrade', 'from_ts=noon').error).toEqual(['EGeneral:Invalid arguments:from_ts']);
  });

  it('keys candles and trades by the modern name where that is asked for', () => {
    const box = spotBox();
    expect(Object.keys(box.open('OHLC', 'pair=XBTUSD&assetVersion=1').result)).toEqual(['BTC/USD', 'last']);
    expect(Object.keys(box.open('Trades', 'pair=XBTUSD').result)).toEqual(['XXBTZUSD', 'last']);
  });

  it('takes calls by POST too, with a nonce that means nothing', () => {
    const box = spotBox();
    const call = { method: 'POST', path: '/0/public/Depth', query: '', headers: {} };
    const form = {
      ...call,
      body: 'pair=XBTUSD&count=1&nonce=1',
      contentType: 'application/x-www-form-urlencoded',
    };
    expect(box.read<Documented['Depth']>(form).result.XXBTZUSD.asks).toHaveLength(1);
    const json = { ...call, body: '{"pair":"XBTUSD","count":2}', contentType: 'application/json' };
    expect(box.read<Documented['Depth']>(json).result.XXBTZUSD.asks).toHaveLength(2);
    expect(box.read({ ...json, body: '[' }).error).toEqual(['EGeneral:Invalid arguments']);
  });

  it('leaves paths of others alone and knows no other calls of its own', () => {
    const box = spotBox();
    const call = { method: 'GET', query: '', body: '', contentType: '', headers: {} };
    expect(box.surface({ ...call, path: '/derivatives/api/v3/tickers' })).toBeUndefined();
    for (const path of [
      '/0/public/Weather',
      '/0/public/constructor',
      '/0/private/Weather',
      '/0/secret/Time',
      '/0/',
    ])
      expect(box.read({ ...call, path }).error).toEqual(['EGeneral:Unknown method']);
  });
});
