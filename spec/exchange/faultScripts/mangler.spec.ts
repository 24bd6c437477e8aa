import { describe, expect, it } from '@jest/globals';
import { type Mangler, mangler } from '../../../lib/exchange/faults/mangle/mangler.ts';
import type { FrameMeta, Outgoing } from '../../../lib/exchange/faults/mangle/Outgoing.ts';

const data: FrameMeta = { kind: 'data', channel: 'book', symbol: 'BTC/USD' };
const ether: FrameMeta = { kind: 'data', channel: 'book', symbol: 'ETH/USD' };
const ack: FrameMeta = { kind: 'ack' };
const beat: FrameMeta = { kind: 'beat' };
const book = '{"channel":"book","data":[{"bids":[{"price":1.5,"qty":2.50}],"checksum":123}]}';

/** A text as it is heard, fragments and cuts told apart. */
const written = (one: Outgoing): string => {
  switch (one.type) {
    case 'text':
      return one.text;
    case 'fragments':
      return one.parts.join('+');
    case 'cut':
      return `${one.text}✂`;
  }
};
const texts = (outgoing: readonly Outgoing[]): readonly string[] => outgoing.map(written);

function line() {
  const struck: string[] = [];
  const out: Mangler = mangler({ struck: (name) => struck.push(name) });
  return {
    out,
    struck,
    pass: (text: string, meta: FrameMeta, nowMs = 0) => texts(out.pass(text, meta, nowMs)),
    due: (nowMs: number) => texts(out.due(nowMs)),
  };
}

describe('a line without faults', () => {
  it('gives each text as it came', () => {
    const { out, pass, due, struck } = line();
    expect(pass('a', data)).toEqual(['a']);
    expect(pass('b', beat)).toEqual(['b']);
    expect(due(10_000)).toEqual([]);
    expect(out.nextMs()).toBeUndefined();
    expect(struck).toEqual([]);
  });
});

