import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../lib/exchange/http/Call.ts';
import { bodyOf, dig, futuresBox, list, members } from './support/futuresBox.ts';

const api = '/derivatives/api/v3';
const keys = (value: unknown): readonly string[] => Object.keys(members(value));
const statusOf = (answer: Answer | undefined): number => answer?.status ?? 0;

describe('market data of the derivatives over REST', () => {
  it('wraps every success with its result and the time', () => {
    const box = futuresBox();
    const paths = ['instruments', 'tickers', 'feeschedules', 'instruments/status'];
    for (const path of paths) {
      const body = box.get(`${api}/${path}`);
      expect(body).toMatchObject({ result: 'success', serverTime: '2026-11-03T09:15:20.000Z' });
    }
    expect(box.call('GET', '/0/public/Time')).toBeUndefined();
  });

  it('lists what is traded, as clients need it', () => {
    const box = futuresBox();
    const rows = list(dig(box.get(`${api}/instruments`), 'instruments'));
    expect(rows.map((row) => dig(row, 'symbol'))).toEqual(['PF_XBTUSD', 'PF_ETHUSD', 'FF_XBTUSD_261225']);
    for (const row of rows)
      expect(keys(row)).toEqual(
        expect.arrayContaining(
          (
            'symbol pair base quote type tradeable tickSize contractSize contractValueTradePrecision impactMidSize ' +
            'maxPositionSize openingDate marginLevels retailMarginLevels category tags postOnly feeScheduleUid mtf ' +
            'tradfi isExpired'
          ).split(' '),
        ),
      );
    expect(rows[0]).toMatchObject({
      type: 'flexible_futures',
      tickSize: 1,
      contractSize: 1,
      contractValueTradePrecision: 4,
      tradeable: true,
      fundingRateCoefficient: 24,
    });
    expect(keys(rows[0])).not.toContain('lastTradingTime');
    expect(rows[2]).toMatchObject({ lastTradingTime: '2026-12-25T08:00:00.000Z', tickSize: 0.5 });
    expect(dig(rows[0], 'marginLevels', 0)).toEqual({
      contracts: null,
      numNonContractUnits: 0,
      initialMargin: 0.02,
      maintenanceMargin: 0.01,
    });
    expect(dig(box.get(`${api}/instruments`, 'contractType=options'), 'instruments')).toEqual([]);
    expect(dig(box.get(`${api}/instruments`, 'expired=true'), 'instruments')).toEqual([]);
  });

  it('shows tickers with the rows of their indices, all or one, in any case', () => {
    const box = futuresBox();
    const rows = list(dig(box.get(`${api}/tickers`), 'tickers'));
    expect(rows.map((row) => dig(row, 'symbol'))).toEqual([
      'PF_XBTUSD',
      'PF_ETHUSD',
      'FF_XBTUSD_261225',
      'in_xbtusd',
      'in_ethusd',
    ]);
    expect(keys(rows[3])).toEqual(['symbol', 'last', 'lastTime']);
    expect(keys(rows[0])).toEqual(
      expect.arrayContaining(
        (
          'symbol tag pair markPrice bid bidSize ask askSize vol24h volumeQuote openInterest open24h high24h low24h ' +
          'change24h last lastTime lastSize indexPrice fundingRate fundingRatePrediction suspended postOnly'
        ).split(' '),
      ),
    );
    expect(keys(rows[2])).not.toContain('fundingRate');
    expect(dig(box.get(`${api}/tickers/pf_xbtusd`), 'ticker')).toEqual(rows[0]);
    expect(dig(box.get(`${api}/tickers/IN_XBTUSD`), 'ticker')).toEqual(rows[3]);
    expect(dig(box.get(`${api}/tickers`, 'symbol=PF_ETHUSD&symbol=in_ethusd'), 'tickers')).toEqual([
      rows[1],
      rows[4],
    ]);
    const missing = box.call('GET', `${api}/tickers/PF_NOPE`);
    expect(statusOf(missing)).toBe(404);
    expect(bodyOf(missing)).toMatchObject({ status: 'NOT_FOUND', result: 'error', errors: [{ code: 87 }] });
  });

  it('says the same ticker over REST and WebSocket', () => {
    const box = futuresBox();
    const line = box.line();
    box.clock.turn(5_000);
    line.subscribe('ticker', 'PF_XBTUSD');
    const row = dig(box.get(`${api}/tickers/PF_XBTUSD`), 'ticker');
    const told = line.frames('ticker')[0];
    const { listing, last, tape } = box.pair('PF_XBTUSD');
    const price = (ticks: number): number => ticks / 10 ** listing.pricePrecision;
    expect(row).toMatchObject({
      last: price(last()),
      high24h: price(tape.day().high),
      markPrice: price(box.inside.house.contract('PF_XBTUSD').mark),
      indexPrice: price(box.inside.house.contract('PF_XBTUSD').index),
    });
    for (const [rest, wire] of [
      ['bid', 'bid'],
      ['askSize', 'ask_size'],
      ['markPrice', 'markPrice'],
      ['indexPrice', 'index'],
      ['vol24h', 'volume'],
      ['volumeQuote', 'volumeQuote'],
      ['change24h', 'change'],
      ['openInterest', 'openInterest'],
      ['last', 'last'],
    ] as const)
      expect([rest, dig(row, rest)]).toEqual([rest, dig(told, wire)]);
  });

  it('pages back through trades that are the ones of the socket', () => {
    const box = futuresBox();
    const line = box.line();
    line.subscribe('trade', 'PF_XBTUSD');
    const first = list(dig(box.get(`${api}/history`, 'symbol=PF_XBTUSD'), 'history'));
    expect(first.length).toBe(100);
    const told = list(dig(line.frames('trade_snapshot'), 0, 'trades'));
    expect(
      first.map((row) => [dig(row, 'uid'), dig(row, 'price'), dig(row, 'size'), dig(row, 'trade_id')]),
    ).toEqual(told.map((row) => [dig(row, 'uid'), dig(row, 'price'), dig(row, 'qty'), dig(row, 'seq')]));
    const oldest = String(dig(first, -1, 'time'));
    const next = list(dig(box.get(`${api}/history`, `symbol=PF_XBTUSD&lastTime=${oldest}`), 'history'));
    expect(dig(next, 0, 'trade_id')).toBe(Number(dig(first, -1, 'trade_id')) - 1);
    expect(keys(first[0])).toEqual(['time', 'trade_id', 'price', 'size', 'side', 'type', 'uid']);
  });

  it('refuses what is missing or unknown in the words of the exchange', () => {
    const box = futuresBox();
    expect(box.get(`${api}/orderbook`)).toMatchObject({
      result: 'error',
      error: 'requiredArgumentMissing: symbol',
    });
    expect(box.get(`${api}/orderbook`, 'symbol=x')).toMatchObject({
      result: 'error',
      error: 'contractNotFound',
    });
    expect(box.get(`${api}/history`, 'symbol=PF_XBTUSD&lastTime=gestern')).toMatchObject({
      error: 'invalidArgument: lastTime',
    });
    expect(statusOf(box.call('GET', `${api}/historicalfundingrates`))).toBe(404);
    expect(statusOf(box.call('POST', `${api}/instruments`))).toBe(405);
  });

  it('tells the rates of past hours, under both names, newest last', () => {
    const box = futuresBox();
    const rates = list(dig(box.get(`${api}/historical-funding-rates`, 'symbol=PF_XBTUSD'), 'rates'));
    expect(rates.length).toBeGreaterThan(500);
    expect(keys(rates[0])).toEqual(['timestamp', 'fundingRate', 'relativeFundingRate']);
    expect(dig(rates, -1, 'timestamp')).toBe('2026-11-03T09:00:00.000Z');
    expect(dig(box.get('/derivatives/api/v4/historicalfundingrates', 'symbol=PF_XBTUSD'), 'rates')).toEqual(
      rates,
    );
    expect(dig(box.get(`${api}/historical-funding-rates`, 'symbol=FF_XBTUSD_261225'), 'rates')).toEqual([]);
  });

  it('tells how markets stand and what they cost', () => {
    const box = futuresBox();
    const one = {
      tradeable: 'PF_XBTUSD',
      experiencingDislocation: false,
      priceDislocationDirection: null,
      experiencingExtremeVolatility: false,
      extremeVolatilityInitialMarginMultiplier: 1,
    };
    expect(dig(box.get(`${api}/instruments/status`), 'instrumentStatus', 0)).toEqual(one);
    expect(box.get(`${api}/instruments/PF_XBTUSD/status`)).toMatchObject(one);
    expect(dig(box.get(`${api}/feeschedules`), 'feeSchedules', 0, 'tiers', 0)).toEqual({
      makerFee: 0.02,
      takerFee: 0.05,
      usdVolume: 0,
    });
  });
});

