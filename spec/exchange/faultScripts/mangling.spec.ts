import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mangler } from '../../../lib/exchange/faults/mangle/mangler.ts';
import type { FrameMeta, Outgoing } from '../../../lib/exchange/faults/mangle/Outgoing.ts';
import { otherChecksum } from '../../../lib/exchange/faults/mangle/otherChecksum.ts';
import { otherDigit } from '../../../lib/exchange/faults/mangle/otherDigit.ts';
import { pieces } from '../../../lib/exchange/faults/mangle/pieces.ts';
import type { FaultName, FrameFault } from '../../../lib/exchange/faults/script/Fault.ts';

const symbols = ['BTC/USD', 'ETH/USD'] as const;
const symbol = fc.option(fc.constantFrom(...symbols), { nil: undefined });
const onSymbol = fc
  .tuple(fc.constantFrom('duplicate', 'swap', 'skip', 'corrupt', 'badCrc'), symbol)
  .map(([type, named]): FrameFault => (named === undefined ? { type } : { type, symbol: named }));
const milder: fc.Arbitrary<FrameFault> = fc.oneof(
  onSymbol,
  fc.constantFrom<FrameFault>(
    { type: 'loseAck' },
    { type: 'notJson', text: 'no JSON' },
    { type: 'split', parts: 2 },
    { type: 'split', parts: 5 },
  ),
  fc.nat(400).map((ms): FrameFault => ({ type: 'delay', ms })),
  fc.nat(400).map((ms): FrameFault => ({ type: 'lateAck', ms })),
);
const anyFault = fc.oneof(
  { weight: 12, arbitrary: milder },
  { weight: 1, arbitrary: fc.constant<FrameFault>({ type: 'cut' }) },
);
const meta: fc.Arbitrary<FrameMeta> = fc.oneof(
  fc.constantFrom(...symbols).map((one): FrameMeta => ({ kind: 'data', channel: 'book', symbol: one })),
  fc.constantFrom<FrameMeta>({ kind: 'ack' }, { kind: 'beat' }, { kind: 'other' }),
);
/** What happens to a line: time passes, faults are ordered, and a frame comes. */
const events = (fault: fc.Arbitrary<FrameFault>) =>
  fc.array(fc.record({ pauseMs: fc.nat(300), faults: fc.array(fault, { maxLength: 2 }), meta }), {
    maxLength: 40,
  });

const frame = (n: number): string =>
  `{"id":"#${n}#","bids":[{"price":1.5,"qty":2.50}],"checksum":${4_294_967_295 - n}}`;
