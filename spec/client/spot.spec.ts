import { describe, expect, it } from '@jest/globals';
import type { SystemStatus } from '../../lib/core/model/SystemStatus.ts';
import type { Frame } from '../../lib/protocol/Frame.ts';
import type { LineStatus } from '../../lib/session/LineStatus.ts';
import { v2Says as says } from '../support/v2Says.ts';
import { scribe } from './support/scribe.ts';
import { virtualSpot } from './support/virtualSpot.ts';
import { words } from './support/words.ts';

const ask = (id: number, params: string) => `{"method":"subscribe","params":{${params}},"req_id":${id}}`;
const leave = (id: number, params: string) => `{"method":"unsubscribe","params":{${params}},"req_id":${id}}`;

describe.each(words)('$word', ({ observe, asks, leaves, ack, frames, told }) => {
  it('says what it wants and tells what comes, until its observer leaves', () => {
    const { kraken, line, at, run } = virtualSpot(5_000);
    const seen: unknown[] = [];
    at(0, () => {
      const watching = observe(kraken).subscribe((value) => seen.push(value));
      at(100, () => watching.unsubscribe());
    });
    at(10, () => line().say(says.status, says.ack(1, ack), ...frames));
    run();
    expect(seen).toHaveLength(told.length);
    expect(seen).toMatchObject(told);
    expect(line().said).toEqual([
      [1, ask(1, asks)],
      [600, leave(2, leaves)],
    ]);
    expect(line().hungUp()).toBe(true);
  });

  it('is one subscription of two observers', () => {
    const { kraken, line, at, run } = virtualSpot(1_000);
    const [first, second]: [unknown[], unknown[]] = [[], []];
    at(0, () => observe(kraken).subscribe((value) => first.push(value)));
    at(5, () => observe(kraken).subscribe((value) => second.push(value)));
    at(10, () => line().say(says.ack(1, ack), ...frames));
    run();
    expect(first).toMatchObject(told);
    expect(second).toEqual(first);
    expect(line().said).toEqual([[1, ask(1, asks)]]);
  });

  it('tells in-band that the line was lost, and asks again on the next one', () => {
    const { kraken, lines, at, run } = virtualSpot(1_000);
    const seen: unknown[] = [];
    at(0, () => observe(kraken).subscribe((value) => seen.push(value)));
    at(10, () => lines[0]?.say(says.ack(1, ack), ...frames));
    at(20, () => lines[0]?.close(1006));
    at(300, () => lines[1]?.say(says.ack(2, ack), ...frames));
    run();
    const gap = { type: 'gap', epoch: 2, why: 'closed 1006', downMs: 290 };
    expect(seen).toHaveLength(1 + 2 * told.length);
    expect(seen).toMatchObject([...told, gap, ...told]);
    expect(lines.map(({ said }) => said)).toEqual([[[1, ask(1, asks)]], [[271, ask(2, asks)]]]);
  });

  it('is an error of its observers, in the exchange’s words, where it is refused', () => {
    const { kraken, line, at, now, run } = virtualSpot(1_000);
    const seen = scribe<unknown>(now, JSON.stringify);
    at(0, () => observe(kraken).subscribe(seen.observer));
    at(10, () => line().say(says.refusal(1, 'EService:Market in cancel_only mode')));
    run();
    expect(seen.notes).toEqual([expect.stringMatching(/^10 error .* refused: .*cancel_only mode$/)]);
  });
});