describe('charts of the derivatives', () => {
  const charts = '/api/charts/v1';

  it('say what there is', () => {
    const box = futuresBox();
    const read = (path: string): unknown => JSON.parse(String(box.call('GET', path)?.body));
    expect(read(`${charts}/`)).toEqual(['spot', 'mark', 'trade']);
    expect(read(`${charts}/trade`)).toEqual(['PF_XBTUSD', 'PF_ETHUSD', 'FF_XBTUSD_261225']);
    expect(read(`${charts}/mark/PF_XBTUSD`)).toEqual([
      '1m',
      '5m',
      '15m',
      '30m',
      '1h',
      '4h',
      '12h',
      '1d',
      '1w',
    ]);
  });

  it('give candles from a second on and say whether there are more', () => {
    const box = futuresBox();
    const all = box.get(`${charts}/trade/PF_XBTUSD/1m`);
    const candles = list(dig(all, 'candles'));
    expect(candles.length).toBeGreaterThan(100);
    expect(dig(all, 'more_candles')).toBe(false);
    expect(keys(candles[0])).toEqual(['time', 'open', 'high', 'low', 'close', 'volume']);
    const from = Number(dig(candles, 20, 'time')) / 1_000;
    const page = box.get(`${charts}/trade/PF_XBTUSD/1m`, `from=${from}&to=${from + 600}&count=5`);
    expect(dig(page, 'candles')).toEqual(candles.slice(20, 25));
    expect(dig(page, 'more_candles')).toBe(true);
  });

  it('make every length of the same trades, half days too', () => {
    const box = futuresBox();
    const sum = (resolution: string): number =>
      list(dig(box.get(`${charts}/trade/PF_XBTUSD/${resolution}`), 'candles')).reduce(
        (all, candle) => all + Number(dig(candle, 'volume')),
        0,
      );
    for (const resolution of ['5m', '1h', '4h', '12h', '1d', '1w'])
      expect(sum(resolution)).toBeCloseTo(sum('1m'), 6);
    const [half] = list(dig(box.get(`${charts}/mark/PF_XBTUSD/12h`), 'candles'));
    expect(Number(dig(half, 'time')) % 43_200_000).toBe(0);
  });

  it('refuse in their own shape', () => {
    const box = futuresBox();
    for (const [path, status] of [
      [`${charts}/nothing/PF_XBTUSD/1m`, 404],
      [`${charts}/trade/PF_NOPE/1m`, 404],
      [`${charts}/trade/PF_XBTUSD/2m`, 400],
    ] as const) {
      const answer = box.call('GET', path);
      expect([path, statusOf(answer)]).toEqual([path, status]);
      expect(dig(bodyOf(answer), 'errors', 0)).toMatchObject({ severity: 'E' });
    }
    expect(statusOf(box.call('GET', `${charts}/trade/PF_XBTUSD/1m`, 'from=soon'))).toBe(400);
  });
});