const wordsOf = (one: Outgoing): string => {
  switch (one.type) {
    case 'text':
      return one.text;
    case 'fragments':
      return one.parts.join('');
    case 'cut':
      return one.text;
  }
};
const idOf = (text: string): number => Number(/#(\d+)#/.exec(text)?.[1] ?? -1);

/** What a client hears of it all, when all that was held back has come too. */
function heard(happened: readonly { pauseMs: number; faults: readonly FrameFault[]; meta: FrameMeta }[]) {
  /** By which fault each frame was struck. */
  const struck = new Map<number, FaultName>();
  let current = -1;
  let nowMs = 0;
  const out = mangler({ struck: (name) => struck.set(current, name) });
  const outgoing: Outgoing[] = [];
  for (const [n, { pauseMs, faults, meta: told }] of happened.entries()) {
    nowMs += pauseMs;
    for (const fault of faults) out.order(fault);
    current = n;
    outgoing.push(...out.pass(frame(n), told, nowMs));
  }
  for (let next = out.nextMs(); next !== undefined; next = out.nextMs()) outgoing.push(...out.due(next));
  return { struck, outgoing, texts: outgoing.map(wordsOf) };
}

describe('whatever the faults', () => {
  it('frames that are not struck come unchanged, once each, in their order', () => {
    fc.assert(
      fc.property(events(anyFault), (happened) => {
        const { struck, texts } = heard(happened);
        const cutAt = [...struck].find(([, name]) => name === 'cut')?.[0] ?? happened.length;
        const untouched = happened.flatMap((_, n) => (struck.has(n) || n > cutAt ? [] : [n]));
        const came = texts.filter((text) => untouched.includes(idOf(text)));
        expect(came).toEqual(untouched.map(frame));
      }),
      { numRuns: 500 },
    );
  });

  it('nothing is lost but by skip, loseAck and cut', () => {
    fc.assert(
      fc.property(events(milder), (happened) => {
        const { struck, texts } = heard(happened);
        const came = new Set(texts.map(idOf));
        for (const n of happened.keys()) {
          const name = struck.get(n);
          expect(came.has(n)).toBe(name !== 'skip' && name !== 'loseAck');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nothing is added but by duplicate and notJson', () => {
    fc.assert(
      fc.property(events(anyFault), (happened) => {
        const { struck, texts } = heard(happened);
        const times = (name: FaultName) => [...struck.values()].filter((one) => one === name).length;
        expect(texts.filter((text) => text === 'no JSON').length).toBeLessThanOrEqual(times('notJson'));
        const ids = texts.map(idOf).filter((id) => id >= 0);
        for (const id of new Set(ids)) {
          const count = ids.filter((one) => one === id).length;
          expect(count).toBe(struck.get(id) === 'duplicate' ? 2 : 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('only a cut, corrupt or badCrc changes what a frame says', () => {
    fc.assert(
      fc.property(events(anyFault), (happened) => {
        const { struck, outgoing } = heard(happened);
        for (const one of outgoing) {
          const [text, id] = [wordsOf(one), idOf(wordsOf(one))];
          if (one.type === 'cut' || id < 0) continue;
          const name = struck.get(id);
          expect(text !== frame(id)).toBe(name === 'corrupt' || name === 'badCrc');
          expect(() => JSON.parse(text) as unknown).not.toThrow();
        }
        const cut = outgoing.findIndex(({ type }) => type === 'cut');
        expect(cut < 0 || cut === outgoing.length - 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** One frame of each wire: what it is, its text, and its text with a digit and with a checksum wrong. */
const wires: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  [
    'a book of V2',
    '{"channel":"book","type":"update","data":[{"symbol":"BTC/USD","bids":[{"price":98119.0,"qty":0.00000000},{"price":98118.0,"qty":0.00000900}],"asks":[],"checksum":987654321,"timestamp":"2026-11-03T09:15:22.611402Z"}]}',
    '"qty":0.00000901',
    '"checksum":987654320,',
  ],
  [
    'a book of V2 from which a level goes',
    '{"data":[{"bids":[{"price":98119.0,"qty":0.00000000}],"asks":[],"checksum":0}]}',
    '"qty":0.00000001',
    '"checksum":1}',
  ],
  [
    'level 3',
    '{"channel":"level3","data":[{"checksum":2841118201,"bids":[],"asks":[{"event":"add","limit_price":3551.00,"order_qty":0.75000009}]}]}',
    '"order_qty":0.75000008',
    '"checksum":2841118200',
  ],
  [
    'a book of V1',
    '[560,{"a":[["0.05005","0.00000500","1582905487.684110"]]},{"b":[["0.05000","0.00000500","1582905487.684110"]],"c":"974947235"},"book-25","XBT/USD"]',
    '["0.05005","0.00000501"',
    '"c":"974947234"',
  ],
  [
    'a snapshot of V1',
    '[560,{"as":[["0.05005","1.00000000","1582905487.684110"]],"bs":[]},"book-25","XBT/USD"]',
    '"1.00000001"',
    undefined,
  ],
  [
    'a ticker of V1',
    '[340,{"a":["5525.40000","1","1.000"],"c":["5525.10000","0.00398963"]},"ticker","XBT/USD"]',
    '["5525.40000","2"',
    undefined,
  ],
  [
    'a book of futures',
    '{"feed":"book","product_id":"PF_XBTUSD","side":"buy","seq":173877392,"price":98109.0,"qty":0.75,"timestamp":1793697600533}',
    '"qty":0.76',
    undefined,
  ],
  [
    'a book of futures from which a level goes',
    '{"feed":"book","side":"sell","seq":5,"price":98109.0,"qty":0,"timestamp":1}',
    '"qty":1,',
    undefined,
  ],
  [
    'prices alone',
    '{"feed":"ticker_lite","product_id":"PF_XBTUSD","bid":98110.0,"ask":98111.0}',
    '"bid":98110.1',
    undefined,
  ],
  ['text with spaces', '{"checksum" : 4294967295, "qty" : 1e-7}', '"qty" : 2e-7', '"checksum" : 4294967294'],
  ['a beat', '{"channel":"heartbeat"}', undefined, undefined],
  ['words that quote a frame', '{"error":"bad \\"qty\\":5 \\"checksum\\":5"}', undefined, undefined],
];

describe('a wrong digit and a wrong checksum', () => {
  it.each(wires)('%s', (_, text, digit, checksum) => {
    const [corrupted, summed] = [otherDigit(text), otherChecksum(text)];
    if (digit === undefined) expect(corrupted).toBeUndefined();
    else {
      expect(corrupted).toContain(digit);
      expect(corrupted).toHaveLength(text.length);
      expect(Array.from(corrupted ?? '').filter((letter, n) => letter !== text[n])).toHaveLength(1);
      expect(() => JSON.parse(corrupted ?? '') as unknown).not.toThrow();
    }
    if (checksum === undefined) expect(summed).toBeUndefined();
    else expect(summed).toContain(checksum);
  });

  it('is another one of 32 bits, whatever it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_294_967_295 }), (sum) => {
        const other: unknown = JSON.parse(otherChecksum(`{"checksum":${sum}}`) ?? '');
        expect(other).toEqual({ checksum: sum % 2 === 0 ? sum + 1 : sum - 1 });
      }),
    );
  });
});

describe('pieces of a text', () => {
  it('joined are the text, none is empty, and none has half a letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        (text, count) => {
          const parts = pieces(text, count);
          expect(parts.join('')).toBe(text);
          expect(parts.length).toBe(Math.min(count, Array.from(text).length));
          for (const part of parts) {
            expect(part).not.toBe('');
            expect(new TextDecoder().decode(new TextEncoder().encode(part))).toBe(part);
          }
        },
      ),
    );
  });
});
