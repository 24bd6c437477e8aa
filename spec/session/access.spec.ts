import { describe, expect, it } from '@jest/globals';
import { defer, delay, of, throwError } from 'rxjs';
import { HttpError } from '../../lib/core/errors/HttpError.ts';
import { InputError } from '../../lib/core/errors/InputError.ts';
import { OutcomeError } from '../../lib/core/errors/OutcomeError.ts';
import { RefusedError } from '../../lib/core/errors/RefusedError.ts';
import { ResponseError } from '../../lib/core/errors/ResponseError.ts';
import { UnsentError } from '../../lib/core/errors/UnsentError.ts';
import type { Frame } from '../../lib/protocol/Frame.ts';
import { connector } from '../../lib/session/connector/connector.ts';
import type { Handshake } from '../../lib/session/connector/Handshake.ts';
import { type FakeLine, virtualWorld } from '../support/virtualWorld.ts';
import { place, plainCodec } from './support/plainCodec.ts';

const own = (key: string) => ({ channel: 'own', key }) as const;
const free = (key: string) => ({ channel: 'open', key }) as const;
const acked = (id: number, channel: string, key: string): Frame => ({
  type: 'subscribed',
  id,
  route: { channel, key },
});
const reply = (id: number, result: unknown): Frame => ({ type: 'reply', id, result });
/** Ids of calls are counted from here. */
const first = 1_000_000_001;

const texts = (line: FakeLine | undefined): readonly string[] => line?.said.map(([, text]) => text) ?? [];

/** A connector whose handshakes are counted: each gives the next token after a while. */
function open(
  options: { readonly handshake?: Handshake<string>; readonly onDial?: (line: FakeLine) => void } = {},
) {
  const virtual = virtualWorld(60_000, options.onDial);
  const asks: boolean[] = [];
  const handshake: Handshake<string> = ({ fresh }) =>
    defer(() => {
      const token = `t${asks.push(fresh)}`;
      return of(token).pipe(delay(10, virtual.world.scheduler));
    });
  const kraken = connector({
    codec: plainCodec,
    url: 'wss://box',
    world: virtual.world,
    handshake: options.handshake ?? handshake,
    lingerMs: 100,
  });
  return { ...virtual, asks, kraken };
}

const noteTo = (notes: unknown[]) => ({
  next: (value: unknown) => notes.push(value),
  error: (error: unknown) => notes.push(error),
});

describe('private topics', () => {
  it('wait for the handshake of their line, one for all of them; public ones do not', () => {
    const { kraken, at, line, asks, run } = open();
    kraken.channel(own('a')).subscribe();
    kraken.channel(free('x')).subscribe();
    kraken.channel(own('b')).subscribe();
    at(500, () => {
      expect(asks).toEqual([false]);
      expect(line().said).toEqual([
        [1, '["want",1,"","x"]'],
        [51, '["want",2,"t1","a","b"]'],
      ]);
    });
    run();
  });

  it('ask for no handshake where nobody wants them', () => {
    const { kraken, asks, run } = open();
    kraken.channel(free('x')).subscribe();
    run();
    expect(asks).toEqual([]);
  });

  it('are asked for on each new line after a handshake of its own', () => {
    const { kraken, at, lines, asks, run } = open();
    kraken.channel(own('a')).subscribe();
    at(200, () => {
      lines[0]?.say(acked(1, 'own', 'a'), { type: 'data', route: own('a'), kind: 'update', message: 'm' });
      lines[0]?.close(1006);
    });
    at(5_000, () => {
      expect(asks).toEqual([false, false]);
      expect(texts(lines[1])).toEqual(['["want",2,"t2","a"]']);
    });
    run();
  });

  it('are asked for anew with a fresh token when the session is not valid any more, unseen by their observers', () => {
    const { kraken, at, line, asks, run } = open();
    const notes: unknown[] = [];
    kraken.channel(own('a')).subscribe(noteTo(notes));
    at(100, () => {
      line().say({ type: 'refused', id: 1, key: undefined, said: 'ESession:Invalid session' });
    });
    at(300, () => {
      expect(texts(line())).toEqual(['["want",1,"t1","a"]', '["want",2,"t2","a"]']);
      expect(asks).toEqual([false, true]);
      expect(notes).toEqual([]);
    });
    run();
  });

  it('error when the exchange says so of every fresh token', () => {
    const { kraken, at, line, asks, run } = open();
    const notes: unknown[] = [];
    kraken.channel(own('a')).subscribe(noteTo(notes));
    for (const [ms, id] of [
      [100, 1],
      [300, 2],
      [500, 3],
    ] as const)
      at(ms, () => {
        line().say({ type: 'refused', id, key: undefined, said: 'ESession:Invalid session' });
      });
    run();
    expect(notes).toEqual([new RefusedError('own a', 'ESession:Invalid session')]);
    expect(asks).toHaveLength(3);
  });

  it('error when the handshake is refused for good; public ones go on', () => {
    const denied = new InputError('GetWebSocketsToken: EGeneral:Permission denied', 'Allow it.');
    const { kraken, at, line, run } = open({ handshake: () => throwError(() => denied) });
    const notes: unknown[] = [];
    const seen: unknown[] = [];
    kraken.channel(own('a')).subscribe(noteTo(notes));
    kraken.channel(free('x')).subscribe(noteTo(seen));
    at(100, () => {
      expect(notes).toEqual([new RefusedError('own a', denied.message)]);
      line().say(acked(1, 'open', 'x'), { type: 'data', route: free('x'), kind: 'update', message: 'm' });
    });
    at(101, () => {
      expect(seen).toMatchObject([{ type: 'update', value: 'm' }]);
    });
    run();
  });

  it('wait while the handshake fails for a while', () => {
    let tries = 0;
    const shaky: Handshake<string> = () =>
      defer(() => {
        tries += 1;
        return tries < 3
          ? throwError(() => new HttpError('GetWebSocketsToken', 503, 'HTTP 503'))
          : of('late');
      });
    const { kraken, at, line, run } = open({ handshake: shaky });
    const notes: unknown[] = [];
    kraken.channel(own('a')).subscribe(noteTo(notes));
    at(4_000, () => {
      expect(texts(line())).toEqual(['["want",1,"late","a"]']);
      expect(notes).toEqual([]);
    });
    run();
  });
});

