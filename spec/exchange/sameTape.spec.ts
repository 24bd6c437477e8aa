import { afterEach, describe, expect, it } from '@jest/globals';
import { Subject, VirtualTimeScheduler } from 'rxjs';
import { spotSignature } from '../../lib/exchange/access/spotSignature.ts';
import { type Exchange, exchange, virtualExchange } from '../../lib/exchange/index.ts';
import { wsClient } from './support/wsClient.ts';

const doors = ['v2', 'v2Private', 'l3', 'v1', 'v1Private', 'unifiedPublic', 'futuresWs'] as const;
type DoorName = (typeof doors)[number];

/** What each door is asked to see whether it has heard, and a word of its answer. */
const pings: Readonly<Record<DoorName, readonly [ask: string, answer: string]>> = {
  v2: ['{"method":"ping"}', '"pong"'],
  v2Private: ['{"method":"ping"}', '"pong"'],
  l3: ['{"method":"ping"}', '"pong"'],
  v1: ['{"event":"ping"}', '"pong"'],
  v1Private: ['{"event":"ping"}', '"pong"'],
  unifiedPublic: ['{"method":"ping"}', '"pong"'],
  futuresWs: ['{"event":"nothing"}', 'Bad websocket message'],
};

/** One way to talk to an exchange. */
interface Driver {
  readonly box: Exchange;
  say(door: DoorName, message: object): Promise<void>;
  post(path: string, body: string, headers: Readonly<Record<string, string>>): Promise<string>;
  pass(ms: number): Promise<void>;
  readonly texts: () => Readonly<Record<string, readonly string[]>>;
}

let open: readonly Exchange[] = [];
afterEach(async () => {
  for (const one of open) await one.close();
  open = [];
});

const options = (seed: number) => ({ seed, speed: 10, symbols: ['BTC/USD', 'ETH/USD'], historyMinutes: 20 });

async function overSockets(seed: number): Promise<Driver> {
  const box = await exchange({ ...options(seed), time: 'virtual' });
  open = [...open, box];
  const clients = new Map<DoorName, Awaited<ReturnType<typeof wsClient>>>();
  for (const door of doors) clients.set(door, await wsClient(box.urls[door]));
  const asked = new Map<DoorName, number>();
  const settle = async (door: DoorName): Promise<void> => {
    const [ask, answer] = pings[door];
    asked.set(door, (asked.get(door) ?? 0) + 1);
    clients.get(door)?.say(ask);
    await clients.get(door)?.heard((text) => text.includes(answer), asked.get(door));
  };
  return {
    box,
    async say(door, message) {
      clients.get(door)?.say(message);
      await settle(door);
    },
    post: async (path, body, headers) =>
      (await fetch(`${box.urls.spotRest}${path}`, { method: 'POST', body, headers })).text(),
    async pass(ms) {
      box.advance(ms);
      for (const door of doors) await settle(door);
    },
    texts: () => Object.fromEntries([...clients].map(([door, { texts }]) => [door, texts])),
  };
}

function inVirtualTime(seed: number): Driver {
  const scheduler = new VirtualTimeScheduler(undefined, 0);
  const box = virtualExchange({ ...options(seed), scheduler });
  open = [...open, box];
  const says = new Map<DoorName, Subject<string>>();
  const heard = new Map<DoorName, string[]>();
  for (const door of doors) {
    const [said$, texts] = [new Subject<string>(), [] as string[]];
    says.set(door, said$);
    heard.set(door, texts);
    box.world
      .dial(box.urls[door])(said$)
      .subscribe((event) => {
        if (event.type === 'text') texts.push(event.text);
      });
    scheduler.flush();
  }
  const say = (door: DoorName, text: string): Promise<void> => {
    says.get(door)?.next(text);
    scheduler.flush();
    return Promise.resolve();
  };
  return {
    box,
    async say(door, message) {
      await say(door, JSON.stringify(message));
      await say(door, pings[door][0]);
    },
    post(path, body, headers) {
      let answer = '';
      box.world
        .http({ method: 'POST', url: `${box.urls.spotRest}${path}`, headers, body })
        .subscribe(({ text }) => {
          answer = text;
        });
      scheduler.flush();
      return Promise.resolve(answer);
    },
    async pass(ms) {
      scheduler.maxFrames += ms;
      scheduler.schedule(() => undefined, ms);
      scheduler.flush();
      for (const door of doors) await say(door, pings[door][0]);
    },
    texts: () => Object.fromEntries(heard),
  };
}

