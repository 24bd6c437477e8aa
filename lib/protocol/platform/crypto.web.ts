import CryptoJS from 'crypto-js/core.js';
import Base64 from 'crypto-js/enc-base64.js';
// the hash and HMAC come into the core when these are loaded
import 'crypto-js/hmac-sha512.js';
import sha256 from 'crypto-js/sha256.js';
import type { SignerOf } from './Crypto.ts';

/** Bytes as that package has them: words of four, the highest byte first. */
function wordsOf(bytes: Uint8Array): CryptoJS.lib.WordArray {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  const words = Array.from({ length: padded.length / 4 }, (_, at) => view.getInt32(at * 4));
  return CryptoJS.lib.WordArray.create(words, bytes.length);
}

const utf8 = new TextEncoder();

/** For where there is no synchronous hash: browsers and workers. */
export const signerOf: SignerOf = (key) => {
  const hmac = CryptoJS.algo.HMAC.create(CryptoJS.algo.SHA512, wordsOf(key));
  return (head, text) => {
    hmac.reset();
    hmac.update(wordsOf(utf8.encode(head)));
    return hmac
      .update(sha256(wordsOf(utf8.encode(text))))
      .finalize()
      .toString(Base64);
  };
};
