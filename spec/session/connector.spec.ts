import { describe, expect, it } from '@jest/globals';
import { retry, type Subscription, take } from 'rxjs';
import { InputError } from '../../lib/core/errors/InputError.ts';
import { LineError } from '../../lib/core/errors/LineError.ts';
import { RefusedError } from '../../lib/core/errors/RefusedError.ts';
import type { ChannelEvent } from '../../lib/core/model/ChannelEvent.ts';
import type { Frame } from '../../lib/protocol/Frame.ts';
import { v2Codec } from '../../lib/protocol/v2/v2Codec.ts';
import { connector } from '../../lib/session/connector/connector.ts';
import type { LineStatus } from '../../lib/session/LineStatus.ts';
import { decodeRequest } from '../support/decodeRequest.ts';
import { v2Says as says } from '../support/v2Says.ts';
import { type FakeLine, virtualWorld } from '../support/virtualWorld.ts';

const btc = { channel: 'ticker', symbol: 'BTC/USD', trigger: 'trades' } as const;
const eth = { channel: 'ticker', symbol: 'ETH/USD', trigger: 'trades' } as const;
const tickerAck = (id: number, symbol: string) =>
  says.ack(id, { channel: 'ticker', event_trigger: 'trades', snapshot: true, symbol });
const tickerLeft = (id: number, symbol: string) =>
  says.left(id, { channel: 'ticker', event_trigger: 'trades', symbol });

const ask = (id: number, ...symbol: readonly string[]) =>
  `{"method":"subscribe","params":{"channel":"ticker","event_trigger":"trades","symbol":${JSON.stringify(symbol)},"snapshot":true},"req_id":${id}}`;
const leave = (id: number, ...symbol: readonly string[]) =>
  `{"method":"unsubscribe","params":{"channel":"ticker","event_trigger":"trades","symbol":${JSON.stringify(symbol)}},"req_id":${id}}`;

const open = (endMs?: number, onDial?: (line: FakeLine) => void) => {
  const virtual = virtualWorld(endMs, onDial);
  return { ...virtual, kraken: connector({ codec: v2Codec, url: 'wss://box/v2', world: virtual.world }) };
};

/** Writes down what an observer gets, with the time. */
const scribe = (now: () => number) => {
  const notes: string[] = [];
  const note = (text: string) => notes.push(`${now()} ${text}`);
  return {
    notes,
    observer: {
      next: (event: ChannelEvent<{ readonly last?: string }>) =>
        note(
          event.type === 'gap'
            ? `gap ${event.epoch} ${event.why} ${event.downMs}`
            : `${event.type} ${event.value.last ?? 'none'}`,
        ),
      error: (error: unknown) => note(`error ${error instanceof Error ? error.message : String(error)}`),
      complete: () => note('complete'),
    },
  };
};

const texts = (line: FakeLine | undefined) => line?.said.map(([, text]) => text);