describe('a line with a fault', () => {
  it('duplicates the next data frame, and no other', () => {
    const { out, pass, struck } = line();
    out.order({ type: 'duplicate' });
    expect(pass('beat', beat)).toEqual(['beat']);
    expect(struck).toEqual([]);
    expect(pass('a', data)).toEqual(['a', 'a']);
    expect(pass('b', data)).toEqual(['b']);
    expect(struck).toEqual(['duplicate']);
  });

  it('skips the next data frame of the symbol that was named', () => {
    const { out, pass } = line();
    out.order({ type: 'skip', symbol: 'ETH/USD' });
    expect([pass('a', data), pass('b', ether), pass('c', ether)]).toEqual([['a'], [], ['c']]);
  });

  it('sends a swapped frame after the data frame that follows, and beats go on', () => {
    const { out, pass, due } = line();
    out.order({ type: 'swap' });
    expect(pass('a', data, 0)).toEqual([]);
    expect(out.nextMs()).toBe(1_000);
    expect(pass('beat', beat, 500)).toEqual(['beat']);
    expect(pass('b', ether, 900)).toEqual(['b', 'a']);
    expect([out.nextMs(), due(5_000)]).toEqual([undefined, []]);
  });

  it('swaps with the same symbol where one was named', () => {
    const { out, pass } = line();
    out.order({ type: 'swap', symbol: 'BTC/USD' });
    expect([pass('a', data), pass('e', ether), pass('b', data)]).toEqual([[], ['e'], ['b', 'a']]);
  });

  it('sends a swapped frame after a second where nothing follows', () => {
    const { out, pass, due } = line();
    out.order({ type: 'swap' });
    pass('a', data, 100);
    expect(due(1_099)).toEqual([]);
    expect(due(1_100)).toEqual(['a']);
    out.order({ type: 'swap' });
    pass('b', data, 2_000);
    expect(pass('c', data, 4_000)).toEqual(['b', 'c']);
  });

  it('swaps one at a time: the second waits until the first has gone', () => {
    const { out, pass } = line();
    out.order({ type: 'swap' });
    out.order({ type: 'swap' });
    expect(['a', 'b', 'c', 'd'].map((text) => pass(text, data))).toEqual([[], ['b', 'a'], [], ['d', 'c']]);
  });

  it('keeps a swapped frame while the one that follows is skipped', () => {
    const { out, pass } = line();
    out.order({ type: 'swap' });
    out.order({ type: 'skip' });
    expect(['a', 'b', 'c'].map((text) => pass(text, data))).toEqual([[], [], ['c', 'a']]);
  });

  it('delays a frame and nothing overtakes it', () => {
    const { out, pass, due } = line();
    out.order({ type: 'delay', ms: 250 });
    expect(pass('a', beat, 1_000)).toEqual([]);
    expect(pass('b', data, 1_100)).toEqual([]);
    expect(out.nextMs()).toBe(1_250);
    expect(due(1_249)).toEqual([]);
    expect(pass('c', data, 1_250)).toEqual(['a', 'b', 'c']);
    expect(pass('d', data, 1_251)).toEqual(['d']);
  });

  it('adds delays up', () => {
    const { out, pass, due } = line();
    out.order({ type: 'delay', ms: 100 });
    out.order({ type: 'delay', ms: 100 });
    pass('a', data, 0);
    pass('b', data, 0);
    expect([due(99), due(100), due(199), due(200)]).toEqual([[], ['a'], [], ['b']]);
  });

  it('loses an ack, or sends it late while data overtakes it', () => {
    const { out, pass, due, struck } = line();
    out.order({ type: 'loseAck' });
    out.order({ type: 'lateAck', ms: 300 });
    expect(pass('a', data)).toEqual(['a']);
    expect(pass('ack 1', ack)).toEqual([]);
    expect(pass('ack 2', ack, 10)).toEqual([]);
    expect(pass('b', data, 20)).toEqual(['b']);
    expect([out.nextMs(), due(309), due(310)]).toEqual([310, [], ['ack 2']]);
    expect(pass('ack 3', ack, 311)).toEqual(['ack 3']);
    expect(struck).toEqual(['loseAck', 'lateAck']);
    out.order({ type: 'lateAck', ms: 300 });
    pass('ack 4', ack, 400);
    expect(pass('c', data, 700)).toEqual(['ack 4', 'c']);
  });

  it('says what is not JSON before the next frame', () => {
    const { out, pass } = line();
    out.order({ type: 'notJson', text: 'proxy restarting' });
    expect(pass('a', beat)).toEqual(['proxy restarting', 'a']);
  });

  it('splits a frame into fragments and never a letter', () => {
    const { out } = line();
    out.order({ type: 'split', parts: 3 });
    expect(out.pass('x', data, 0)).toEqual([{ type: 'text', text: 'x' }]);
    expect(out.pass('a💥bcé💥', data, 0)).toEqual([{ type: 'fragments', parts: ['a💥', 'bc', 'é💥'] }]);
    out.order({ type: 'split', parts: 9 });
    expect(out.pass('abc', data, 0)).toEqual([{ type: 'fragments', parts: ['a', 'b', 'c'] }]);
  });

  it('cuts a frame, and gives nothing any more', () => {
    const { out, pass, due } = line();
    out.order({ type: 'swap' });
    out.order({ type: 'cut' });
    pass('held', data);
    expect(out.pass('abcdef', data, 0)).toEqual([{ type: 'cut', text: 'abc', whole: 'abcdef' }]);
    out.order({ type: 'duplicate' });
    expect([pass('b', data, 5), due(9_000), out.nextMs()]).toEqual([[], [], undefined]);
  });

  it('cuts only after what was delayed before it', () => {
    const { out, pass, due } = line();
    out.order({ type: 'delay', ms: 50 });
    out.order({ type: 'cut' });
    pass('a', data, 0);
    expect(pass('bc', data, 0)).toEqual([]);
    expect(due(50)).toEqual(['a', 'b✂']);
  });

  it('corrupts the next frame of a book and keeps its checksum; badCrc does the reverse', () => {
    const { out, pass, struck } = line();
    out.order({ type: 'corrupt' });
    const tick = '{"channel":"ticker","data":[{"bid_qty":1.0}]}';
    expect(pass(tick, { kind: 'data', channel: 'ticker', symbol: 'BTC/USD' })).toEqual([tick]);
    expect(pass(book, data)).toEqual([book.replace('2.50', '2.51')]);
    out.order({ type: 'badCrc' });
    expect(pass(tick, data)).toEqual([tick]);
    expect(pass(book, data)).toEqual([book.replace('123', '122')]);
    expect(struck).toEqual(['corrupt', 'badCrc']);
  });

  it('strikes a frame once: what was ordered besides waits for the next', () => {
    const { out, pass } = line();
    out.order({ type: 'duplicate' });
    out.order({ type: 'skip' });
    expect(['a', 'b', 'c'].map((text) => pass(text, data))).toEqual([['a', 'a'], [], ['c']]);
  });

  it('forgets its orders and gives back everything when it is calmed', () => {
    const { out, pass } = line();
    out.order({ type: 'swap' });
    out.order({ type: 'lateAck', ms: 500 });
    out.order({ type: 'delay', ms: 5_000 });
    out.order({ type: 'skip' });
    pass('late', ack, 0);
    pass('swapped', data, 0);
    pass('delayed', data, 0);
    expect([...texts(out.calm(10))].sort()).toEqual(['delayed', 'late', 'swapped']);
    expect(pass('a', data, 11)).toEqual(['a']);
    expect(out.nextMs()).toBeUndefined();
  });

  it('forgets the oldest of a thousand orders that fit nothing', () => {
    const { out, pass, struck } = line();
    for (let n = 0; n < 1_000; n += 1) out.order({ type: 'loseAck' });
    out.order({ type: 'duplicate' });
    expect(pass('a', data)).toEqual(['a', 'a']);
    for (let n = 0; n < 2_000; n += 1) pass('ack', ack);
    expect(struck.filter((name) => name === 'loseAck')).toHaveLength(999);
  });
});