/** Two minutes of the market on every door, with orders, REST between, faults by script and by chance. */
async function talk({ box, say, post, pass, texts }: Driver): Promise<object> {
  const [account] = box.accounts;
  if (account === undefined) throw new Error('there is no account');
  let nonce = 0;
  const rest: string[] = [];
  const ask = async (name: string, fields: Readonly<Record<string, string>> = {}): Promise<string> => {
    nonce += 1;
    const body = new URLSearchParams({ nonce: String(nonce), ...fields }).toString();
    const path = `/0/private/${name}`;
    const answer = await post(path, body, {
      'content-type': 'application/x-www-form-urlencoded',
      'api-key': account.key,
      'api-sign': spotSignature({ secret: account.secret, path, nonce: String(nonce), body }),
    });
    rest.push(answer);
    return answer;
  };
  const token = /"token":"([^"]+)"/.exec(await ask('GetWebSocketsToken'))?.[1];
  const symbol = ['BTC/USD', 'ETH/USD'];
  await say('v2', { method: 'subscribe', params: { channel: 'book', symbol, depth: 25 } });
  await say('v2', { method: 'subscribe', params: { channel: 'trade', symbol } });
  await say('v2Private', { method: 'subscribe', params: { channel: 'executions', token } });
  await say('l3', { method: 'subscribe', params: { channel: 'level3', symbol, token } });
  const v1 = { event: 'subscribe', pair: ['XBT/USD'], subscription: { name: 'book', depth: 10 } };
  await say('v1', v1);
  for (const name of ['ownTrades', 'openOrders'])
    await say('v1Private', { event: 'subscribe', subscription: { name, token } });
  const params = { channel: 'book', asset_class: 'derivatives', symbol: ['PF_XBTUSD'] };
  await say('unifiedPublic', { method: 'subscribe', params });
  await say('futuresWs', { event: 'subscribe', feed: 'book', product_ids: ['PF_XBTUSD'] });
  for (let round = 0; round < 3; round += 1) {
    const ask0 = Number(box.books('BTC/USD').asks[0]?.price);
    const order = { order_type: 'limit', side: 'buy', order_qty: 0.5, symbol: 'BTC/USD', limit_price: ask0 };
    await say('v2Private', { method: 'add_order', params: { ...order, token } });
    await ask('AddOrder', { pair: 'ETHUSD', type: 'sell', ordertype: 'market', volume: '1.5' });
    if (round === 1) box.fault('--ackNoData-- 1s badCrc--delay[250]--split[3]--skip--duplicate--swap--|');
    if (round === 2) box.faults.random({ duplicate: 0.02, 'delay[100]': 0.02, skip: 0.01 }, 7);
    await pass(round === 1 ? 4_005 : 3_000);
    for (const name of ['Balance', 'OpenOrders', 'TradesHistory', 'Ledgers']) await ask(name);
  }
  return { rest, ...texts(), counts: box.counts(), faults: box.faults.counts() };
}

describe('equal seeds', () => {
  it('tell the same on every door, byte for byte, over sockets and in virtual time', async () => {
    const sockets = await talk(await overSockets(5));
    expect(await talk(inVirtualTime(5))).toEqual(sockets);
    expect(await talk(inVirtualTime(6))).not.toEqual(sockets);
    expect(JSON.stringify(sockets).length).toBeGreaterThan(500_000);
  });
});