describe('a connector', () => {
  it('dials nothing before somebody observes, and not for its status', () => {
    const { kraken, lines, run } = open();
    const seen: LineStatus[] = [];
    kraken.status$.subscribe((status) => seen.push(status));
    void kraken.channel(btc);
    run();
    expect(lines).toHaveLength(0);
    expect(seen).toEqual([{ type: 'idle', epoch: 0 }]);
  });

  it('makes one subscription of two observers; the first to leave changes nothing, the last one unsubscribes', () => {
    const { kraken, lines, line, at, now, run } = open();
    const [first, second] = [scribe(now), scribe(now)];
    const subscriptions: Subscription[] = [];
    at(0, () => subscriptions.push(kraken.channel(btc).subscribe(first.observer)));
    at(5, () => subscriptions.push(kraken.channel(btc).subscribe(second.observer)));
    at(10, () => line().say(says.status, tickerAck(1, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    at(20, () => subscriptions[0]?.unsubscribe());
    at(30, () => line().say(says.ticker('BTC/USD', 101)));
    at(40, () => subscriptions[1]?.unsubscribe());
    run();
    expect(first.notes).toEqual(['10 snapshot 100']);
    expect(second.notes).toEqual(['10 snapshot 100', '30 update 101']);
    expect(lines).toHaveLength(1);
    expect(line().said).toEqual([
      [1, ask(1, 'BTC/USD')],
      [540, leave(2, 'BTC/USD')],
    ]);
    expect(line().hungUp()).toBe(true);
  });

  it('shows no observer of one symbol the data of another', () => {
    const { kraken, line, at, now, run } = open(1_000);
    const [bitcoin, ether] = [scribe(now), scribe(now)];
    at(0, () => kraken.channel(btc).subscribe(bitcoin.observer));
    at(0, () => kraken.channel(eth).subscribe(ether.observer));
    at(10, () => line().say(tickerAck(1, 'ETH/USD'), tickerAck(1, 'BTC/USD')));
    at(20, () => line().say(says.ticker('ETH/USD', 3, 'snapshot'), says.ticker('BTC/USD', 100, 'snapshot')));
    run();
    expect(texts(line())).toEqual([ask(1, 'BTC/USD', 'ETH/USD')]);
    expect(bitcoin.notes).toEqual(['20 snapshot 100']);
    expect(ether.notes).toEqual(['20 snapshot 3']);
  });

  it('starts a late observer of a snapshot channel with a snapshot, without asking the exchange', () => {
    const { kraken, line, at, now, run } = open(1_000);
    const late = scribe(now);
    at(0, () => kraken.channel(btc).subscribe());
    at(10, () =>
      line().say(
        tickerAck(1, 'BTC/USD'),
        says.ticker('BTC/USD', 100, 'snapshot'),
        says.ticker('BTC/USD', 101),
      ),
    );
    at(20, () => kraken.channel(btc).subscribe(late.observer));
    at(30, () => line().say(says.ticker('BTC/USD', 102)));
    run();
    expect(late.notes).toEqual(['20 snapshot 101', '30 update 102']);
    expect(line().said).toHaveLength(1);
  });

  it('errors the observers of a refused symbol with the exchange’s words, and nobody else', () => {
    const { kraken, line, at, now, run } = open(1_000);
    const [good, bad] = [scribe(now), scribe(now)];
    const errors: unknown[] = [];
    const foo = { ...btc, symbol: 'FOO/USD' };
    at(0, () => kraken.channel(btc).subscribe(good.observer));
    at(0, () => kraken.channel(foo).subscribe(bad.observer));
    at(0, () => kraken.channel(foo).subscribe({ error: (error: unknown) => errors.push(error) }));
    at(10, () =>
      line().say(
        says.refusal(1, 'Currency pair not supported FOO/USD', 'FOO/USD'),
        tickerAck(1, 'BTC/USD'),
        says.ticker('BTC/USD', 100, 'snapshot'),
      ),
    );
    run();
    expect(good.notes).toEqual(['10 snapshot 100']);
    expect(bad.notes).toEqual([
      '10 error ticker FOO/USD trades was refused: Currency pair not supported FOO/USD',
    ]);
    expect(errors[0]).toBeInstanceOf(RefusedError);
    expect(texts(line())).toEqual([ask(1, 'BTC/USD', 'FOO/USD')]);
  });

  it('asks anew for a refused topic when its observer retries, even at once', () => {
    const { kraken, line, at, now, run } = open(1_000);
    const seen = scribe(now);
    at(0, () =>
      kraken
        .channel(btc)
        .pipe(retry({ count: 1 }))
        .subscribe(seen.observer),
    );
    at(10, () => line().say(says.refusal(1, 'EService:Market in cancel_only mode', 'BTC/USD')));
    at(70, () => line().say(tickerAck(2, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    run();
    expect(line().said).toEqual([
      [1, ask(1, 'BTC/USD')],
      [51, ask(2, 'BTC/USD')],
    ]);
    expect(seen.notes).toEqual(['70 snapshot 100']);
  });

  it.each([1000, 1001, 1006, 1012, 1013])(
    'after a close with %i tells the gap, waits, redials and asks again',
    (code) => {
      const { kraken, lines, at, now, run } = open(2_000);
      const seen = scribe(now);
      const stands: string[] = [];
      kraken.status$.subscribe((status) => stands.push(`${now()} ${JSON.stringify(status)}`));
      at(0, () => kraken.channel(btc).subscribe(seen.observer));
      at(10, () => lines[0]?.say(tickerAck(1, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
      at(20, () => lines[0]?.close(code, 'restart'));
      at(280, () => lines[1]?.say(tickerAck(2, 'BTC/USD'), says.ticker('BTC/USD', 200, 'snapshot')));
      run();
      expect(texts(lines[0])).toEqual([ask(1, 'BTC/USD')]);
      expect(lines[1]?.said).toEqual([[271, ask(2, 'BTC/USD')]]);
      expect(seen.notes).toEqual([
        `10 snapshot 100`,
        `280 gap 2 closed ${code} restart 270`,
        '280 snapshot 200',
      ]);
      expect(stands).toEqual([
        '0 {"type":"idle","epoch":0}',
        '0 {"type":"dialing","epoch":0}',
        '1 {"type":"open","epoch":1}',
        `20 {"type":"waiting","epoch":1,"why":"closed ${code} restart","retryInMs":250}`,
        '270 {"type":"dialing","epoch":1}',
        '271 {"type":"open","epoch":2}',
      ]);
    },
  );

  it('takes a close with 1008 for final: observers get the error, nothing is dialled', () => {
    const { kraken, lines, line, at, now, run } = open();
    const seen = scribe(now);
    const stands: LineStatus[] = [];
    kraken.status$.subscribe((status) => stands.push(status));
    at(0, () => kraken.channel(btc).subscribe(seen.observer));
    at(10, () => line().close(1008, 'policy'));
    run();
    expect(seen.notes).toEqual(['10 error closed 1008 policy']);
    expect(lines).toHaveLength(1);
    expect(stands.at(-1)).toEqual({ type: 'ended', epoch: 1, why: 'closed 1008 policy' });
  });

  it('starts afresh for an observer that retries at once after a final close', () => {
    const { kraken, lines, at, now, run } = open(1_000);
    const seen = scribe(now);
    const errors: unknown[] = [];
    at(0, () => kraken.channel(eth).subscribe({ error: (error: unknown) => errors.push(error) }));
    at(0, () =>
      kraken
        .channel(btc)
        .pipe(retry({ count: 1 }))
        .subscribe(seen.observer),
    );
    at(10, () => lines[0]?.close(1008));
    at(20, () => lines[1]?.say(tickerAck(1, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    run();
    expect(errors).toEqual([expect.any(LineError)]);
    expect(lines).toHaveLength(2);
    expect(texts(lines[1])).toEqual([ask(1, 'BTC/USD')]);
    expect(seen.notes).toEqual(['20 snapshot 100']);
  });

  it('resubscribes after a drop only what is still wanted', () => {
    const { kraken, lines, at, run } = open(2_000);
    let leaving: Subscription | undefined;
    at(0, () => kraken.channel(btc).subscribe());
    at(0, () => {
      leaving = kraken.channel(eth).subscribe();
    });
    at(10, () => lines[0]?.say(tickerAck(1, 'BTC/USD'), tickerAck(1, 'ETH/USD')));
    at(15, () => leaving?.unsubscribe());
    at(600, () => lines[0]?.say(tickerLeft(2, 'ETH/USD')));
    at(700, () => lines[0]?.close(1006));
    run();
    expect(texts(lines[0])).toEqual([ask(1, 'BTC/USD', 'ETH/USD'), leave(2, 'ETH/USD')]);
    expect(texts(lines[1])).toEqual([ask(3, 'BTC/USD')]);
  });

  it('loses nothing when acks interleave with a drop', () => {
    const { kraken, lines, at, now, run } = open(2_000);
    const names = ['A/USD', 'B/USD', 'C/USD', 'D/USD'];
    const scribes = names.map(() => scribe(now));
    names.forEach((symbol, index) => {
      at(0, () => kraken.channel({ ...btc, symbol }).subscribe(scribes[index]?.observer));
    });
    at(10, () => lines[0]?.say(tickerAck(1, 'A/USD'), tickerAck(1, 'C/USD')));
    at(20, () => lines[0]?.close(1006));
    at(300, () =>
      lines[1]?.say(...['D/USD', 'B/USD', 'A/USD', 'C/USD'].map((symbol) => tickerAck(2, symbol))),
    );
    at(310, () => lines[1]?.say(...names.map((symbol) => says.ticker(symbol, 7, 'snapshot'))));
    run();
    expect(texts(lines[1])).toEqual([ask(2, ...names)]);
    expect(scribes.map(({ notes }) => notes.at(-1))).toEqual(names.map(() => '310 snapshot 7'));
  });

  it('asks for 500 symbols in five requests, and three channels of them within the pace', () => {
    const { kraken, line, at, run } = open(1_000);
    for (let n = 0; n < 500; n += 1) {
      at(0, () => kraken.channel({ ...btc, symbol: `S${n}/USD` }).subscribe());
      at(0, () => kraken.channel({ channel: 'trade', symbol: `S${n}/USD` }).subscribe());
      at(0, () => kraken.channel({ channel: 'book', symbol: `S${n}/USD`, depth: 10 }).subscribe());
    }
    run();
    const asked = line().said.map(([ms, text]) => [ms, decodeRequest(text).params.symbol.length]);
    expect(asked).toHaveLength(15);
    expect(asked.every(([, symbols]) => symbols === 100)).toBe(true);
    expect(asked.map(([ms]) => ms)).toEqual([
      1, 1, 1, 1, 1, 251, 251, 251, 251, 251, 501, 501, 501, 501, 501,
    ]);
  });

  it('leaves and asks again when an ack is lost, and lets nothing through before the new ack', () => {
    const { kraken, line, at, now, run } = open(8_000);
    const seen = scribe(now);
    at(0, () => kraken.channel(btc).subscribe(seen.observer));
    for (let ms = 10; ms < 8_000; ms += 1_000) at(ms, () => line().say(says.beat));
    at(20, () => line().say(says.ticker('BTC/USD', 99, 'snapshot')));
    at(6_010, () => line().say(tickerLeft(2, 'BTC/USD')));
    at(6_100, () => line().say(tickerAck(3, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    run();
    expect(line().said).toEqual([
      [1, ask(1, 'BTC/USD')],
      [6_000, leave(2, 'BTC/USD')],
      [6_050, ask(3, 'BTC/USD')],
    ]);
    expect(seen.notes).toEqual(['6100 snapshot 100']);
  });

  it('recycles a topic that is acked and stays silent, then the line; pongs and beats are no data', () => {
    const { kraken, lines, at, now, run } = open(40_000);
    const seen = scribe(now);
    at(0, () => kraken.channel(btc).subscribe(seen.observer));
    for (let ms = 10; ms < 40_000; ms += 1_000)
      at(ms, () => lines[0]?.hungUp() === false && lines[0].say(says.beat));
    at(20, () => lines[0]?.say(tickerAck(1, 'BTC/USD')));
    at(11_010, () => lines[0]?.say(tickerLeft(2, 'BTC/USD')));
    at(11_100, () => lines[0]?.say(tickerAck(3, 'BTC/USD')));
    run();
    expect(texts(lines[0])).toEqual([ask(1, 'BTC/USD'), leave(2, 'BTC/USD'), ask(3, 'BTC/USD')]);
    expect(lines[0]?.hungUp()).toBe(true);
    expect(texts(lines[1])?.[0]).toBe(ask(4, 'BTC/USD'));
  });

  it('gives a line up that says nothing; pongs do not count as life', () => {
    const { kraken, lines, at, now, run } = open(14_000);
    const seen = scribe(now);
    at(0, () => kraken.channel(btc).subscribe(seen.observer));
    at(100, () => lines[0]?.say(tickerAck(1, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    for (let ms = 1_100; ms < 12_000; ms += 1_000) at(ms, () => lines[0]?.say(says.pong(9)));
    at(12_000, () => lines[1]?.say(tickerAck(2, 'BTC/USD'), says.ticker('BTC/USD', 101, 'snapshot')));
    run();
    expect(lines[0]?.hungUp()).toBe(true);
    expect(seen.notes).toEqual([
      '100 snapshot 100',
      '12000 gap 2 closed 1006 stale: nothing heard for 10900 ms 11900',
      '12000 snapshot 101',
    ]);
  });

  it('pings an open line now and then', () => {
    const { kraken, line, at, run } = open(62_000);
    at(0, () => kraken.channel(btc).subscribe());
    at(5, () => line().say(tickerAck(1, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    for (let ms = 10; ms < 62_000; ms += 1_000) at(ms, () => line().say(says.beat));
    run();
    expect(line().said.slice(1)).toEqual([
      [31_000, '{"method":"ping","req_id":2}'],
      [61_000, '{"method":"ping","req_id":3}'],
    ]);
  });

  it('is not harmed by what it can not read, and shows it', () => {
    const { kraken, line, at, now, run } = open(1_000);
    const seen = scribe(now);
    const frames: Frame[] = [];
    kraken.frames$.subscribe((frame) => frames.push(frame));
    at(0, () => kraken.channel(btc).subscribe(seen.observer));
    at(10, () => {
      line().say(
        'CloudFlare WebSocket proxy restarting',
        '[]',
        'null',
        '{"channel":"ticker","type":"update","data":[{}]}',
      );
      line().say(
        '{"channel":"__proto__","type":"update","data":[]}',
        '{"method":"subscribe","req_id":1,"success":true}',
      );
      line().binary(12);
    });
    at(20, () => line().say(tickerAck(1, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    run();
    expect(seen.notes).toEqual(['20 snapshot 100']);
    expect(frames.filter(({ type }) => type === 'unknown')).toHaveLength(7);
  });

  it('waits when the exchange says that requests come too fast, and asks again', () => {
    const { kraken, line, at, now, run } = open(3_000);
    const seen = scribe(now);
    at(0, () => kraken.channel(btc).subscribe(seen.observer));
    at(10, () => line().say(says.refusal(1, 'Exceeded msg rate')));
    at(1_100, () => line().say(tickerAck(2, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    run();
    expect(line().said).toEqual([
      [1, ask(1, 'BTC/USD')],
      [1_010, ask(2, 'BTC/USD')],
    ]);
    expect(seen.notes).toEqual(['1100 snapshot 100']);
  });

  it('renews one topic without a word about the others', () => {
    const { kraken, line, at, now, run } = open(1_000);
    const [bitcoin, ether] = [scribe(now), scribe(now)];
    at(0, () => kraken.channel(btc).subscribe(bitcoin.observer));
    at(0, () => kraken.channel(eth).subscribe(ether.observer));
    at(10, () => line().say(tickerAck(1, 'BTC/USD'), tickerAck(1, 'ETH/USD')));
    at(20, () => line().say(says.ticker('BTC/USD', 100, 'snapshot'), says.ticker('ETH/USD', 3, 'snapshot')));
    at(100, () => kraken.renew(btc, 'checksum'));
    at(110, () => line().say(says.ticker('BTC/USD', 99), says.ticker('ETH/USD', 4)));
    at(120, () => line().say(tickerLeft(2, 'BTC/USD')));
    at(200, () => line().say(tickerAck(3, 'BTC/USD'), says.ticker('BTC/USD', 101, 'snapshot')));
    run();
    expect(texts(line())).toEqual([ask(1, 'BTC/USD', 'ETH/USD'), leave(2, 'BTC/USD'), ask(3, 'BTC/USD')]);
    expect(bitcoin.notes).toEqual(['20 snapshot 100', '200 gap 1 checksum 100', '200 snapshot 101']);
    expect(ether.notes).toEqual(['20 snapshot 3', '110 update 4']);
  });

  it('lets a topic linger, so that an observer who comes back at once costs no request', () => {
    const { kraken, lines, line, at, now, run } = open(2_000);
    const seen = scribe(now);
    at(0, () => kraken.channel(btc).pipe(take(1)).subscribe());
    at(10, () => line().say(tickerAck(1, 'BTC/USD'), says.ticker('BTC/USD', 100, 'snapshot')));
    at(300, () => kraken.channel(btc).subscribe(seen.observer));
    run();
    expect(lines).toHaveLength(1);
    expect(texts(line())).toEqual([ask(1, 'BTC/USD')]);
    expect(seen.notes).toEqual(['300 snapshot 100']);
  });

  it('gives a snapshot to an observer who comes between the last one leaving and the unsubscribing', () => {
    const { kraken, line, at, now, run } = open(3_000);
    const seen = scribe(now);
    let first: Subscription | undefined;
    at(0, () => kraken.channel(eth).subscribe());
    at(0, () => {
      first = kraken.channel(btc).subscribe();
    });
    at(10, () =>
      line().say(tickerAck(1, 'BTC/USD'), tickerAck(1, 'ETH/USD'), says.ticker('BTC/USD', 100, 'snapshot')),
    );
    at(20, () => first?.unsubscribe());
    // behind the end of the linger, before the unsubscribe that it causes
    at(519, () => at(1, () => kraken.channel(btc).subscribe(seen.observer)));
    at(530, () => line().say(tickerLeft(2, 'BTC/USD')));
    at(600, () => line().say(tickerAck(3, 'BTC/USD'), says.ticker('BTC/USD', 101, 'snapshot')));
    run();
    expect(texts(line())).toEqual([ask(1, 'ETH/USD', 'BTC/USD'), leave(2, 'BTC/USD'), ask(3, 'BTC/USD')]);
    expect(seen.notes).toEqual(['600 snapshot 101']);
  });

  it('refuses a second depth of a book that is observed, before anything is sent, and only the newcomer hears of it', () => {
    const { kraken, line, at, run } = open(1_000);
    const errors: unknown[] = [];
    const book = { channel: 'book', symbol: 'BTC/USD', depth: 10 } as const;
    at(0, () => kraken.channel(book).subscribe({ error: (error: unknown) => errors.push(['old', error]) }));
    at(10, () =>
      kraken.channel({ ...book, depth: 25 }).subscribe({ error: (error: unknown) => errors.push(error) }),
    );
    run();
    expect(errors).toEqual([expect.any(InputError)]);
    expect(line().said).toHaveLength(1);
  });

  it('swaps the depth of a book that nobody observes any more', () => {
    const { kraken, line, at, run } = open(1_000);
    const book = { channel: 'book', symbol: 'BTC/USD', depth: 10 } as const;
    const ack = (id: number, depth: number) =>
      says.ack(id, { channel: 'book', depth, snapshot: true, symbol: 'BTC/USD' });
    const seen: string[] = [];
    at(0, () => kraken.channel(book).pipe(take(1)).subscribe());
    at(10, () => line().say(ack(1, 10), says.book('BTC/USD', 'snapshot', [[1, 1]], [[2, 1]])));
    at(20, () => kraken.channel({ ...book, depth: 25 }).subscribe(({ type }) => seen.push(type)));
    at(80, () => line().say(says.left(2, { channel: 'book', depth: 10, symbol: 'BTC/USD' })));
    at(200, () => line().say(ack(3, 25), says.book('BTC/USD', 'snapshot', [[1, 1]], [[2, 1]])));
    run();
    expect(
      texts(line())?.map((text) => [decodeRequest(text).method, decodeRequest(text).params.depth]),
    ).toEqual([
      ['subscribe', 10],
      ['unsubscribe', 10],
      ['subscribe', 25],
    ]);
    expect(seen).toEqual(['snapshot']);
  });

  it('errors a topic that can not be at subscribe, without a line', () => {
    const { kraken, lines, run } = open();
    const errors: unknown[] = [];
    kraken.channel({ ...btc, symbol: 'BTCUSD' }).subscribe({ error: (error: unknown) => errors.push(error) });
    run();
    expect(errors).toEqual([expect.any(InputError)]);
    expect(lines).toHaveLength(0);
  });

  it('backs off from a server that greets and kicks: an open line proves nothing', () => {
    const { kraken, lines, at, run } = open(20_000, (line) => {
      line.open();
      line.say(says.status);
      line.close(1013, 'try later');
    });
    at(0, () => kraken.channel(btc).subscribe());
    run();
    // halves of 500, 1,000, 2,000, 4,000, 8,000, 16,000 ms
    expect(lines).toHaveLength(7);
  });

  it('hangs up when the last observer left before the line opened', () => {
    const { kraken, lines, at, run } = open(2_000, () => undefined);
    let early: Subscription | undefined;
    at(0, () => {
      early = kraken.channel(btc).subscribe();
    });
    at(10, () => early?.unsubscribe());
    run();
    expect(lines).toHaveLength(1);
    expect(lines[0]?.hungUp()).toBe(true);
    expect(lines[0]?.said).toEqual([]);
  });
});
