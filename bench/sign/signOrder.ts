import { createHash, createHmac } from 'node:crypto';
import { credentials } from '../../lib/protocol/credentials.ts';
import * as web from '../../lib/protocol/platform/crypto.web.ts';
import { check } from '../run/check.ts';
import { interleave } from '../run/interleave.ts';
import type { Measure } from '../run/Measure.ts';
import { paced } from '../run/paced.ts';
import { rowOf } from '../run/rowOf.ts';

/** The vendor's own example. @see https://docs.kraken.com/api/docs/guides/spot-rest-auth */
const secret = 'kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==';
const wanted = '4/dpxb3iT4tp/ZCVEwSnEsLxx0bqyhLpdfOpc6fn7OR8+UClSV5n9E6aSS8MPtnRfp32bAb0nmbRn6H8ndwLUQ==';
const path = '/0/private/AddOrder';
const nonce = 1_616_492_376_594;

/** Orders with nonces that rise, so that no text is signed twice. */
const texts = Array.from({ length: 200 }, (_, at) => {
  const mine = nonce + at;
  return `${mine}nonce=${mine}&ordertype=limit&pair=XBTUSD&price=37500&type=buy&volume=1.25`;
});

const key = Buffer.from(secret, 'base64');

const plain = (head: string, text: string): string => {
  const hash = createHash('sha256').update(text).digest();
  return createHmac('sha512', key).update(head).update(hash).digest('base64');
};

/** Signs all orders. @returns the first signature, and what keeps the others from being left out */
function all(sign: (head: string, text: string) => string): readonly [first: string, letters: number] {
  let letters = 0;
  for (const text of texts) letters += sign(path, text).length;
  return [sign(path, texts[0] ?? ''), letters];
}

const unit = (aSecond: number): string => `${(aSecond / 1_000).toFixed(1)} k signatures/s`;

/** Signatures of a typical order a second; the key is prepared before. */
export const signOrder: Measure = {
  name: 'sign an AddOrder',
  async run({ rounds, ms }) {
    const own = credentials({ key: 'a-key', secret });
    const byWeb = web.signerOf(key);
    const contenders = [plain, (head: string, text: string) => own.sign(head, text), byWeb];
    for (const sign of contenders) check('the signatures', all(sign), [wanted, 88 * texts.length]);
    const runs = contenders.map((sign) => {
      const run = paced(() => all(sign), texts.length + 1, ms);
      return async () => 1e9 / (await run());
    });
    const [floor = [], ours = [], others = []] = await interleave(runs, rounds);
    const parts = { against: 'createHash + createHmac', better: 'more', floor, unit } as const;
    return [
      rowOf({ ...parts, name: this.name, ours }),
      rowOf({ ...parts, name: `${this.name}, crypto-js`, ours: others }),
    ];
  },
};
