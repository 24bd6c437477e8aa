import { hash } from 'node:crypto';
import type { SignerOf } from './Crypto.ts';

/** What SHA-512 works on at a time, bytes. */
const block = 128;

/** Heads that are kept with their key: more than a catalogue has paths. */
const most = 200;

/**
 * Node's own hashes. HMAC is made by hand out of one-shot hashes: they cost half of what the objects of `createHash`
 * and `createHmac` do. Digests travel as texts of one byte a character, as a new buffer costs more than its hash.
 * @see https://www.rfc-editor.org/rfc/rfc2104
 */
export const signerOf: SignerOf = (key) => {
  const short = key.length > block ? hash('sha512', key, 'buffer') : key;
  const padded = (pad: number): Uint8Array =>
    Uint8Array.from({ length: block }, (_, at) => (short[at] ?? 0) ^ pad);
  const inside = padded(0x36);
  const outer = Buffer.concat([padded(0x5c), Buffer.alloc(64)]);
  const inners = new Map<string, Buffer>();

  /** The inner text of a head, with room for a digest at its end. */
  const innerOf = (head: string): Buffer => {
    const known = inners.get(head);
    if (known !== undefined) return known;
    const made = Buffer.concat([inside, Buffer.from(head), Buffer.alloc(32)]);
    if (inners.size < most) inners.set(head, made);
    return made;
  };

  return (head, text) => {
    const inner = innerOf(head);
    inner.write(hash('sha256', text, 'binary'), inner.length - 32, 'binary');
    outer.write(hash('sha512', inner, 'binary'), block, 'binary');
    return hash('sha512', outer, 'base64');
  };
};
