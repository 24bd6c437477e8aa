import { describe, expect, it } from '@jest/globals';
import type { CandleEvent } from '../../lib/client/candleEvents.ts';
import { v2Says as says } from '../support/v2Says.ts';
import { scribe } from './support/scribe.ts';
import { virtualSpot } from './support/virtualSpot.ts';

const ack = (id: number) => says.ack(id, { channel: 'ohlc', interval: 1, snapshot: true, symbol: 'BTC/USD' });
const ask = (id: number) =>
  `{"method":"subscribe","params":{"channel":"ohlc","interval":1,"symbol":["BTC/USD"],"snapshot":true},"req_id":${id}}`;
const ohlc = (type: 'snapshot' | 'update', ...bars: readonly (readonly [number, number])[]) =>
  says.ohlc('BTC/USD', type, bars);

/** What REST answers: bars of these minutes, each at a price of 9. */
const rows = (...minutes: readonly number[]) => ({
  error: [],
  result: {
    XXBTZUSD: minutes.map((minute) => [minute * 60, '9', '9', '9', '9', '9', '1', 1]),
    last: minutes.at(-1) ?? 0,
  },
});

/** `minute=price` of each bar. */
const show = (told: CandleEvent): string =>
  told.type === 'history'
    ? ['history', ...told.values.map(({ begin, close }) => `${begin / 60_000}=${close}`)].join(' ')
    : told.type === 'gap'
      ? 'gap'
      : `${told.type} ${told.begin / 60_000}=${told.close}`;