describe('a client', () => {
  it('does nothing before somebody observes, and not for what is told of the line', () => {
    const { kraken, lines, requests, run } = virtualSpot(5_000);
    const stands: LineStatus[] = [];
    kraken.status$.subscribe((status) => stands.push(status));
    kraken.system$.subscribe();
    kraken.frames$.subscribe();
    for (const { observe } of words) void observe(kraken);
    void kraken.rest.time();
    run();
    expect(lines).toHaveLength(0);
    expect(requests).toHaveLength(0);
    expect(stands).toEqual([{ type: 'idle', epoch: 0 }]);
  });

  it('says what is wanted of one channel together, and holds one line for all', () => {
    const { kraken, lines, line, at, run } = virtualSpot(1_000);
    at(0, () => kraken.book('BTC/USD').subscribe());
    at(0, () => kraken.trades('BTC/USD').subscribe());
    at(0, () => kraken.book('ETH/USD').subscribe());
    run();
    expect(lines).toHaveLength(1);
    expect(line().said).toEqual([
      [1, ask(1, '"channel":"book","depth":10,"symbol":["BTC/USD","ETH/USD"],"snapshot":true')],
      [1, ask(2, '"channel":"trade","symbol":["BTC/USD"],"snapshot":false')],
    ]);
  });

  it('tells how the line stands, what the exchange is up to, and every frame', () => {
    const { kraken, lines, at, run } = virtualSpot(1_000);
    const stands: LineStatus['type'][] = [];
    const systems: SystemStatus[] = [];
    const late: SystemStatus[] = [];
    const frames: Frame['type'][] = [];
    kraken.status$.subscribe(({ type }) => stands.push(type));
    kraken.system$.subscribe((system) => systems.push(system));
    kraken.frames$.subscribe(({ type }) => frames.push(type));
    at(0, () => {
      const watching = kraken.ticker('BTC/USD').subscribe();
      at(400, () => watching.unsubscribe());
    });
    at(10, () => lines[0]?.say(says.status, says.beat, 'no JSON'));
    at(20, () => lines[0]?.close(1012, 'restart'));
    at(300, () => lines[1]?.say({ channel: 'status', type: 'update', data: [{ system: 'post_only' }] }));
    at(310, () => kraken.system$.subscribe((system) => late.push(system)));
    run();
    expect(stands).toEqual(['idle', 'dialing', 'open', 'waiting', 'dialing', 'open']);
    expect(systems).toEqual([{ system: 'online', version: '2.0.10' }, { system: 'post_only' }]);
    expect(late).toEqual([{ system: 'post_only' }]);
    expect(frames).toEqual(['status', 'beat', 'unknown', 'status']);
  });

  it('asks over REST once for each subscription, and aborts when it is let go', () => {
    const { kraken, lines, requests, at, run } = virtualSpot(5_000);
    const seen: unknown[] = [];
    const time$ = kraken.rest.time();
    at(0, () => time$.subscribe((value) => seen.push(value)));
    at(10, () => requests[0]?.answer({ error: [], result: { unixtime: 7, rfc1123: 'then' } }));
    at(20, () => {
      const asking = time$.subscribe((value) => seen.push(value));
      at(10, () => asking.unsubscribe());
    });
    run();
    expect(seen).toEqual([{ unixtime: 7, rfc1123: 'then' }]);
    const time = { method: 'GET', url: 'https://box/0/public/Time', headers: {} };
    expect(requests.map(({ sentMs, request }) => [sentMs, request])).toEqual([
      [0, time],
      [20, time],
    ]);
    expect(requests.map(({ aborted }) => aborted())).toEqual([false, true]);
    expect(lines).toHaveLength(0);
  });

  it('hands its limits and pauses on', () => {
    const { kraken, lines, line, requests, at, now, run } = virtualSpot(4_000, {
      limits: { staleMs: 1_000 },
      lingerMs: 50,
      timeoutMs: 300,
      retry: { max: 1, base: 100, cap: 100 },
    });
    const seen = scribe<unknown>(now, JSON.stringify);
    at(0, () => kraken.rest.time().subscribe(seen.observer));
    at(0, () => {
      const watching = kraken.trades('BTC/USD').subscribe();
      at(2_500, () => watching.unsubscribe());
    });
    run();
    expect(seen.notes).toEqual(['650 error Time: no answer within 300 ms']);
    expect(requests.map(({ sentMs }) => sentMs)).toEqual([0, 350]);
    expect(lines[0]?.said).toHaveLength(1);
    expect(lines).toHaveLength(2);
    expect(line().hungUp()).toBe(true);
  });
});
