import { describe, expect, it } from '@jest/globals';
import { spotSignature } from '../../lib/exchange/access/spotSignature.ts';
import { faultDesk } from '../../lib/exchange/faults/faultDesk.ts';
import { restDesk } from '../../lib/exchange/http/restDesk.ts';
import { lastTexts } from '../../lib/exchange/wire/lastTexts.ts';
import { lines } from '../../lib/exchange/wire/lines.ts';
import { handClock } from './support/handClock.ts';
import { closeAfterEach, opened } from './support/opened.ts';
import { wsClient } from './support/wsClient.ts';

closeAfterEach();

const pong = (text: string): boolean => text.includes('"pong"');

describe('a client that means harm', () => {
  it('can not end the exchange by lists in lists', async () => {
    const { exchange } = await opened();
    const client = await wsClient(exchange.urls.futuresWs);
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    client.say(`{"event":"subscribe","feed":"trade","product_ids":${deep}}`);
    client.say('{"event":"ping"}');
    await client.heard((text) => text.includes('Bad websocket message'));
    expect(exchange.counts().failures).toBe(0);
  });

  it('is hung up on when the box itself fails, and the others notice nothing', () => {
    const ends: string[] = [];
    const sockets = lines({
      clock: handClock(),
      livedMs: () => 0,
      catchUp: () => undefined,
      now: () => 0,
      desk: faultDesk(),
      heartbeatMs: 1_000,
      idleCloseMs: 60_000,
      limits: true,
      witness: () => undefined,
    });
    const door = {
      name: 'v2' as const,
      pingsCount: false,
      protocol: () => ({
        hear: () => {
          throw new Error('not thought of');
        },
        held: () => 0,
        beat: () => undefined,
        statusChanged: () => undefined,
        end: () => undefined,
      }),
    };
    const end = sockets.connect(door, {
      send: () => undefined,
      close: (code, reason) => ends.push(`${code} ${reason}`),
      destroy: () => undefined,
    });
    end.hear('x');
    expect(ends).toEqual(['1011 internal error']);
    expect(sockets.counts().failures).toBe(1);
    sockets.end();
  });

  it('gets an answer over REST also where the box fails', () => {
    const desk = restDesk({
      surfaces: [
        () => {
          throw new Error('not thought of');
        },
      ],
      desk: faultDesk(),
      clock: handClock(),
      chance: () => undefined,
      catchUp: () => undefined,
      witness: () => undefined,
    });
    const call = { method: 'GET', query: '', body: '', contentType: '', headers: {} };
    const bodies: unknown[] = [];
    for (const path of ['/0/public/Time', '/derivatives/api/v3/tickers'])
      desk.take({ ...call, path }, (end) => bodies.push(end.type === 'answered' && end.answer.body));
    expect(bodies).toEqual([
      '{"error":["EGeneral:Internal error"]}',
      '{"result":"error","error":"Server Error"}',
    ]);
  });

  it('can not fill the memory with what it says', () => {
    const texts = lastTexts(10_000);
    for (let index = 0; index < 200; index += 1) texts.add({ connection: 1, text: 'x'.repeat(1_000_000) });
    const kept = texts.read();
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.length).toBeLessThan(20);
  });

  it('is refused a text that is too long', async () => {
    const { exchange } = await opened();
    const client = await wsClient(exchange.urls.v2);
    client.say('x'.repeat(200_000));
    expect((await client.ended).code).toBe(1009);
  });
});

describe('time', () => {
  it('that is skipped hangs up nobody, and time that is lived does', async () => {
    const { exchange, clock } = await opened();
    const client = await wsClient(exchange.urls.v2);
    exchange.advance(300_000);
    client.say({ method: 'ping' });
    await client.heard(pong);
    clock.turn(61_000);
    expect(await client.ended).toEqual({ code: 1000, reason: 'idle' });
  });

  it('of a fast market does not shorten a session', async () => {
    const { exchange, clock } = await opened({ speed: 1_000 });
    const [account] = exchange.accounts;
    if (account === undefined) throw new Error('there is no account');
    const path = '/0/private/GetWebSocketsToken';
    const body = 'nonce=1';
    const sign = spotSignature({ secret: account.secret, path, nonce: '1', body });
    const answer = await fetch(`${exchange.urls.spotRest}${path}`, {
      method: 'POST',
      headers: {
        'API-Key': account.key,
        'API-Sign': sign,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body,
    });
    const token = /"token":"([^"]+)"/.exec(await answer.text())?.[1];
    clock.turn(60_000);
    const client = await wsClient(exchange.urls.v2Private);
    client.say({ method: 'subscribe', params: { channel: 'balances', token } });
    const [ack] = await client.heard((text) => text.includes('"method":"subscribe"'));
    expect(ack).toContain('"success":true');
  });
});