describe('calls over a line', () => {
  it('dial, wait for the handshake, are sent once, and get the answer of their own id', () => {
    const { kraken, at, lines, line, run } = open();
    const notes: unknown[] = [];
    const order$ = kraken.call(place, { order: 'one' });
    expect(lines).toHaveLength(0);
    order$.subscribe(noteTo(notes));
    kraken.call(place, { order: 'two' }).subscribe(noteTo(notes));
    at(50, () => {
      expect(line().said).toEqual([
        [11, `["place",${first},"t1","one"]`],
        [11, `["place",${first + 1},"t1","two"]`],
      ]);
      // the second is answered first, and one that nobody asked for
      line().say(reply(first + 1, 'second'), reply(7, 'stray'), reply(first, 'first'), reply(first, 'again'));
    });
    run();
    expect(notes).toEqual(['second', 'first']);
  });

  it('end with the words of the exchange where it refuses them', () => {
    const { kraken, at, line, run } = open();
    const notes: unknown[] = [];
    kraken.call({ ...place, safe: true }, { order: 'one' }).subscribe(noteTo(notes));
    at(50, () => {
      line().say({ type: 'failed', id: first, said: 'EOrder:Insufficient funds' });
    });
    run();
    expect(notes).toEqual([new ResponseError('place', ['EOrder:Insufficient funds'])]);
  });

  it('end as unknown when the line is lost with them on it, and are not sent again on the next', () => {
    const { kraken, at, lines, run } = open();
    const notes: unknown[] = [];
    kraken.channel(free('x')).subscribe();
    kraken.call(place, { order: 'one' }).subscribe(noteTo(notes));
    at(50, () => {
      lines[0]?.close(1006, 'gone');
    });
    run();
    expect(notes).toEqual([expect.any(OutcomeError)]);
    expect(notes[0]).toMatchObject({ identities: ['one'], sentMs: 11, cause: { code: 'LINE_CLOSED' } });
    expect(
      lines
        .slice(1)
        .flatMap(texts)
        .filter((text) => text.includes('place')),
    ).toEqual([]);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('are never sent once they are given up, though the line opens then', () => {
    const { kraken, at, lines, run } = open({
      onDial: (line) => {
        if (lines.length === 1) return;
        line.open();
      },
    });
    kraken.channel(free('x')).subscribe();
    const call = kraken.call(place, { order: 'one' }).subscribe();
    at(50, () => {
      call.unsubscribe();
      lines[0]?.open();
    });
    run();
    expect(lines.flatMap(texts).filter((text) => text.includes('place'))).toEqual([]);
  });

  it('are not sent, and say so, when no line is ready in time', () => {
    const { kraken, lines, now, run } = open({ onDial: () => undefined });
    const notes: unknown[] = [];
    kraken.call(place, { order: 'one' }, { deadlineMs: 700 }).subscribe(noteTo(notes));
    run();
    expect(notes).toEqual([new UnsentError('place', 700)]);
    expect(lines.flatMap(texts)).toEqual([]);
    expect(now()).toBeGreaterThan(700);
  });

  it('end as unknown when they were sent and no answer comes in time', () => {
    const { kraken, line, run } = open();
    const notes: unknown[] = [];
    kraken.call(place, { order: 'one' }, { deadlineMs: 700 }).subscribe(noteTo(notes));
    run();
    expect(texts(line())).toHaveLength(1);
    expect(notes).toEqual([expect.any(OutcomeError)]);
    expect(notes[0]).toMatchObject({ cause: { code: 'TIMEOUT' } });
  });

  it('are refused before a line is asked for where a parameter can not be', () => {
    const { kraken, lines, run } = open();
    const wrong = new InputError('place: order can not be ...', 'Give another.');
    const notes: unknown[] = [];
    const picky = {
      ...place,
      wire: () => {
        throw wrong;
      },
    };
    kraken.call(picky, { order: '' }).subscribe(noteTo(notes));
    run();
    expect(notes).toEqual([wrong]);
    expect(lines).toHaveLength(0);
  });

  it('fail where the line will not be authorised', () => {
    const denied = new InputError('no', 'never');
    const { kraken, run } = open({ handshake: () => throwError(() => denied) });
    const notes: unknown[] = [];
    kraken.call(place, { order: 'one' }).subscribe(noteTo(notes));
    run();
    expect(notes).toEqual([denied]);
  });

  it('keep the line while they wait, and let it go after the linger', () => {
    const { kraken, at, line, run } = open();
    kraken.call(place, { order: 'one' }).subscribe();
    at(1_000, () => {
      expect(line().hungUp()).toBe(false);
      line().say(reply(first, 'done'));
    });
    at(1_050, () => expect(line().hungUp()).toBe(false));
    at(1_200, () => expect(line().hungUp()).toBe(true));
    run();
  });
});
