import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../lib/core/errors/InputError.ts';
import { closeAfterEach, opened } from './support/opened.ts';
import { wsClient } from './support/wsClient.ts';

closeAfterEach();

const subscribe = (symbol = 'BTC/USD') => ({
  method: 'subscribe',
  params: { channel: 'book', symbol: [symbol] },
});
const ack = (text: string): boolean => text.includes('"method":"subscribe"');
const pong = (text: string): boolean => text.includes('"pong"');
const data = (text: string): boolean => text.includes('"data"') && text.includes('"book"');

/** An exchange with one client that holds a book. */
async function held() {
  const { exchange, clock } = await opened();
  const client = await wsClient(exchange.wsUrl);
  client.say(subscribe());
  await client.heard(data);
  return { exchange, clock, client };
}

/** Everything said before it was heard: sockets keep their order. */
async function settled(client: Awaited<ReturnType<typeof wsClient>>): Promise<void> {
  const before = client.texts.filter(pong).length;
  client.say({ method: 'ping' });
  await client.heard(pong, before + 1);
}

describe('a fault', () => {
  it('drop ends every connection without a close frame', async () => {
    const { exchange, client } = await held();
    exchange.faults.drop();
    expect(exchange.counts()).toMatchObject({ open: 0, subscriptions: 0 });
    expect(await client.ended).toEqual({ code: 1006, reason: '' });
    expect(exchange.faults.counts().drop).toBe(1);
  });

  it('close ends every connection with a code and a reason', async () => {
    const { exchange, client } = await held();
    exchange.faults.close(1012, 'service restart');
    expect(await client.ended).toEqual({ code: 1012, reason: 'service restart' });
    expect(exchange.faults.counts().close).toBe(1);
  });

  it('stall leaves the sockets open and silent: no beat, no data, no answer, no pong', async () => {
    const { exchange, clock, client } = await held();
    const pongs: string[] = [];
    client.socket.on('pong', (payload: Buffer) => pongs.push(payload.toString()));
    await settled(client);
    exchange.faults.stall();
    const before = client.texts.length;
    const late = await wsClient(exchange.wsUrl);
    client.say({ method: 'ping', req_id: 5 });
    client.say(subscribe('ETH/USD'));
    client.socket.ping('stalled');
    clock.turn(120_000);
    // what the exchange has read by now it has left unanswered
    while (exchange.said().length < 4) await fetch(`${exchange.restUrl}/0/public/Time`);
    exchange.faults.stall(false);
    client.socket.ping('awake');
    await settled(client);
    const told = client.texts.slice(before);
    expect(told.filter(pong)).toHaveLength(1);
    expect(told.some((text) => text.includes('"req_id":5'))).toBe(false);
    expect(pongs).toEqual(['awake']);
    expect(late.texts).toEqual([]);
    expect(exchange.counts()).toMatchObject({ open: 2, subscriptions: 1 });
    expect(exchange.faults.counts().stall).toBe(1);
    clock.turn(1_000);
    await client.heard((text) => text === '{"channel":"heartbeat"}');
  });

  it('loseAck leaves the ack out, and the data comes', async () => {
    const { exchange, client } = await held();
    exchange.faults.loseAck();
    client.say(subscribe('ETH/USD'));
    await client.heard(data, 2);
    await settled(client);
    expect(client.texts.filter(ack)).toHaveLength(1);
    expect(exchange.counts().subscriptions).toBe(2);
    expect(exchange.faults.counts().loseAck).toBe(1);
  });

  it('ackNoData acknowledges a subscription of which nothing comes, and the next one is well again', async () => {
    const { exchange, clock, client } = await held();
    exchange.faults.ackNoData();
    client.say(subscribe('ETH/USD'));
    await client.heard(ack, 2);
    clock.turn(2_000);
    await settled(client);
    expect(client.texts.filter((text) => data(text) && text.includes('ETH/USD'))).toEqual([]);
    expect(client.texts.filter(data).length).toBeGreaterThan(10);
    client.say({ method: 'unsubscribe', params: { channel: 'book', symbol: ['ETH/USD'] } });
    client.say(subscribe('ETH/USD'));
    await client.heard((text) => data(text) && text.includes('ETH/USD'));
    expect(exchange.faults.counts().ackNoData).toBe(1);
  });

  it('is not used up by a subscription that is refused anyway', async () => {
    const { exchange, client } = await held();
    exchange.faults.loseAck();
    client.say(subscribe('NO/PE'));
    await client.heard((text) => text.includes('Currency pair not supported'));
    expect(exchange.faults.counts().loseAck).toBe(0);
  });

  it('corrupt and skip are carried out on the next update and counted', async () => {
    const { exchange, clock, client } = await held();
    const before = exchange.counts().bookFrames;
    exchange.faults.skip();
    while (exchange.faults.counts().skip === 0) clock.turn(50);
    exchange.faults.corrupt('BTC/USD');
    while (exchange.faults.counts().corrupt === 0) clock.turn(50);
    await settled(client);
    expect(exchange.counts().bookFrames).toBe(client.texts.filter(data).length);
    expect(exchange.counts().bookFrames).toBeGreaterThan(before);
  });

  it('say puts any words into the exchange', async () => {
    const { exchange, client } = await held();
    exchange.faults.say('CloudFlare WebSocket proxy restarting');
    await client.heard((text) => text === 'CloudFlare WebSocket proxy restarting');
    expect(exchange.faults.counts().say).toBe(1);
  });

  it('refuseUpgrade answers the next connections with a status', async () => {
    const { exchange } = await opened();
    exchange.faults.refuseUpgrade(429, 2);
    await expect(wsClient(exchange.wsUrl)).rejects.toThrow('429');
    await expect(wsClient(exchange.wsUrl)).rejects.toThrow('429');
    await wsClient(exchange.wsUrl);
    expect(exchange.faults.counts().refuseUpgrade).toBe(2);
    expect(exchange.counts().connections).toBe(1);
  });

  it('failHttp answers the next requests with a status and no JSON', async () => {
    const { exchange } = await opened();
    exchange.faults.failHttp(503);
    const failed = await fetch(`${exchange.restUrl}/0/public/Time`);
    expect([failed.status, (await failed.text()).startsWith('<html>')]).toEqual([503, true]);
    expect((await fetch(`${exchange.restUrl}/0/public/Time`)).status).toBe(200);
    expect(exchange.faults.counts().failHttp).toBe(1);
  });

  it('stallHttp holds requests back until it ends', async () => {
    const { exchange } = await opened();
    exchange.faults.stallHttp();
    let answered = false;
    const asked = fetch(`${exchange.restUrl}/0/public/Time`).then((response) => {
      answered = true;
      return response.status;
    });
    const client = await wsClient(exchange.wsUrl);
    while (exchange.faults.counts().stallHttp === 0) await settled(client);
    await settled(client);
    expect(answered).toBe(false);
    exchange.faults.stallHttp(false);
    expect(await asked).toBe(200);
  });

  it('that can not be is refused before it does harm', async () => {
    const { exchange } = await opened();
    expect(() => exchange.faults.close(1006)).toThrow(InputError);
    expect(() => exchange.faults.close(20)).toThrow('can not stand in a close frame');
    expect(() => exchange.faults.failHttp(200)).toThrow('a status of http can not be 200');
    expect(() => exchange.faults.refuseUpgrade(429, 0)).toThrow('0 times can not be');
  });
});
