import { afterEach, describe, expect, it } from '@jest/globals';
import { concat, filter, from, map, NEVER, timer, VirtualTimeScheduler } from 'rxjs';
import { spot } from '../../lib/client/spot.ts';
import type { Candle } from '../../lib/core/model/Candle.ts';
import { type Exchange, exchange, type VirtualExchange, virtualExchange } from '../../lib/exchange/index.ts';
import type { World } from '../../lib/transport/World.ts';
import { wsClient } from './support/wsClient.ts';

const symbols = ['BTC/USD', 'ETH/USD', 'ETH/BTC'];
const contracts = ['PF_XBTUSD'];
const seconds = 30;

const subscriptions = [
  { method: 'subscribe', params: { channel: 'book', symbol: symbols, depth: 25 }, req_id: 1 },
  { method: 'subscribe', params: { channel: 'trade', symbol: symbols, snapshot: true }, req_id: 2 },
  { method: 'subscribe', params: { channel: 'ohlc', symbol: ['BTC/USD'], interval: 1 }, req_id: 3 },
  { method: 'subscribe', params: { channel: 'ticker', symbol: symbols, event_trigger: 'bbo' }, req_id: 4 },
].map((message) => JSON.stringify(message));
const last = JSON.stringify({ method: 'ping', req_id: 6 });
const pong = (text: string): boolean => text.includes('"pong"');

let open: readonly Exchange[] = [];
afterEach(async () => {
  for (const one of open) await one.close();
  open = [];
});

/** What a client is told over a real socket while the time of the exchange is pushed on. */
async function overSockets(seed: number): Promise<readonly string[]> {
  const box = await exchange({ seed, symbols, contracts, time: 'virtual', historyMinutes: 20 });
  open = [...open, box];
  const client = await wsClient(box.urls.v2);
  for (const text of subscriptions) client.say(text);
  client.say(last);
  await client.heard(pong);
  for (let second = 0; second < seconds; second += 1) box.advance(1_000);
  client.say(last);
  await client.heard(pong, 2);
  return client.texts;
}

function opened(scheduler: VirtualTimeScheduler, seed: number, speed = 1): VirtualExchange {
  const box = virtualExchange({ seed, symbols, contracts, historyMinutes: 20, scheduler, speed });
  open = [...open, box];
  return box;
}

/** The same in the time of a scheduler, without sockets. */
function inVirtualTime(seed: number): readonly string[] {
  const scheduler = new VirtualTimeScheduler(undefined, seconds * 1_000);
  const box = opened(scheduler, seed);
  const texts: string[] = [];
  const says$ = concat(
    from([...subscriptions, last]),
    timer(seconds * 1_000, scheduler).pipe(map(() => last)),
    NEVER,
  );
  box.world
    .dial(box.urls.v2)(says$)
    .subscribe((event) => {
      if (event.type === 'text') texts.push(event.text);
    });
  scheduler.flush();
  return texts;
}

describe('the exchange in virtual time', () => {
  it('tells the same as over sockets, byte for byte', async () => {
    const [sockets, virtual] = [await overSockets(7), inVirtualTime(7)];
    expect(sockets.length).toBeGreaterThan(1_000);
    expect(virtual).toEqual(sockets);
    expect(inVirtualTime(7)).toEqual(virtual);
    expect(inVirtualTime(8)).not.toEqual(virtual);
  });

  it('is a world: the library trades a day in it, and its books hold', () => {
    const day = 24 * 3_600_000;
    const speed = 300;
    const scheduler = new VirtualTimeScheduler(undefined, day / speed);
    const box = opened(scheduler, 3, speed);
    const world: World = box.world;
    const market = spot({ wsUrl: box.urls.v2, restUrl: box.urls.spotRest, world });
    const candles: Candle[] = [];
    let books = 0;
    market
      .candles('BTC/USD', '1h')
      .pipe(filter((event) => event.type === 'closed'))
      .subscribe((candle) => {
        candles.push(candle);
      });
    market.book('ETH/USD', { depth: 10 }).subscribe(() => {
      books += 1;
    });
    scheduler.flush();
    const truth = box.candles('BTC/USD', 60).slice(0, -1);
    expect(candles.length).toBeGreaterThanOrEqual(23);
    expect(candles).toEqual(truth.slice(-candles.length));
    expect(books).toBeGreaterThan(2_000);
    expect(box.faults.counts().drop).toBe(0);
  });
});
