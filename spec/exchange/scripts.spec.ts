import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../lib/core/errors/InputError.ts';
import { closeAfterEach, opened } from './support/opened.ts';
import { wsClient } from './support/wsClient.ts';

closeAfterEach();

type FrameFaultName = 'duplicate' | 'skip' | 'badCrc' | 'corrupt' | 'notJson' | 'split' | 'swap' | 'delay';

const book = {
  method: 'subscribe',
  params: { channel: 'book', symbol: ['BTC/USD'] },
};
const pong = (text: string): boolean => text.includes('"pong"');
const data = (text: string): boolean => text.startsWith('{"channel":"book"');
const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** An exchange with a client that holds a book, and time that passes in pieces. */
async function held() {
  const { exchange, clock } = await opened();
  const client = await wsClient(exchange.urls.v2);
  client.say(book);
  await client.heard(data);
  let asked = 0;
  /** Lets time pass and waits until all that was said then has been heard. */
  const pass = async (ms: number): Promise<readonly string[]> => {
    const before = client.texts.length;
    clock.turn(ms);
    asked += 1;
    client.say({ method: 'ping' });
    await client.heard(pong, asked);
    return client.texts.slice(before).filter((text) => !pong(text));
  };
  return { exchange, clock, client, pass };
}

const checksums = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => /"checksum":(\d+)/.exec(text)?.[1] ?? []);

describe('faults of frames, by word', () => {
  it.each<readonly [word: string, name: FrameFaultName]>([
    ['duplicate', 'duplicate'],
    ['skip', 'skip'],
    ['badCrc', 'badCrc'],
    ['corrupt', 'corrupt'],
    ['notJson', 'notJson'],
    ['split[3]', 'split'],
    ['swap', 'swap'],
    ['delay[300]', 'delay'],
  ])('%s strikes once, and is counted once', async (word, name) => {
    const [{ exchange, pass }, plain] = [await held(), await held()];
    exchange.faults.order(word);
    const [told, well] = [await pass(2_000), await plain.pass(2_000)];
    expect(exchange.faults.counts()[name]).toBe(1);
    expect(exchange.faults.counts()).toEqual({ ...plain.exchange.faults.counts(), [name]: 1 });
    const [left, right] = [new Set(told), new Set(well)];
    switch (name) {
      case 'duplicate':
        expect(told.length).toBe(well.length + 1);
        expect(left).toEqual(right);
        return;
      case 'skip':
        expect(told.length).toBe(well.length - 1);
        return;
      case 'badCrc':
      case 'corrupt':
        expect(told.filter((text) => !right.has(text)).length).toBe(1);
        expect(told.every(parses)).toBe(true);
        expect(checksums(told).filter((sum, index) => sum !== checksums(well)[index]).length).toBe(
          name === 'badCrc' ? 1 : 0,
        );
        return;
      case 'notJson':
        expect(told.filter((text) => !parses(text)).length).toBe(1);
        expect(told.filter(parses)).toEqual(well);
        return;
      case 'swap':
        expect(told).not.toEqual(well);
        expect([...told].sort()).toEqual([...well].sort());
        return;
      case 'split':
      case 'delay':
        expect(told).toEqual(well);
    }
  });

  it('delay holds back what comes after it too', async () => {
    const { exchange, clock, client, pass } = await held();
    exchange.faults.order('delay[500]');
    const before = client.texts.length;
    clock.turn(400);
    client.say({ method: 'ping' });
    const other = await wsClient(exchange.urls.v2);
    other.say({ method: 'ping' });
    await other.heard(pong);
    expect(client.texts.length).toBe(before);
    expect((await pass(400)).filter(data).length).toBeGreaterThan(5);
  });

  it('cut ends a frame in its middle, and the line', async () => {
    const { exchange, clock, client } = await held();
    exchange.faults.order('cut');
    const before = client.texts.length;
    clock.turn(1_000);
    expect((await client.ended).code).toBe(1006);
    expect(client.texts.slice(before).every(parses)).toBe(true);
    expect(exchange.faults.counts()).toMatchObject({ cut: 1, drop: 0 });
  });
});

