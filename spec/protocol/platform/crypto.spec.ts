import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Sign } from '../../../lib/protocol/platform/Crypto.ts';
import * as node from '../../../lib/protocol/platform/crypto.node.ts';
import * as web from '../../../lib/protocol/platform/crypto.web.ts';

/** The plain way: what both have to equal. */
const plain =
  (key: Uint8Array): Sign =>
  (head, text) =>
    createHmac('sha512', key)
      .update(head)
      .update(createHash('sha256').update(text).digest())
      .digest('base64');

const long = 'a long text, ä 漢 😀 '.repeat(5_000);
const key = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => at * 7);

describe.each([
  ["Node's", node.signerOf],
  ["the browser's", web.signerOf],
])('a signature by %s hashes', (_name, signerOf) => {
  it('equals the plain one on 1,000 random keys and texts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), text, text, (bytes, head, said) => {
        expect(signerOf(bytes)(head, said)).toBe(plain(bytes)(head, said));
      }),
      {
        numRuns: 1_000,
        examples: [
          [key(0), '', ''],
          [key(64), '', long],
          [key(64), long, ''],
          [key(127), '/ä', '漢'],
          [key(128), '/0/private/AddOrder', 'half of 😀 is \ud83d'],
          [key(129), 'half of 😀 is \ude00', 'x'],
          [key(300), '😀', '😀'],
        ],
      },
    );
  });

  it('does not depend on what was signed before, nor on other keys', () => {
    const keys = [key(64), key(130)].map((bytes) => ({ ours: signerOf(bytes), theirs: plain(bytes) }));
    const heads = Array.from({ length: 500 }, (_, at) => (at % 3 === 0 ? '' : `/path/${at % 250}`));
    for (const [at, head] of heads.entries())
      for (const { ours, theirs } of keys) expect(ours(head, `text ${at}`)).toBe(theirs(head, `text ${at}`));
  });

  it('does not change when the bytes of the key do', () => {
    const bytes = key(64);
    const sign = signerOf(bytes);
    const wanted = plain(key(64))('/path', 'text');
    bytes.fill(0);
    expect(sign('/path', 'text')).toBe(wanted);
  });
});