describe('candles of the client', () => {
  it('ask REST for no more than the snapshot has', () => {
    const { kraken, line, requests, at, now, run } = virtualSpot(1_000);
    const seen = scribe(now, show);
    at(0, () => kraken.candles('BTC/USD', '1m', { warmup: 2 }).subscribe(seen.observer));
    at(10, () => line().say(ack(1), ohlc('snapshot', [5, 50], [6, 60], [7, 70])));
    run();
    expect(requests).toHaveLength(0);
    expect(line().said).toEqual([[1, ask(1)]]);
    expect(seen.notes).toEqual(['10 history 5=50 6=60', '10 forming 7=70']);
  });

  it('ask REST for what the snapshot lacks, and join it with all that came meanwhile', () => {
    const { kraken, line, requests, at, now, run } = virtualSpot(1_000);
    const seen = scribe(now, show);
    at(0, () => kraken.candles('BTC/USD', '1m', { warmup: 3 }).subscribe(seen.observer));
    at(10, () => line().say(ack(1), ohlc('snapshot', [5, 50], [6, 60], [7, 70])));
    at(20, () => line().say(ohlc('update', [7, 71])));
    at(30, () => line().say(ohlc('update', [7, 72], [8, 80])));
    at(40, () => requests[0]?.answer(rows(2, 3, 4, 5, 6, 7)));
    at(50, () => line().say(ohlc('update', [9, 90])));
    run();
    expect(requests.map(({ sentMs, request }) => [sentMs, request.method, request.url])).toEqual([
      [10, 'GET', 'https://box/0/public/OHLC?pair=XBTUSD&interval=1'],
    ]);
    expect(seen.notes).toEqual([
      '40 history 2=9 3=9 4=9 5=50 6=60 7=72',
      '40 forming 8=80',
      '50 closed 8=80',
      '50 forming 9=90',
    ]);
  });

  it('abort the request when the line is lost, and ask anew for what the next snapshot lacks', () => {
    const { kraken, lines, requests, at, now, run } = virtualSpot(2_000);
    const seen = scribe(now, show);
    at(0, () => kraken.candles('BTC/USD', '1m', { warmup: 3 }).subscribe(seen.observer));
    at(10, () => lines[0]?.say(ack(1), ohlc('snapshot', [5, 50], [6, 60])));
    at(20, () => lines[0]?.close(1012, 'restart'));
    at(280, () => lines[1]?.say(ack(2)));
    at(300, () => lines[1]?.say(ohlc('snapshot', [6, 61], [7, 70])));
    at(305, () => expect(requests[0]?.aborted()).toBe(true));
    at(310, () => requests[1]?.answer(rows(4, 5, 6, 7)));
    run();
    expect(requests.map(({ sentMs }) => sentMs)).toEqual([10, 300]);
    expect(requests.map(({ aborted }) => aborted())).toEqual([true, false]);
    expect(lines.map(({ said }) => said)).toEqual([[[1, ask(1)]], [[271, ask(2)]]]);
    expect(seen.notes).toEqual([
      '300 gap 2 closed 1012 restart 290',
      '310 history 4=9 5=9 6=61',
      '310 forming 7=70',
    ]);
  });

  it('abort the request at another snapshot, and when their observer leaves', () => {
    const { kraken, line, requests, at, now, run } = virtualSpot(2_000);
    const seen = scribe(now, show);
    at(0, () => {
      const watching = kraken.candles('BTC/USD', '1m', { warmup: 3 }).subscribe(seen.observer);
      at(50, () => watching.unsubscribe());
    });
    at(10, () => line().say(ack(1), ohlc('snapshot', [5, 50], [6, 60])));
    at(20, () => line().say(ohlc('snapshot', [6, 61], [7, 70])));
    at(30, () => expect(requests.map(({ aborted }) => aborted())).toEqual([true, false]));
    run();
    expect(requests.map(({ sentMs, aborted }) => [sentMs, aborted()])).toEqual([
      [10, true],
      [20, true],
    ]);
    expect(seen.notes).toEqual([]);
  });

  it('try REST again, and go on without it where it is down', () => {
    const { kraken, lines, line, requests, at, now, run } = virtualSpot(2_000, {
      retry: { max: 1, base: 100, cap: 100 },
    });
    const [seen, few, ticker] = [scribe(now, show), scribe(now, show), scribe(now, () => 'ticker')];
    at(0, () => kraken.candles('BTC/USD', '1m', { warmup: 3 }).subscribe(seen.observer));
    at(0, () => kraken.candles('BTC/USD', '1m').subscribe(few.observer));
    at(0, () => kraken.ticker('BTC/USD').subscribe(ticker.observer));
    at(10, () => line().say(ack(1), ohlc('snapshot', [5, 50], [6, 60])));
    at(10, () =>
      line().say(
        says.ack(2, { channel: 'ticker', event_trigger: 'trades', snapshot: true, symbol: 'BTC/USD' }),
      ),
    );
    at(20, () => requests[0]?.answer('<html>busy</html>', 503));
    at(90, () => requests[1]?.answer('<html>busy</html>', 503));
    at(100, () => line().say(ohlc('update', [7, 70]), says.ticker('BTC/USD', 70, 'snapshot')));
    run();
    expect(requests.map(({ sentMs }) => sentMs)).toEqual([10, 70]);
    expect(seen.notes).toEqual(['90 history 5=50', '90 forming 6=60', '100 closed 6=60', '100 forming 7=70']);
    expect(few.notes).toEqual(['10 history 5=50', '10 forming 6=60', '100 closed 6=60', '100 forming 7=70']);
    expect(ticker.notes).toEqual(['100 ticker']);
    expect(lines).toHaveLength(1);
    expect(line().said).toHaveLength(2);
  });

  it('fail with the words of REST where it will never have the past, and nobody else does', () => {
    const { kraken, line, requests, at, now, run } = virtualSpot(2_000);
    const [seen, few] = [scribe(now, show), scribe(now, show)];
    at(0, () => kraken.candles('BTC/USD', '1m', { warmup: 3 }).subscribe(seen.observer));
    at(0, () => kraken.candles('BTC/USD', '1m').subscribe(few.observer));
    at(10, () => line().say(ack(1), ohlc('snapshot', [5, 50], [6, 60])));
    at(20, () => requests[0]?.answer('{"error":["EQuery:Unknown asset pair"]}'));
    run();
    expect(seen.notes).toEqual([expect.stringMatching(/^20 error OHLC: EQuery:Unknown asset pair/)]);
    expect(few.notes).toEqual(['10 history 5=50', '10 forming 6=60']);
  });

  it('are an error where the exchange knows no such pair', () => {
    const { kraken, line, requests, at, now, run } = virtualSpot(2_000);
    const seen = scribe(now, show);
    at(0, () => kraken.candles('BTC/USD', '1m', { warmup: 3 }).subscribe(seen.observer));
    at(10, () => line().say(ack(1), ohlc('snapshot', [5, 50], [6, 60])));
    at(20, () => requests[0]?.answer({ error: ['EQuery:Unknown asset pair'] }));
    run();
    expect(requests).toHaveLength(1);
    expect(seen.notes).toEqual([expect.stringMatching(/^20 error .*EQuery:Unknown asset pair/)]);
  });
});