describe('faults of lines and of the exchange, by word', () => {
  it('half-open lines are deaf and mute for good; new ones are well', async () => {
    const { exchange, clock, client } = await held();
    exchange.faults.order('halfOpen');
    const before = client.texts.length;
    client.say({ method: 'ping' });
    clock.turn(200_000);
    const other = await wsClient(exchange.urls.v2);
    other.say({ method: 'ping' });
    await other.heard(pong);
    expect(client.texts.length).toBe(before);
    expect(exchange.counts().open).toBe(2);
    expect(exchange.faults.counts().halfOpen).toBe(1);
  });

  it('a late ack is overtaken by its data', async () => {
    const { exchange, clock, client } = await held();
    exchange.faults.order('lateAck[500]');
    client.say({ method: 'subscribe', params: { channel: 'book', symbol: ['ETH/USD'] } });
    const mine = (text: string): boolean => text.includes('ETH/USD');
    await client.heard(mine);
    clock.turn(1_000);
    await client.heard((text) => mine(text) && text.includes('"method":"subscribe"'));
    const texts = client.texts.filter(mine);
    expect(texts.findIndex((text) => text.includes('"method"'))).toBeGreaterThan(0);
    expect(exchange.faults.counts().lateAck).toBe(1);
  });

  it('rate limit and busy refuse one request, over the socket and over HTTP', async () => {
    const { exchange, client } = await held();
    exchange.faults.order('rateLimited');
    client.say({ method: 'ping', req_id: 1 });
    await client.heard((text) => text === '{"Error":"Exceeded msg rate"}');
    const time = async (): Promise<unknown> =>
      (await fetch(`${exchange.urls.spotRest}/0/public/Time`)).json();
    exchange.faults.order('rateLimited');
    expect(await time()).toEqual({ error: ['EAPI:Rate limit exceeded'] });
    exchange.faults.order('busy');
    expect(await time()).toEqual({ error: ['EService:Busy'] });
    exchange.faults.order('http502');
    expect((await fetch(`${exchange.urls.spotRest}/0/public/Time`)).status).toBe(502);
    expect(await time()).toMatchObject({ error: [] });
    expect(exchange.faults.counts()).toMatchObject({ rateLimited: 2, busy: 1, failHttp: 1 });
  });

  it('maintenance is told on every line, and ends', async () => {
    const { exchange, clock, client } = await held();
    exchange.faults.order('maintenance[2000]');
    await client.heard((text) => text.includes('"system":"maintenance"'));
    clock.turn(2_100);
    await client.heard((text) => text.includes('"system":"online"'), 2);
    expect(exchange.faults.counts().maintenance).toBe(1);
  });

  it('skew moves the clock that the exchange tells, and no other', async () => {
    const { exchange, client } = await held();
    const stamp = async (id: number): Promise<number> => {
      client.say({ method: 'ping', req_id: id });
      const [text = ''] = await client.heard((one) => one.includes(`"req_id":${id},`));
      return Date.parse(/"time_in":"([^"]+)"/.exec(text)?.[1] ?? '');
    };
    const before = await stamp(1);
    exchange.faults.order('skew[-3000]');
    expect(await stamp(2)).toBe(before - 3_000);
    exchange.faults.calm();
    expect(await stamp(3)).toBe(before);
  });
});

describe('a script of faults', () => {
  it('plays each at its frame and puts all right at its end', async () => {
    const { exchange, clock, client } = await held();
    exchange.fault('--a--(1006)--ackNoData--stall---|');
    clock.turn(450);
    expect(exchange.faults.counts().drop).toBe(0);
    clock.turn(100);
    expect((await client.ended).code).toBe(1006);
    clock.turn(400);
    const next = await wsClient(exchange.urls.v2);
    next.say(book);
    await next.heard((text) => text.includes('"method":"subscribe"'));
    expect(exchange.faults.counts()).toMatchObject({ drop: 1, ackNoData: 1, stall: 0 });
    clock.turn(200);
    expect(exchange.faults.counts().stall).toBe(1);
    clock.turn(1_000);
    next.say({ method: 'ping' });
    await next.heard(pong);
    expect(next.texts.filter(data)).toEqual([]);
  });

  it('can be stopped, and one that is wrong is refused at once', async () => {
    const { exchange, clock } = await held();
    const stop = exchange.fault('-drop|');
    stop();
    clock.turn(1_000);
    expect(exchange.faults.counts().drop).toBe(0);
    expect(() => exchange.fault('--dorp|')).toThrow(InputError);
    expect(() => {
      exchange.faults.order('nothing');
    }).toThrow(InputError);
    expect(() => exchange.faults.random({ drop: 2 })).toThrow(InputError);
  });

  it('strikes at random by rate, equally for equal seeds', async () => {
    const struck = async (seed: number): Promise<readonly number[]> => {
      const { exchange, pass } = await held();
      exchange.faults.random({ duplicate: 0.1, skip: 0.05 }, seed);
      await pass(20_000);
      const { duplicate, skip } = exchange.faults.counts();
      return [duplicate, skip];
    };
    const [one, again, other] = [await struck(1), await struck(1), await struck(2)];
    expect(one).toEqual(again);
    expect(other).not.toEqual(one);
    expect(Math.min(...one)).toBeGreaterThan(5);
  });
});
